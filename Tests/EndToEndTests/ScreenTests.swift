internal import Testing

@Suite struct `A screen` {
  @Test(arguments: [
    ("one\r\ntwo", ["one", "two"]),
    ("one\rO", ["One"]),
    ("abcdefghijkl", ["abcdefghij", "kl"]),
    ("日本日本日本", ["日本日本日", "本"]),
    ("abc\u{8}\u{8}\u{1B}[K", ["a"]),
    ("abc\u{1B}[2D\u{1B}[P", ["ac"]),
    ("abc\u{1B}[1D\u{1B}[@x", ["abxc"]),
    ("a\r\nb\r\nc\r\nd", ["b", "c", "d"]),
    ("a\r\nb\u{1B}[A\r\u{1B}[J", []),
    ("\u{1B}[1m>\u{1B}[0m \u{1B}[5Gx", [">   x"]),
  ])
  func `shows what was written last`(text: String, lines: [String]) {
    var screen = Screen(rows: 3, columns: 10)
    screen.write(text)
    #expect(screen.lines == lines)
  }

  @Test func `knows where the cursor stands`() {
    var screen = Screen(rows: 3, columns: 10)
    screen.write("a日b\u{1B}[D")
    #expect(screen.textBeforeCursor == "a日")
  }
}
