internal import Testing

@testable internal import dateline

@Suite struct `The width of text on a screen` {
  @Test(arguments: [
    ("abc", 3), ("café", 4), ("cafe\u{301}", 4), ("日本", 4), ("Путин", 5), ("", 0),
    ("a\u{7}b", 2),
  ])
  func `is what the eye sees`(text: String, columns: Int) {
    #expect(text.screenColumns == columns)
  }

  @Test(arguments: [
    ("plain é 日", "plain é 日"),
    ("\u{1B}[2J", "\u{FFFD}[2J"),
    ("a\u{202E}b\u{85}c\u{7F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
  ])
  func `holds nothing that steers the terminal`(text: String, shown: String) {
    #expect(text.withoutControls == shown)
  }
}
