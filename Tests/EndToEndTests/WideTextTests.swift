internal import Testing

@testable internal import dateline

@Suite struct `Wide text` {
  @Test func `is a number for each scalar, then a zero`() {
    #expect("aé日📰".wideCharacters == [0x61, 0xE9, 0x65E5, 0x1F4F0, 0])
    #expect("".wideCharacters == [0])
  }

  @Test(
    arguments: [
      ([0x61, 0x65E5], "a日"),
      ([0xD800, 0x62, -1, 0x110000], "\u{FFFD}b\u{FFFD}\u{FFFD}"),
      ([], ""),
    ] as [([Int32], String)])
  func `becomes text whatever the numbers are`(characters: [Int32], text: String) {
    // The array's own elements and count.
    #expect(unsafe String(wide: characters, count: characters.count) == text)
  }
}
