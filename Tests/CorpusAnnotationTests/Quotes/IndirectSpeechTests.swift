@testable import CorpusAnnotation
import Testing

@Suite struct `Indirect speech` {
  static let people = ["Odo Farr", "Ada Moss"]

  @Test(arguments: [
    ("Farr said that the pier was safe.", "Odo Farr|indirect|the pier was safe"),
    ("Farr said the pier was safe.", "Odo Farr|indirect|the pier was safe"),
    ("Farr said on Monday the pier was safe.", "Odo Farr|indirect|the pier was safe"),
    ("Farr told reporters that the pier was safe.", "Odo Farr|indirect|the pier was safe"),
    ("Farr told Moss the pier was safe.", "Odo Farr|indirect|the pier was safe"),
    ("The pier is safe, Farr said on Monday.", "Odo Farr|indirect|The pier is safe"),
    ("The pier, Farr said, is safe again.", "Odo Farr|indirect|The pier, Farr said, is safe again"),
    ("As Farr noted, the pier is safe.", "Odo Farr|indirect|the pier is safe"),
    (
      "According to Ada Moss, the pier is not safe.", "Ada Moss|indirect|the pier is not safe"
    ),
    ("The pier is not safe, according to Ada Moss.", "Ada Moss|indirect|The pier is not safe"),
    ("Moss wondered whether the pier was safe.", "Ada Moss|indirect|whether the pier was safe"),
    ("Moss promised to open the pier.", "Ada Moss|indirect|to open the pier"),
    ("The pier is safe again, said Odo Farr.", "Odo Farr|indirect|The pier is safe again"),
    ("Moss found that the pier was safe.", "Ada Moss|indirect|the pier was safe"),
    ("Moss believes the pier is safe.", "Ada Moss|indirect|the pier is safe"),
  ])
  func `is the reported clause`(text: String, row: String) {
    #expect(QuoteStory(text, people: Self.people).rows(indirect: true) == [row])
  }

  @Test func `ends before the next report`() {
    let story = QuoteStory(
      "Farr said the pier was safe, adding that it would open in May.", people: Self.people)
    #expect(
      story.rows(indirect: true) == [
        "Odo Farr|indirect|the pier was safe", "Odo Farr|indirect|it would open in May",
      ])
  }

  @Test func `ends with a relative clause where the main verb follows`() {
    let story = QuoteStory(
      "Odo Farr, who had said that the pier was safe, insisted that it would open.",
      people: Self.people)
    #expect(
      story.rows(indirect: true) == [
        "Odo Farr|indirect|the pier was safe", "Odo Farr|indirect|it would open",
      ])
  }

  @Test(arguments: [
    "Farr announced the latest talks.",
    "The state of the pier is poor.",
    "The claims were wrong and the reports late.",
    "Farr was told to leave.",
    "Farr said nothing.",
    "The pier is safe.",
  ])
  func `is nothing where no clause is reported`(text: String) {
    #expect(QuoteStory(text, people: Self.people).rows(indirect: true).isEmpty)
  }
}
