import CorpusQuery
import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@Suite struct `Words near one another` {
  /// Documents in which one word, the other, both or none are frequent, so that blocks of positions
  /// of either have no partner.
  private func segmentText(using random: inout SplitMix64) -> [[String]] {
    (0..<Int.random(in: 1...16, using: &random)).map { _ in
      let one = [0.0, 0.02, 0.7].randomElement(using: &random) ?? 0.0
      let other = [0.0, 0.02, 0.7].randomElement(using: &random) ?? 0.0
      return (0..<Int.random(in: 1...200, using: &random)).map { _ in
        if Double.random(in: 0..<1, using: &random) < one { return "oil" }
        return Double.random(in: 0..<1, using: &random) < other ? "prices" : "the"
      }
    }
  }

  /// The pairs with none inside them, of documents that are looked in.
  private func expected(
    _ text: [[String]], _ first: String, _ second: String, _ distance: Int, isOrdered: Bool,
    among: Set<Int>
  ) -> [TokenSpan] {
    var spans: [TokenSpan] = []
    var start = 0
    for (document, words) in text.enumerated() {
      func isPair(_ i: Int, _ j: Int) -> Bool {
        words[i] == first && words[j] == second
          || !isOrdered && words[i] == second && words[j] == first
      }
      for i in words.indices where among.contains(document) {
        for j in i + 1..<max(i + 1, min(i + distance + 2, words.count)) where isPair(i, j) {
          let hasPairInside = (i..<j).contains { k in
            (k + 1...j).contains { (k, $0) != (i, j) && isPair(k, $0) }
          }
          if !hasPairInside { spans.append(TokenSpan(start + i..<start + j + 1)) }
        }
      }
      start += words.count
    }
    return spans
  }

  @Test(arguments: UInt64(0)..<10)
  func `are found as they are defined`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<2 {
      let text = segmentText(using: &random)
      var corpus = PlainCorpus()
      for words in text { corpus.append(words) }
      let segment = try corpus.segment()
      let distance = [0, 1, 5].randomElement(using: &random) ?? 0
      let all = Set(text.indices)
      for (first, second) in [("oil", "prices"), ("prices", "oil"), ("oil", "oil"), ("oil", "no")] {
        let (a, b) = (Query.phrase([.word(first)]), Query.phrase([.word(second)]))
        for isOrdered in [false, true] {
          let plan = Plan(isOrdered ? .before(a, b, distance) : .near(a, b, distance))
          let some = all.filter { _ in Bool.random(using: &random) }
          let few = Set(all.prefix(1))
          for chosen in [all, some, few] {
            let found = try plan.hits(
              in: segment, among: DocumentSet(chosen, capacity: text.count))
            #expect(
              found.spans.spans
                == expected(text, first, second, distance, isOrdered: isOrdered, among: chosen),
              "\(plan) among \(chosen.count) of \(text.count)")
          }
        }
      }
    }
  }
}
