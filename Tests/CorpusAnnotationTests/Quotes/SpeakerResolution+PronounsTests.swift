@testable import CorpusAnnotation
import Testing

@Suite struct `The person behind a pronoun` {
  @Test func `is of the gender that another pronoun has told`() {
    let story = QuoteStory(
      """
      Dagrun Farr was named harbour master. Rear admiral Paul Moss had left.
      "I know the pier from both ends," she said.
      The admiral is likely to stay away. Asked on the radio, he said: "My ships will wait here."
      """, people: ["Dagrun Farr", "Paul Moss"])
    #expect(story.speakers == ["Dagrun Farr", "Paul Moss"])
  }

  @Test func `may be a role that another sentence begins with`() {
    let story = QuoteStory(
      """
      Peter Farr told the council of it. The mayor, Paul Moss, called the harbour at noon.
      "Somebody will tell me I was wrong," he said.
      """, people: ["Peter Farr", "Paul Moss"])
    #expect(story.speakers == ["Paul Moss"])
  }

  @Test func `is rather a woman who is named than a role of either gender`() {
    let story = QuoteStory(
      """
      A magistrate fined Anna Moss and ordered that the boat be returned.
      "I paid for the diesel, not the principle," she said.
      """, people: ["Anna Moss"])
    #expect(story.speakers == ["Anna Moss"])
  }

  @Test func `is not the first person of a sentence who goes on there as the other pronoun`() {
    let story = QuoteStory(
      """
      "It was a good summer for the boats," said Honorata Lund.
      Rustor Farr spoke to Ilsabe Moss for the first time since he came to the harbour.
      "We will meet again in the summer," she said.
      """, people: ["Rustor Farr", "Ilsabe Moss", "Honorata Lund"])
    #expect(story.speakers == ["Honorata Lund", "Ilsabe Moss"])
  }
}
