@testable import CorpusAnnotation
import Testing

@Suite struct `An office or a statement that speaks` {
  @Test func `is the office of the person whom a pronoun means`() {
    let story = QuoteStory(
      """
      President Peter Farr is on holiday. He was told of it "at noon on the pier", his office said.
      """, people: ["Peter Farr"])
    #expect(story.speakers == ["Peter Farr's office"])
  }

  @Test func `is for a statement the body whose statement it is`() {
    let story = QuoteStory(
      """
      "We will open the pier again," the Norwegian Defence Ministry said in a statement.
      "The weather is the same on both sides," the coast guard's statement added.
      """)
    #expect(story.speakers == ["Norwegian Defence Ministry", "coast guard"])
  }
}
