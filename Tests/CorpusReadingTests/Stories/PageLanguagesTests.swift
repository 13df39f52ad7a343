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

  @Test func `is the page's in its script where it says too little`() {
    let russian = "Дождь шёл в долине третий день, как сообщили на сайте города."
    #expect(languages("\(english)\nГлавная | Погода\n\(russian)\n\(english)")[1] == "ru")
    let japanese = "谷全体に三日間の雨が降った。フェリーは水が引くまで運航しないと、市の担当者は述べた。"
    #expect(languages("\(japanese)\n2031年5月3日 18時05分\n\(japanese)")[1] == "ja")
    #expect(languages("\(english)\nГлавная | Погода")[1] == "und")
  }

  @Test func `is not told by a few words among figures`() {
    let rows = (1...8).map { "Jul/Sep \($0)-1/4 under \($0) over 3/4 under" }
    let table = (rows + ["(Del E. Usma Inc)"]).joined(separator: "\n")
    let draft = MarkedPage("APRIL 7 - 1000 hrs cdt\n\(table)").draft
    #expect(draft[.story].map { $0[StoryAttribute.language] } == ["und"])
  }

  @Test func `of most of the text is the story's`() {
    let draft = MarkedPage("\(german)\n\(english)\n\(english)").draft
    #expect(draft[.story].map { $0[StoryAttribute.language] } == ["en"])
    #expect(draft.field("language") == "en")
  }
}
