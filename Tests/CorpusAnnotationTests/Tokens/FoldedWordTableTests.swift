@testable import CorpusAnnotation
import TestSupport
import Testing

@Suite struct `A table of short words` {
  @Test(arguments: UInt64(0)..<20)
  func `agrees with a dictionary`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var table = FoldedWordTable<Int>()
    var twin: [FoldedWord: Int] = [:]
    let words = (0..<600).compactMap { _ in
      FoldedWord(String(UInt64.random(in: 0..<400, using: &random), radix: 2))
    }
    for (number, word) in words.enumerated() {
      table[word] = number
      twin[word] = number
    }
    for word in words { #expect(table[word] == twin[word]) }
    for number in 0..<400 {
      guard let word = FoldedWord("x\(number)") else { continue }
      #expect(table[word] == nil)
    }
  }

  @Test func `holds the words of a list as a set`() throws {
    let set = FoldedWordSet(list: "one two\n three")
    #expect(set.contains(try #require(FoldedWord("Two"))))
    #expect(!set.contains(try #require(FoldedWord("four"))))
  }
}
