import CorpusAnnotation
import CorpusStore
import SpanAlgebra
import Testing

@Suite struct `The sentences of a document` {
  @Test func `stay inside their paragraphs`() {
    let text = "Port Vell (NWA) March 3 - The ferry sank. Nobody died.\n\nThe mayor wept"
    var document = DocumentDraft(name: "a", path: "a.txt", text: Array(text.utf8))
    document[.paragraph] = [
      Region(TextSpan(start: 0, end: 54)), Region(TextSpan(start: 56, end: 70)),
    ]
    SentenceAnnotator().annotate(&document)
    #expect(
      document[.sentence].map { document.string($0.span) } == [
        "Port Vell (NWA) March 3 - The ferry sank.", "Nobody died.", "The mayor wept",
      ])
  }

  @Test func `begin after the dateline, which stands alone`() {
    let text = "Port Vell (NWA) March 3 - The ferry sank. Nobody died."
    var document = DocumentDraft(name: "a", path: "a.txt", text: Array(text.utf8))
    document[.paragraph] = [Region(TextSpan(start: 0, end: 54))]
    document[.dateline] = [Region(TextSpan(start: 0, end: 25))]
    SentenceAnnotator().annotate(&document)
    #expect(
      document[.sentence].map { document.string($0.span) } == [
        "Port Vell (NWA) March 3 -", "The ferry sank.", "Nobody died.",
      ])
  }

  @Test func `are none where there is no paragraph`() {
    var document = DocumentDraft(name: "a", path: "a.txt", text: Array("One. Two.".utf8))
    SentenceAnnotator().annotate(&document)
    #expect(document[.sentence].isEmpty)
  }

  @Test func `are none in a paragraph of white space`() {
    #expect(sentenceSpans(of: TextSpan(start: 0, end: 3), in: Array(" \t ".utf8)).isEmpty)
  }
}
