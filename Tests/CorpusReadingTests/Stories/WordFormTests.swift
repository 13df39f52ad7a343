import TestSupport
import Testing

@testable import CorpusReading

@Suite struct `The number of a word` {
  /// Words of random letters, digits and marks, of one byte and more.
  private func text(seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    let signs = Array("aAbzZ09éÉжЖ東…—' .,-\n[€")
    return String((0..<200).map { _ in signs[Int.random(in: 0..<signs.count, using: &random)] })
  }

  /// The words of a text by characters, one after the other.
  private func plainWords(_ text: String) -> [String] {
    text.split { !($0.isLetter || "0"..."9" ~= $0) }.map(String.init)
  }

  @Test(arguments: UInt64(1)...40)
  func `is that of its small letters, wherever it stands`(seed: UInt64) {
    let text = text(seed: seed)
    let bytes = Array(text.utf8)
    var words: [PageWord] = []
    let signs = PageWords.append(to: &words, from: bytes.span, in: bytes.indices)
    let written = words.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(written == plainWords(text))
    #expect(signs.contains(.digit) == text.contains { "0"..."9" ~= $0 })
    #expect(signs.contains(.bracket) == text.contains("["))
    #expect(signs.contains(.pastASCII) == bytes.contains { $0 >= 0x80 })
    // Alone, where the end of the text is near.
    for (word, form) in zip(written, words.map(\.form)) {
      #expect(PageWords.forms(of: word.lowercased()) == [form])
    }
    let different = Set(written.map { $0.lowercased() })
    #expect(Set(words.map(\.form)).count == different.count)
  }

  @Test(arguments: ["a", "sevens7", "eighteen", "nineteens", "sixteenletterson", "éa", "aéééééé"])
  func `ends with the stretch that is read`(word: String) {
    let alone = PageWords.forms(of: word)
    let bytes = Array((word + "more of the text").utf8)
    var words: [PageWord] = []
    PageWords.append(to: &words, from: bytes, in: 0..<word.utf8.count)
    #expect(words.map(\.form) == alone)
    #expect(words.map(\.range) == [0..<word.utf8.count])
  }
}
