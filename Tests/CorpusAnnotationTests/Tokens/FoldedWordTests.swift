@testable import CorpusAnnotation
import TestSupport
import Testing

@Suite struct `A folded word` {
  @Test(arguments: [("SAID", "said"), ("Won’t", "won't"), ("won´t", "won't"), ("a", "A")])
  func `is the same for every case and apostrophe`(a: String, b: String) {
    let word = FoldedWord(a)
    #expect(word != nil && word == FoldedWord(b))
  }

  @Test(arguments: ["", "café", "counterrevolutionaries"])
  func `has no value for what no table asks`(word: String) {
    #expect(FoldedWord(word) == nil)
  }

  @Test(arguments: UInt64(0)..<200)
  func `is the same from a stretch of text as from its letters`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", "Z", "@", "[", "`", "{", "'", "\u{2019}", "\u{B4}", "\u{E9}", "7", "-"]
    let word = (0..<Int.random(in: 0...18, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let text = Array("x\(word)y".utf8)
    let range = 1..<(text.count - 1)
    #expect(FoldedWord(text, range) == FoldedWord(word))
    let isASCII = word.utf8.allSatisfy { $0 < 0x80 }
    #expect(FoldedWord(ascii: text, range) == (isASCII ? FoldedWord(word) : nil))
  }

  @Test func `keeps all sixteen characters`() {
    let word = FoldedWord("abcdefghijklmnop")
    #expect(word != nil && word != FoldedWord("abcdefghijklmnoq"))
  }
}
