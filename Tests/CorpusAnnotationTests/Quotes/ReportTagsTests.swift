@testable import CorpusAnnotation
import Testing

@Suite struct `A report beside what is reported` {
  @Test(arguments: [
    "The towns agreed on the pier on Sunday, ending a quarrel that began with a lost boat.",
    "Two weeks ago, Farr would not hear of a meeting.",
    "The party turned down the plan on Sunday, hours after he had read it.",
  ])
  func `is no clause that only tells more`(text: String) {
    #expect(QuoteStory(text, people: ["Odo Farr"]).rows(indirect: true).isEmpty)
  }
}
