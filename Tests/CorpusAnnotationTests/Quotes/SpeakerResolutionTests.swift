@testable import CorpusAnnotation
import Testing

@Suite struct `The person or body behind the words before a verb of saying` {
  @Test(arguments: [
    ("he", "Peter Farr"), ("she", "Anna Moss"),
  ])
  func `is for a pronoun the nearest who fits`(pronoun: String, speaker: String) {
    let story = QuoteStory(
      """
      Peter Farr said the pier was safe. Anna Moss said it was not.
      "Nobody asked the divers about it," \(pronoun) said.
      """, people: ["Peter Farr", "Anna Moss"])
    #expect(story.speakers == [speaker])
  }

  @Test func `is for a pronoun rather the subject of the sentence before than its object`() {
    let story = QuoteStory(
      """
      Peter Farr met Paul Calloway at the pier.
      "It was a short talk between friends," he said.
      """, people: ["Peter Farr", "Paul Calloway"])
    #expect(story.speakers == ["Peter Farr"])
  }

  @Test func `is for a role the person who holds it in the story, also further down`() {
    let story = QuoteStory(
      """
      Norway's harbour minister on Monday warned crews not to work "from a position of fear".
      Swedish harbour minister Karl Lund was silent. Norwegian harbour minister Odo Farr left.
      "It was a long day for all of us," the minister said.
      """, people: ["Odo Farr", "Karl Lund"])
    #expect(story.speakers == ["Odo Farr", "Odo Farr"])
  }

  @Test func `is for a statement who issued it`() {
    let story = QuoteStory(
      """
      The talks "went on for hours", the Norwegian defence ministry said in a statement.
      The statement said they were about "safety at sea and in the air".
      "We will meet again before the summer," it said.
      """)
    #expect(
      story.speakers == [
        "Norwegian Defence Ministry", "Norwegian Defence Ministry", "Norwegian Defence Ministry",
      ])
  }

  @Test func `is for the statement of another country that country's ministry`() {
    let story = QuoteStory(
      """
      The crews "worked well", the Office of the Harbour Chiefs said in a statement.
      Sweden's statement on the day also said the work was "aimed at safety for all."
      "It will be done again," the Swedish Defence Ministry statement added.
      """)
    #expect(
      story.speakers == [
        "Office of the Harbour Chiefs", "Swedish Defence Ministry", "Swedish Defence Ministry",
      ])
  }

  @Test(arguments: [
    ("the Norwegian defence ministry", "Norwegian Defence Ministry"),
    ("Norway's defence ministry", "Norwegian Defence Ministry"),
    ("The port authority", "port authority"),
    ("a senior official", "senior official"),
    ("harbour spokesman Odo Farr", "Odo Farr"),
    ("Farr", "Odo Farr"),
  ])
  func `is a full name, or the words without their article`(subject: String, speaker: String) {
    let story = QuoteStory(
      "Odo Farr left.\nThe deal is \"as good as dead\", \(subject) said on Sunday.",
      people: ["Odo Farr"])
    #expect(story.speakers == [speaker])
  }

  @Test func `is for an office the one that spoke before`() {
    let story = QuoteStory(
      """
      It was an "accident at work," the Office of the Harbour Chiefs said Thursday.
      "The crews have made efforts to improve safety," the office said in a statement.
      """)
    #expect(
      story.speakers == ["Office of the Harbour Chiefs", "Office of the Harbour Chiefs"])
  }

  @Test func `is nobody where a pronoun has no one to mean`() {
    let story = QuoteStory("\"It was a long day for all of us,\" he said.")
    #expect(story.speakers == [""])
  }
}
