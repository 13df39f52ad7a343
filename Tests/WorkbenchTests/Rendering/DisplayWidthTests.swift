import Testing

@testable import Workbench

@Suite struct `The display width` {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("e\u{301}\u{302}\u{303}", 1), ("日本", 4),
    ("ｆｕｌｌ", 8), ("ﾊﾝ", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("Москва", 6), ("שלום", 4),
    ("مرحبا", 5), ("🙂", 2), ("👍🏽", 4), ("👩\u{200D}💻", 4), ("❤\u{FE0F}", 2), ("❤", 1), ("🇫🇷", 2),
    ("\u{200B}", 0), ("\u{202E}", 0), ("a\u{AD}b", 3), ("…", 1), ("█▏", 2), ("ไทย", 3), ("กำ", 2),
    ("नमस्ते", 4), ("कि", 2), (" \u{FE0F}", 1), ("1\u{FE0F}\u{20E3}", 2), ("—“”", 3), ("\u{FE0F}", 0),
    ("\t", 0), ("\u{85}", 0), ("　", 2), ("〇", 2),
    ("𠀀", 2), ("\u{0600}", 1),
  ])
  func `is what a terminal takes`(text: String, width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test func `is known for ranges in ascending order`() {
    for (left, right) in zip(wideRanges, wideRanges.dropFirst()) {
      #expect(left.upperBound < right.lowerBound)
    }
  }

  @Test func `of plain signs is one, and they are shown as they are`() {
    for value in UInt32(0)..<0x3000 where isPlain(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      #expect(
        ![.nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator]
          .contains(properties.generalCategory), "U+\(String(value, radix: 16))")
      #expect(!properties.isDefaultIgnorableCodePoint && !wideRanges.contains { $0 ~= value })
    }
  }

  @Test(arguments: [
    ("日本語", 0, "", ""), ("日本語", 1, "", ""), ("日本語", 2, "日", "語"), ("日本語", 5, "日本", "本語"),
    ("日本語", 6, "日本語", "日本語"), ("ae\u{301}b", 2, "ae\u{301}", "e\u{301}b"), ("abc", 9, "abc", "abc"),
  ])
  func `cuts whole characters`(text: String, width: Int, start: String, end: String) {
    #expect(prefix(of: text, fitting: width) == start)
    #expect(suffix(of: text, fitting: width) == end)
  }
}
