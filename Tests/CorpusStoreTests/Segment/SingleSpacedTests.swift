import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `A text with single blanks` {
  @Test(arguments: [
    ("", ""), ("  ", ""), (" a\t b\r\n\nc ", "a b c"), ("a\u{A0}b\u{2003}\u{3000}c", "a b c"),
    ("\u{85}é\u{2028}ü\u{205F}", "é ü"), ("a\u{200B}b", "a\u{200B}b"), ("“x” ", "“x”"),
  ])
  func `has one blank for each run of white space`(text: String, expected: String) {
    #expect(singleSpaced(text) == expected)
  }

  @Test(arguments: 1...20)
  func `agrees with its definition`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let scalars = " \u{A0}\t\naé“”\u{2009}\u{3000}\u{1680}ж\u{E0}\u{C2}".unicodeScalars.map { $0 }
    var text = String.UnicodeScalarView()
    for _ in 0..<200 { text.append(scalars[Int(random.next() % UInt64(scalars.count))]) }
    let plain = text.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
    #expect(singleSpaced(String(text)) == plain)
  }
}
