import TestSupport
import Testing

@testable import Workbench

@Suite struct `A text made visible` {
  @Test(arguments: [
    ("plain text", "plain text"), ("Größe, 日本 🙂", "Größe, 日本 🙂"), ("a\tb", "a b"), ("a\nb", "a⏎b"),
    ("a\r\nb\rc", "a⏎b⏎c"), ("\n\n", "⏎⏎"), ("\u{1B}[31mred", "␛[31mred"), ("a\u{0}b\u{7}", "a␀b␇"),
    ("\u{7F}", "␡"), ("\u{9B}31m", "<U+009B>31m"), ("\u{202E}abc\u{202C}", "<U+202E>abc<U+202C>"),
    ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"), ("a\u{200F}", "a<U+200F>"),
    ("a\u{200B}b", "a<U+200B>b"),
    ("\u{FEFF}a", "<U+FEFF>a"), ("co\u{AD}op", "co‧op"),
    ("a\u{2028}b\u{2029}", "a<U+2028>b<U+2029>"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("👩\u{200D}💻", "👩\u{200D}💻"),
    ("a\u{200D}b", "a<U+200D>b"),
    ("❤\u{FE0F}", "❤\u{FE0F}"), ("\u{E0041}", "<U+E0041>"), ("\u{FFFE}", "<U+FFFE>"),
    ("\u{3164}", "<U+3164>"), ("\u{2060}", "<U+2060>"), ("e\u{301}", "e\u{301}"),
    ("\u{A0}", "\u{A0}"),
  ])
  func `shows what a terminal would obey or hide`(text: String, expected: String) {
    #expect(visible(text) == expected)
    #expect(visible(visible(text)) == visible(text))
  }

  @Test func `holds no control character whatever goes in`() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = visible(String(scalar)).unicodeScalars
      #expect(
        shown.allSatisfy { scalar in
          let category = scalar.properties.generalCategory
          return category != .control && category != .lineSeparator
            && category != .paragraphSeparator
            && (category != .format || displayWidth(of: scalar) == 1)
        })
    }
  }
}
