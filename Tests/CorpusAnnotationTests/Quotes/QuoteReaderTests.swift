@testable import CorpusAnnotation
import CorpusStore
import Testing

/// The rules of `QuoteReader` and of `QuoteReader+Marks`, on people and places that do not exist.
@Suite struct `Who says what in a story` {
  static let people = ["Odo Farr", "Ada Moss", "Ruta Calloway"]

  @Test(arguments: [
    ("\"The pier is safe again,\" Farr said.", "Odo Farr|direct|The pier is safe again,"),
    ("\"The pier is safe again,\" said Odo Farr.", "Odo Farr|direct|The pier is safe again,"),
    ("Farr said: \"The pier is safe.\"", "Odo Farr|direct|The pier is safe."),
    ("Farr said, \"The pier is safe.\"", "Odo Farr|direct|The pier is safe."),
    ("Farr: \"The pier is safe.\"", "Odo Farr|direct|The pier is safe."),
    ("\"Is the pier safe?\" Farr asked.", "Odo Farr|direct|Is the pier safe?"),
    (
      "\"The pier is safe,\" Farr, who built it, said on Monday.",
      "Odo Farr|direct|The pier is safe,"
    ),
    (
      "\"The pier is safe,\" according to Ada Moss, a diver.",
      "Ada Moss|direct|The pier is safe,"
    ),
    ("\"The pier is safe,\" Farr snorted.", "Odo Farr|direct|The pier is safe,"),
    (
      "\"The pier is safe,\" Sen. Ada Moss (L-Vell.) said in a statement.",
      "Ada Moss|direct|The pier is safe,"
    ),
  ])
  func `is told by the words beside a sentence in marks`(text: String, row: String) {
    #expect(QuoteStory(text, people: Self.people).rows() == [row])
  }

  @Test(arguments: [
    ("Farr said the crew must \"prove itself\" first.", "Odo Farr|mixed|prove itself"),
    ("Farr called the meeting \"a waste of a good day.\"", "Odo Farr|mixed|a waste of a good day."),
    (
      "Farr has accused the crews of \"unsafe and careless\" work.",
      "Odo Farr|mixed|unsafe and careless"
    ),
    ("Farr stressed the pier was \"rock solid\".", "Odo Farr|mixed|rock solid"),
    (
      "Farr softened his words, saying the pier was \"as good as new.\"",
      "Odo Farr|mixed|as good as new."
    ),
    ("The talks were \"open and frank\", Moss said in a note.", "Ada Moss|mixed|open and frank"),
    ("The leak was \"contained\" within hours, Moss said.", "Ada Moss|mixed|contained"),
    (
      "Farr hit out at the crews with a warning not to work \"from a position of weakness\"",
      "Odo Farr|mixed|from a position of weakness"
    ),
    (
      "Farr would not speak of the \"north line\" plan, but added: \"I expect it soon.\"",
      "Odo Farr|direct|I expect it soon."
    ),
    (
      "The plan was described as \"a gift\" by Ada Moss on Friday.",
      "Ada Moss|mixed|a gift"
    ),
  ])
  func `is told by the verb that governs a fragment`(text: String, row: String) {
    #expect(QuoteStory(text, people: Self.people).rows() == [row])
  }

  @Test func `goes on after the speaker`() {
    let story = QuoteStory(
      "\"We are not ready,\" Farr said, \"and we never were.\"", people: Self.people)
    #expect(
      story.rows() == [
        "Odo Farr|direct|We are not ready,", "Odo Farr|direct|and we never were.",
      ])
  }

  @Test func `goes on in the same paragraph and in the next`() {
    let story = QuoteStory(
      """
      "We are not ready," Farr said. "Nobody is."
      "We need another year for the north side."
      The crews went home.
      """, people: Self.people)
    #expect(story.speakers == ["Odo Farr", "Odo Farr", "Odo Farr"])
  }

  @Test func `reaches over paragraphs of which only the last closes`() {
    let story = QuoteStory(
      """
      Farr said: “We are not ready for the winter.
      “We need another year for it.”
      """, people: Self.people)
    #expect(
      story.rows() == [
        "Odo Farr|direct|We are not ready for the winter.",
        "Odo Farr|direct|We need another year for it.",
      ])
  }

  @Test func `is taken from the sentence before where a cut-off text opens its marks`() {
    let story = QuoteStory(
      "The line is outdated, engineer Ada Moss argued. \"It should be closed or rebu ... read more",
      people: Self.people)
    #expect(story.rows() == ["Ada Moss|direct|It should be closed or rebu"])
  }

  @Test func `is told by a pronoun where the copy breaks off before the verb`() {
    let story = QuoteStory(
      "The pier is safe, Farr said.\n\"We looked at every single plank of it,\" he",
      people: Self.people)
    #expect(story.rows() == ["Odo Farr|direct|We looked at every single plank of it,"])
  }
}
