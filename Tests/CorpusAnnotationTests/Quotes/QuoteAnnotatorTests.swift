@testable import CorpusAnnotation
import CorpusStore
import SpanAlgebra
import Testing

@Suite struct `The quotation layer` {
  let story = QuoteStory(
    """
    Farr: harbour 'open by May'
    PORT VELL (NWA) March 3 - The harbour will open in May, Minister Odo Farr said on Tuesday.
    "We have the money and the men," he told reporters.
    Menu "About us and our values"
    """, people: ["Odo Farr"], places: ["PORT VELL"], titles: [0], chrome: [3])

  @Test func `gives the words between the marks, and nothing of headlines and menus`() {
    #expect(story.rows() == ["Odo Farr|direct|We have the money and the men,"])
  }

  @Test func `tells where cue and speaker stand`() throws {
    let quote = try #require(story.document[.quote].last)
    func words(_ start: QuoteAttribute, _ end: QuoteAttribute) -> String {
      guard let start = Int(quote[start]), let end = Int(quote[end]) else { return "" }
      return story.document.string(TextSpan(start: start, end: end))
    }
    #expect(quote[QuoteAttribute.cue] == "told reporters")
    #expect(words(.cueStart, .cueEnd) == "told reporters")
    #expect(quote[QuoteAttribute.mention] == "he")
    #expect(words(.mentionStart, .mentionEnd) == "he")
    #expect(!quote[QuoteAttribute.basis].isEmpty)
  }

  @Test func `is the same when it is written again`() {
    var again = story.document
    QuoteAnnotator().annotate(&again)
    #expect(again[.quote] == story.document[.quote])
  }

  @Test func `ascends`() {
    let spans = story.document[.quote].map(\.span)
    #expect(spans == spans.sorted())
  }

  @Test func `is empty where the text is`() {
    #expect(QuoteStory("").rows().isEmpty)
  }

  @Test func `gives every copy of a repeated passage`() {
    let line = "\"It is over for this year,\" Moss said."
    #expect(QuoteStory(line + "\n" + line, people: ["Ada Moss"]).rows().count == 2)
  }

  /// Each would take minutes if its cost grew with the square of its length.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "\"a, ", "'a ", "he said and ", "Farr, who said, ", "“a ‘b ", "said \"x\" and ",
      "the statement said, ",
      "‚a ", "1. a ",
    ])
  func `takes a paragraph without an end`(piece: String) {
    let story = QuoteStory(String(repeating: piece, count: 2_000), people: ["Odo Farr"])
    #expect(story.document.text.count == piece.utf8.count * 2_000)
  }
}
