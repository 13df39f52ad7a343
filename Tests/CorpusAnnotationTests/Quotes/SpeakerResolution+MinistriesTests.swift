@testable import CorpusAnnotation
import Testing

@Suite struct `The name of a ministry` {
  @Test(arguments: [
    ("Norway's foreign ministry", "Norwegian Foreign Ministry"),
    ("the Foreign Ministry of Norway", "Norwegian Foreign Ministry"),
    ("Umbria's Foreign Ministry", "Umbrian Foreign Ministry"),
    ("the Foreign Ministry of Umbria", "Umbrian Foreign Ministry"),
    ("Lavonia's Foreign Ministry", "Lavonian Foreign Ministry"),
    ("Tolmar's Foreign Ministry", "Tolmar Foreign Ministry"),
  ])
  func `has its country's adjective where the text or the table knows it`(
    subject: String, speaker: String
  ) {
    let story = QuoteStory(
      "An Umbrian boat sank.\nThe deal is \"as good as dead\", \(subject) said on Sunday.",
      organizations: ["Foreign Ministry of Norway", "Foreign Ministry of Umbria"])
    #expect(story.speakers == [speaker])
  }
}
