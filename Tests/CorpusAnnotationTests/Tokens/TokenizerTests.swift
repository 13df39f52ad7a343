import CorpusAnnotation
import SpanAlgebra
import TestSupport
import Testing

@Suite struct `The tokens of a text` {
  @Test(arguments: [
    ("Russia\u{B4}s air force", ["Russia", "\u{B4}s", "air", "force"]),
    ("We\u{2019}ll talk, they don't.", ["We", "\u{2019}ll", "talk", ",", "they", "don't", "."]),
    ("the U.S.-Kelmar pact", ["the", "U.S.-Kelmar", "pact"]),
    ("at 9.30 a.m. in the U.S.", ["at", "9.30", "a.m.", "in", "the", "U.S."]),
    ("$1,000.50 (5%)", ["$", "1,000.50", "(", "5", "%", ")"]),
    (
      "'Rock solid' \u{201C}pact\u{201D}",
      ["'", "Rock", "solid", "'", "\u{201C}", "pact", "\u{201D}"]
    ),
    ("``so'' -- or not...", ["``", "so", "''", "--", "or", "not", "..."]),
    ("O'Brien and al-Venn", ["O'Brien", "and", "al-Venn"]),
    ("the end.The start", ["the", "end", ".", "The", "start"]),
    (
      "see www.tarn.example/a,b or http://x.example?q=1.",
      ["see", "www.tarn.example/a", ",", "b", "or", "http://x.example?q=1", "."]
    ),
    ("write to ada.orn@tarn.example!", ["write", "to", "ada.orn@tarn.example", "!"]),
    ("nations\u{2019} top", ["nations", "\u{2019}", "top"]),
    ("Zo\u{308}e in \u{6771}\u{4EAC}", ["Zo\u{308}e", "in", "\u{6771}", "\u{4EAC}"]),
    ("SpaceWar.com 28-member 14:30 3/4", ["SpaceWar.com", "28-member", "14:30", "3/4"]),
    ("", []), (" \n\t", []),
  ])
  func `are words, numbers and marks`(text: String, expected: [String]) {
    #expect(Tokenizer().forms(in: text) == expected)
  }

  @Test(arguments: UInt64(0)..<200)
  func `ascend, and leave out nothing but white space`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "a", "Ab", "'", "\u{2019}s", ".", "-", "@", " ", "\n", "1", ",", "\u{E9}", "\u{6771}", "\"",
      "://",
    ]
    let text = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let bytes = Array(text.utf8)
    var end = 0
    for token in Tokenizer().tokens(in: bytes) {
      #expect(token.start >= end && token.end > token.start)
      #expect(bytes[end..<token.start].allSatisfy { $0 <= 0x20 })
      end = token.end
    }
    #expect(bytes[end...].allSatisfy { $0 <= 0x20 })
  }

  @Test(arguments: UInt64(0)..<400)
  func `are those of the plain twin`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "a", "Ab", "S", "ll", "VE", "www", "http", "'", "`", "\u{2019}s", "\u{B4}", ".", "-", "+",
      "@",
      " ", "\n", "1", "23", ",", ":", "/", "_", "?", "!", "&", "~", "(", "\"", "\u{2014}", "\u{E9}",
      "\u{D7}", "\u{6771}", "\u{301}", "\u{AD}", "\u{A0}", "\u{41A}", "\u{1F600}", "\u{17F}", "://",
      "\u{7F}", "\u{0}", "*", "x.",
    ]
    let text = (0..<80).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    #expect(Tokenizer().tokens(in: Array(text.utf8)) == plainTokens(in: Array(text.utf8)))
  }

  @Test(arguments: UInt64(0)..<50)
  func `are those of the plain twin where bytes are no text`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(Tokenizer().tokens(in: bytes) == plainTokens(in: bytes))
  }

  @Test(arguments: 0..<17)
  func `are those of the plain twin for the characters of every plane`(plane: UInt32) {
    var text = ""
    for value in (plane << 16)...(plane << 16 | 0xFFFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      text.unicodeScalars.append(contentsOf: ["a", scalar, "b", " ", scalar, "."])
    }
    #expect(Tokenizer().tokens(in: Array(text.utf8)) == plainTokens(in: Array(text.utf8)))
  }
}
