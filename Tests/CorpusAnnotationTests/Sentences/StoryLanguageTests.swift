import CorpusAnnotation
import CorpusStore
import SpanAlgebra
import Testing

@Suite struct `The language of a story` {
  @Test(arguments: [
    ("", false), ("en", false), ("en-GB", false), ("und", false), ("fr", true), ("ru", true),
  ])
  func `is another one only where it is known`(language: String, isOther: Bool) {
    let story = Region(TextSpan(start: 0, end: 1), [StoryAttribute.language: language])
    #expect(StoryLanguage.isOther(story) == isOther)
  }

  @Test(arguments: [("", false), ("en", false), ("en-GB", false), ("und", false), ("ja", true)])
  func `is known of a paragraph, too`(language: String, isOther: Bool) {
    let paragraph = Region(TextSpan(start: 0, end: 1), [ParagraphAttribute.language: language])
    #expect(StoryLanguage.isOther(paragraph: paragraph) == isOther)
  }

  @Test func `leaves out foreign paragraphs of English stories`() {
    let parts = [
      ("\"It rains,\" said Minister Anna Belo of Usma on March 4, 2031. ", "en"),
      ("\"Regnet det?\" said Minister Ole Vell of Talsi den May 5, 2031. ", "sv"),
      ("\"No more,\" said Minister Jon Karst of Usma on May 6, 2031.", "und"),
    ]
    var document = DocumentDraft(
      name: "a", path: "a", text: Array(parts.map(\.0).joined().utf8))
    var start = 0
    document[.paragraph] = parts.map { text, language in
      defer { start += text.utf8.count }
      return Region(
        TextSpan(start: start, end: start + text.utf8.count),
        [ParagraphAttribute.language: language])
    }
    document[.sentence] = document[.paragraph].map { Region($0.span) }
    document[.story] = [
      Region(
        TextSpan(start: 0, end: document.text.count),
        [StoryAttribute.language: "en", .date: "2031-05-07"])
    ]
    TokenAnnotator().annotate(&document)
    NameAnnotator().annotate(&document)
    QuoteAnnotator().annotate(&document)
    TimeAnnotator().annotate(&document)
    let people = document[.mention].filter { $0[MentionAttribute.kind] == "person" }
    #expect(people.map { document.string($0.span) } == ["Anna Belo", "Jon Karst"])
    #expect(document[.quote].map { document.string($0.span) } == ["It rains,", "No more,"])
    #expect(document[.time].map { document.string($0.span) } == ["March 4, 2031", "May 6, 2031"])
  }

  @Test func `leaves out quotations, and times but for plain dates in digits`() {
    let french = "« Il pleut sur le port », a dit Anna le 2031-03-04, mars ou may 5. "
    let english = "\"It rains,\" said Anna on March 4, 2031."
    var document = DocumentDraft(name: "a", path: "a", text: Array((french + english).utf8))
    let cut = french.utf8.count
    document[.paragraph] = [Region(TextSpan(start: 0, end: document.text.count))]
    document[.story] = [
      Region(TextSpan(start: 0, end: cut), [StoryAttribute.language: "fr"]),
      Region(TextSpan(start: cut, end: document.text.count), [StoryAttribute.language: "en"]),
    ]
    document[.sentence] = document[.story].map { Region($0.span) }
    TokenAnnotator().annotate(&document)
    QuoteAnnotator().annotate(&document)
    TimeAnnotator().annotate(&document)
    #expect(document[.quote].map { document.string($0.span) } == ["It rains,"])
    #expect(document[.time].map { document.string($0.span) } == ["2031-03-04", "March 4, 2031"])
  }
}
