internal import Testing

@testable internal import dateline

@Suite struct `A prompt for libedit` {
  @Test(arguments: [
    ("stories [5]> ", "stories [5]> ", 13),
    ("\u{1B}[1m>\u{1B}[0m ", "\u{1}\u{1B}[1m\u{1}>\u{1}\u{1B}[0m\u{1} ", 2),
    // A sequence at the end moves before the last blank, or gets one.
    ("\u{1B}[1m> \u{1B}[0m", "\u{1}\u{1B}[1m\u{1}>\u{1}\u{1B}[0m\u{1} ", 2),
    ("\u{1B}[1m>\u{1B}[0m", "\u{1}\u{1B}[1m\u{1}>\u{1}\u{1B}[0m\u{1} ", 2),
    ("\u{1B}[0m", "\u{1}\u{1B}[0m\u{1} ", 1),
    // Sequences side by side share their brackets.
    ("\u{1B}[1m\u{1B}[31m>", "\u{1}\u{1B}[1m\u{1B}[31m\u{1}>", 1),
    ("日本> ", "日本> ", 6),
    // No room of their own: a mark, a control character, a byte-order mark.
    ("e\u{301}\u{7}\u{FEFF}> ", "e> ", 3),
    // No colour sequence: the escape goes, the rest is text.
    ("\u{1B}]0;x> ", "]0;x> ", 6),
    ("\u{1B}[12", "[12", 3),
    ("", "", 0),
  ])
  func `brackets what takes no room`(text: String, expected: String, columns: Int) {
    let prompt = Prompt(text)
    #expect(prompt.text == expected)
    #expect(prompt.columns == columns)
  }
}
