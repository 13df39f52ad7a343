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
