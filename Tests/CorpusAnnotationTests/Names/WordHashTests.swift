@testable import CorpusAnnotation
import CorpusStore
import TestSupport
import Testing

@Suite struct `The hash of a word` {
  @Test(arguments: UInt64(0)..<200)
  func `is that of its folded form`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", "Z", "`", "\u{2019}", "\u{C9}", "\u{DF}", "7", "-", "'", "m"]
    let word = (0..<Int.random(in: 1...20, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let text = Array("(\(word))".utf8)
    #expect(WordHash.of(text, 1..<(text.count - 1)) == WordHash.of(folded(word)))
  }

  @Test func `tells words apart that differ in one letter or in their length`() {
    let words = ["a", "b", "ab", "ba", "abcdefgh", "abcdefgha", "abcdefghb", "abcdefghabcdefgh"]
    #expect(Set(words.map { WordHash.of($0) }).count == words.count)
  }

  @Test(arguments: UInt64(0)..<20)
  func `finds its bits in a table`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var table = WordTable(capacity: 4)
    var twin: [UInt64: UInt32] = [:]
    for _ in 0..<300 {
      let hash = UInt64.random(in: 1...200, using: &random)
      let bits = UInt32.random(in: 1...255, using: &random)
      #expect(table.insert(bits, for: hash) == twin[hash] ?? 0)
      twin[hash, default: 0] |= bits
    }
    for hash in 1...UInt64(250) { #expect(table[hash] == twin[hash] ?? 0) }
    #expect(table.count == twin.count)
  }

  @Test func `keeps apart what is known of marks and of words that come later`() {
    var table = WordTable(capacity: 4)
    #expect(table[0] == 0)
    table.insert(4, for: 0)
    table.insert(1, for: 16)
    table.insert(2, for: 32)
    #expect(table[0] == 4)
    #expect(table[16] == 1)
    #expect(table[32] == 2)
  }
}
