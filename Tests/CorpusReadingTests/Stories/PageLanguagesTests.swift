import CorpusStore
import Testing

@testable import CorpusReading

@Suite struct `The language of a paragraph` {
  private func languages(_ text: String) -> [String] {
    MarkedPage(text).draft[.paragraph].map { $0[ParagraphAttribute.language] }
  }

  private let english =
    "The ferry ran again on the lake after a long winter, said the master of it."
  private let german = "Die Fähre fuhr nach dem langen Winter wieder auf dem See, wie es hieß."

  @Test func `is its own where it says so`() {
    #expect(languages("\(english)\n\(german)\n\(english)") == ["en", "de", "en"])
    #expect(languages("\(english)\nДождь шёл в долине третий день.") == ["en", "ru"])
  }

  @Test func `is that of the story where it says too little`() {
    #expect(
      languages("Talsi, Usma\n\(german)\nOto Vell\n42\n\(german)")
        == Array(repeating: "de", count: 5))
    #expect(languages("Zxq wvut\n17") == ["und", "und"])
  }

  @Test func `of most of the text is the story's`() {
    let draft = MarkedPage("\(german)\n\(english)\n\(english)").draft
    #expect(draft[.story].map { $0[StoryAttribute.language] } == ["en"])
    #expect(draft.field("language") == "en")
  }
}
