internal import Testing

@testable internal import dateline

@Suite struct `A list of candidates` {
  @Test func `runs down the columns`() {
    let lines = completionList(
      ["concordance", "contacts", "corpus", "count", "columns"],
      in: TerminalSize(rows: 24, columns: 30))
    #expect(lines == ["concordance  count", "contacts     columns", "corpus"])
  }

  @Test func `is as wide as the eye sees`() {
    let lines = completionList(
      ["日本", "abc", "x", "y"], in: TerminalSize(rows: 24, columns: 12))
    #expect(lines == ["日本  x", "abc   y"])
  }

  @Test func `counts what does not fit`() {
    let lines = completionList(
      (0..<100).map { "w\($0)" }, in: TerminalSize(rows: 6, columns: 5))
    #expect(lines == ["w0", "w1", "w2", "… and 97 more"])
  }

  @Test func `shows characters that would steer the terminal`() {
    let lines = completionList(
      ["a\u{1B}[2Jb", "\u{202E}c"], in: TerminalSize(rows: 24, columns: 10))
    #expect(lines == ["a\u{FFFD}[2Jb", "\u{FFFD}c"])
  }

  @Test func `takes a window narrower than a word`() {
    let lines = completionList(["documents", "stories"], in: TerminalSize(rows: 24, columns: 3))
    #expect(lines == ["documents", "stories"])
  }
}
