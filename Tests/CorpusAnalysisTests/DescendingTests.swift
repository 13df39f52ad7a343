import TestSupport
import Testing

@testable import CorpusAnalysis

@Suite struct `The order of counts and scores` {
  @Test(arguments: UInt64(0)..<20)
  func `has the greatest first, and the first of equal ones`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let counts = (0..<[3, 200, 600][Int(seed % 3)]).map { _ in
      UInt32.random(in: 0...([3, 5000, .max].randomElement(using: &random) ?? 0), using: &random)
    }
    let expected = counts.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }
    #expect(descending(counts).map(Int.init) == expected)
    let scores = counts.map { Double($0 % 7) - 3 + (seed % 2 == 0 ? 1 / Double($0) : 0) }
    let ranked = counts.indices.sorted { a, b in
      if scores[a] != scores[b] { return scores[a] > scores[b] }
      return counts[a] == counts[b] ? a < b : counts[a] > counts[b]
    }
    #expect(descending(scores, then: counts) == ranked)
  }

  @Test func `takes both zeros for one, and infinities for the ends`() {
    let scores = [-0.0, 0.0, .infinity, -.infinity, -1, 1]
    #expect(descending(scores, then: [1, 2, 1, 1, 1, 1]) == [2, 5, 1, 0, 4, 3])
  }

  @Test(arguments: UInt64(0)..<20)
  func `sorts by the upper half and leaves the rest`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let greatest: UInt64 = [3, 1 << 12, 1 << 25, .max >> 32].randomElement(using: &random) ?? 0
    let numbers = (0..<Int.random(in: 0...300, using: &random)).map { _ in
      UInt64.random(in: 0...greatest, using: &random) << 32 | random.next() >> 32
    }
    let expected = numbers.indices.sorted {
      (numbers[$0] >> 32, $0) < (numbers[$1] >> 32, $1)
    }.map { numbers[$0] }
    #expect(sortedByUpperHalf(numbers) == expected)
  }
}
