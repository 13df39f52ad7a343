internal import CorpusAnnotation
internal import CorpusStore
internal import SpanAlgebra
internal import TestSupport
internal import Testing

@Suite struct `The annotator of times` {
  @Test(arguments: [
    "The desk is staffed 24/7.", "It may rain.", "Theresa May spoke.", "May I ask?",
    "He told the Sunday Times.", "It was a March on Washington.", "They march on the capital.",
    "Kelmar won 3-2.", "It cost $1999.", "It cost 1,995 crowns.", "Article 5 was invoked.",
    "The 28-member bloc met.", "Call 555-1987.", "They fly the F-16 and the Boeing 747.",
    "Some 2000 soldiers fell.", "About 1500 people came.", "A second term beckons.",
    "He wants a quarter of the vote.", "The 37-year-old driver fled.", "He was 37 years old.",
    "She is in her forties.", "Black Friday sales rose.", "He won 53 percent.",
    "The score was 10:35.", "The fall of Tarn shook them.", "He is a last-minute guest.",
    "Bloody Sunday was marked.", "The sun sat low.", "He sat on the mat.", "Version 2.5 is out.",
    "Anna Orn and Jan Kavel signed.", "April Venn signed.", "Dr. June Orn, Jan Kavel and I spoke.",
  ])
  func `leaves alone what is not a time`(sentence: String) {
    #expect(times(in: sentence).map(\.description) == [])
  }

  @Test(arguments: [
    ("He arrived on Monday.", "Monday"), ("He came in about 1990.", "1990"),
    ("Monday's talks failed.", "Monday"), ("Monday\u{2019}s talks failed.", "Monday"),
    ("It began around Nov. 1.", "Nov. 1"), ("He left in April last year.", "April last year"),
  ])
  func `keeps prepositions and possessives out of the span`(sentence: String, span: String) {
    #expect(times(in: sentence).map(\.text) == [span])
  }

  @Test func `goes back to the date of a story that an inset interrupts`() {
    let text = "Ada Orn spoke on Monday. An inset came on Monday. Ada Orn left on Monday."
    var page = DocumentDraft(name: "a", path: "a", text: Array(text.utf8))
    TokenAnnotator().annotate(&page)
    let cuts = [(0, text.utf8.count, "2017-02-28"), (25, 49, "2015-09-18")]
    page[.story] = cuts.map {
      Region(TextSpan(start: $0.0, end: $0.1), [StoryAttribute.date: $0.2])
    }
    page[.sentence] = [(0, 24), (25, 49), (50, text.utf8.count)].map {
      Region(TextSpan(start: $0.0, end: $0.1))
    }
    TimeAnnotator().annotate(&page)
    #expect(found(page).map(\.value) == ["2017-02-27", "2015-09-14", "2017-02-27"])
  }

  @Test func `anchors each story of a page on its own date`() {
    let text = "Ada Orn spoke on Monday. \u{2014} Ada Orn left on Monday. Then Monday came."
    var page = DocumentDraft(
      name: "a", path: "a", text: Array(text.utf8),
      fields: [DocumentField(name: "date", value: "2001-01-01")])
    TokenAnnotator().annotate(&page)
    let cuts = [(0, 24, "2017-02-28"), (28, 53, "2015-09-18"), (54, text.utf8.count, "")]
    page[.story] = cuts.map {
      Region(TextSpan(start: $0.0, end: $0.1), [StoryAttribute.date: $0.2])
    }
    page[.sentence] = cuts.map { Region(TextSpan(start: $0.0, end: $0.1)) }
    TimeAnnotator().annotate(&page)
    #expect(found(page).map(\.value) == ["2017-02-27", "2015-09-14", "XXXX-WXX-1"])
  }

  @Test func `marks spans that ascend, never overlap and lie inside the text`() {
    let words = [
      "the", "last", "three", "years", "Tuesday", "night", "1990", "-", "to", "March", "3", ",",
      "of",
      "end", "early", "this", "week", "a", "and", "half", "quarter", "third", "10:35", "a.m.", "'",
      "80s",
      "every", "May", "ago", "will", "met", "fiscal", "at", "least", "'s", "in", "past",
      "2017-02-28",
    ]
    var random = SplitMix64(seed: 19)
    for _ in 0..<1_500 {
      let count = Int.random(in: 1...24, using: &random)
      let sentence = (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
        .joined(separator: " ")
      for date in ["2017-02-28", nil] {
        var draft = DocumentDraft(
          name: "a", path: "a", text: Array(sentence.utf8),
          fields: date.map { [DocumentField(name: "date", value: $0)] } ?? [])
        TokenAnnotator().annotate(&draft)
        TimeAnnotator().annotate(&draft)
        var end = 0
        for region in draft[.time] {
          #expect(region.span.start >= end && !region.span.isEmpty, "\(sentence)")
          #expect(!region[TimeAttribute.value].isEmpty && !region[TimeAttribute.basis].isEmpty)
          end = region.span.end
        }
        #expect(end <= draft.text.count)
      }
    }
  }

  @Test(arguments: [
    "", " ", ".", "the", "the end of", "every", "'", "1990-", "Feb.", "at least", "\u{FFFD}",
  ])
  func `bears fragments`(text: String) {
    _ = times(in: text)
  }
}
