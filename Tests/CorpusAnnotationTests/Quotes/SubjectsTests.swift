@testable import CorpusAnnotation
import Testing

@Suite struct `The subject of a verb of saying` {
  @Test(arguments: [
    "\"It went well,\" said the club secretary, Anna Moss.",
    "\"It went well,\" the secretary, Anna Moss, said on Sunday.",
    "Its secretary, Anna Moss, said that it went \"well and fast\".",
    "\"It went well,\" said the envoy of the Harbour Council, Anna Moss, who sat in the chair.",
  ])
  func `is the person whose name stands beside the role`(text: String) {
    #expect(QuoteStory(text, people: ["Anna Moss"]).speakers == ["Anna Moss"])
  }

  @Test func `is no person of the story where the role is indefinite`() {
    let story = QuoteStory(
      "Club secretary Anna Moss left. A secretary said it was \"too late for that\".",
      people: ["Anna Moss"])
    #expect(story.speakers == ["secretary"])
  }

  @Test func `is not the place that a report begins with`() {
    let story = QuoteStory(
      "PORT VELL - The leader of the council on Sunday left it, saying he was \"too old\".",
      places: ["PORT VELL"])
    #expect(story.speakers == ["leader of the council"])
  }
}
