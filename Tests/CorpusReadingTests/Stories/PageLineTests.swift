import Testing

@testable import CorpusReading

@Suite struct `The lines of a page` {
  private func lines(_ text: String) -> [String] {
    let page = Page(Array(text.utf8))
    return page.lines.indices.map { page.string($0) }
  }

  @Test func `are its lines with ink, without the space around them`() {
    #expect(lines("\u{FEFF} One.\r\n\r\n\t \u{A0}Two \n\u{A0}\nThree") == ["One.", "Two", "Three"])
    #expect(lines("").isEmpty)
    #expect(lines(" \n\n").isEmpty)
  }

  @Test func `are paragraphs where the file is cut at a width`() {
    let wire = """
      VELMORA, May 4 - Rain fell on the whole valley for a third day
      and the river rose by two metres, the weather office said in a
      statement.
          Roads were closed in the north, and several hundred people
      left their houses for the night.
          Rain in mm   May 3   May 4
          Velmora       12.5    30.1
      """
    #expect(
      lines(wire) == [
        "VELMORA, May 4 - Rain fell on the whole valley for a third day\nand the river rose by two"
          + " metres, the weather office said in a\nstatement.",
        "Roads were closed in the north, and several hundred people\nleft their houses for the"
          + " night.",
        "Rain in mm   May 3   May 4", "Velmora       12.5    30.1",
      ])
  }

  @Test func `are not joined for one small letter among long paragraphs`() {
    let long = String(repeating: "Rain fell on the whole valley again. ", count: 5)
    let page = """
      Rain closes roads in the north of the valley after storms
      by Staff Writers
      \(long)

      \(long)
      """
    #expect(lines(page).count == 4)
  }

  @Test func `are not joined where each is a paragraph or a headline`() {
    let page = """
      Rain closes roads in the north of the valley after a third day of storms
      Council meets over the price of bread and the state of the bridges
      Harbour opens again after the long strike of the pilots and the crews
      """
    #expect(lines(page).count == 3)
  }

  @Test(arguments: [
    ("Rain fell on the whole valley for a third day.", true),
    ("“Rain fell on the whole valley for a third day.”", true),
    ("Rain falls on valley for third day", false),
    ("Read more.", false),
    ("Will rain fall on the whole valley again today?", true),
    ("雨が三日続けて谷全体に降ったと気象庁が月曜日に発表した。", true),
  ])
  func `are running text where they are sentences`(text: String, expected: Bool) {
    #expect(Page(Array(text.utf8)).lines.map(\.isProse) == [expected])
  }
}
