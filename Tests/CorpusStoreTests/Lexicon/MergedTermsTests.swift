import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `The terms of several lexicons` {
  /// Words of all lengths around the eight bytes that are compared first, many of them alike.
  private func word(using random: inout SplitMix64) -> String {
    let starts = ["", "a", "abcdefg", "abcdefgh", "événem", "東京東", "abcdefghi"]
    let ends = ["", "a", "b", "é", "bb", "\u{1}"]
    return (starts.randomElement(using: &random) ?? "") + (ends.randomElement(using: &random) ?? "")
      + "\(UInt8.random(in: 0...3, using: &random))"
  }

  @Test(arguments: UInt64(0)..<40)
  func `are one list in the order of their bytes`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let segments = try (0..<Int.random(in: 0...5, using: &random)).map { _ in
      let words = (0..<Int.random(in: 1...40, using: &random)).map { _ in word(using: &random) }
      return try testSegment([testDocument(words.joined(separator: " "))])
    }
    let lexicons = segments.map(\.lexicon)
    let merged = MergedTerms(lexicons)
    let all = Set(
      lexicons.flatMap { lexicon in
        (0..<lexicon.count).map { lexicon.utf8(TermID(rawValue: UInt32($0))) }
      }
    ).sorted { $0.lexicographicallyPrecedes($1) }
    let found = (0..<merged.count).map {
      lexicons[Int(merged.lexicons[$0])].utf8(TermID(rawValue: merged.terms[$0]))
    }
    #expect(found == all)
    #expect(merged.firstBytes == all.map { $0.first ?? 0 })
    for (lexicon, numbers) in zip(lexicons, merged.numbers) {
      for (term, number) in numbers.enumerated() {
        #expect(all[Int(number)] == lexicon.utf8(TermID(rawValue: UInt32(term))))
      }
    }
  }
}
