@testable import CorpusAnnotation
import Testing

@Suite struct `A forgotten closing mark` {
  @Test(arguments: ["he told the crews of both boats", "Farr said on the pier"])
  func `stands before the words that say who speaks`(tag: String) {
    let story = QuoteStory(
      "Odo Farr came out at noon.\n\"I do not sing on staircases, \(tag).\nThe crews left.",
      people: ["Odo Farr"])
    #expect(story.rows() == ["Odo Farr|direct|I do not sing on staircases,"])
  }

  @Test func `is none where the quotation goes on in the next paragraph`() {
    let story = QuoteStory(
      """
      "It was late, he said to me, and I left the boat there.
      "And so did all the others," Farr said.
      """, people: ["Odo Farr"])
    #expect(
      story.rows().map { $0.split(separator: "|").last.map(String.init) ?? "" } == [
        "It was late, he said to me, and I left the boat there.", "And so did all the others,",
      ])
  }
}
