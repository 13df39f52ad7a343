@testable import CorpusAnnotation
import CorpusStore
import Testing

@Suite struct `The cue before a fragment` {
  @Test(arguments: [
    ("Farr said the crew must first \"prove itself\".", "said"),
    ("Farr told reporters the crew was \"lost at sea\".", "told reporters"),
    ("Farr dismissed the plan as \"a poor joke\".", "dismissed"),
    ("Farr's claim that the crew was \"lost at sea\" upset many.", "claim"),
    ("According to Farr, the crew was \"lost at sea\".", "According to"),
    ("Farr promised \"a new era at sea\".", "promised"),
  ])
  func `is the nearest that governs it`(text: String, cue: String) {
    let story = QuoteStory(text, people: ["Odo Farr"])
    #expect(
      story.document[.quote].filter { $0[QuoteAttribute.kind] == "mixed" }
        .map { $0[QuoteAttribute.cue] } == [cue])
  }

  @Test func `is none where the writer names a thing`() {
    #expect(QuoteStory("It is what we call \"progress\" here.").rows().isEmpty)
  }
}
