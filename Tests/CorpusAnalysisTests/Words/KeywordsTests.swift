import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusAnalysis

/// Compares words one token after another.
private func keywordsByDefinition(
  _ words: [PlainWord], _ reference: [PlainWord], by statistic: KeywordStatistic,
  per unit: CountingUnit?, minimum: Int
) -> [Keyword] {
  let words = words.filter(\.counts)
  let reference = reference.filter(\.counts)
  return Set((words + reference).map(\.term)).compactMap { term -> Keyword? in
    let found = words.filter { $0.term == term }
    guard plainCount(found, per: unit) >= minimum else { return nil }
    return Keyword(
      term: term, documents: Set(found.map(\.document)).count,
      comparison: FrequencyComparison(
        count: plainCount(found, per: unit), size: plainCount(words, per: unit),
        referenceCount: plainCount(reference.filter { $0.term == term }, per: unit),
        referenceSize: plainCount(reference, per: unit)))
  }.sorted { a, b in
    func key(_ word: Keyword) -> Double {
      statistic == .logRatio ? word.comparison.logRatio : word.comparison.logLikelihood
    }
    if key(a) != key(b) { return key(a) > key(b) }
    if a.comparison.count != b.comparison.count { return a.comparison.count > b.comparison.count }
    return a.term.utf8.lexicographicallyPrecedes(b.term.utf8)
  }
}

@Suite struct `Keywords of a selection` {
  @Test(arguments: UInt64(0)..<30)
  func `agree with the definition for any number of threads`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (segments, chosen) = randomStories(using: &random)
    let corpus = try testCorpus(segments)
    let terms = CorpusTerms(corpus)
    let counted = terms.with(wordTotals(of: corpus, terms: terms))
    let other = chosen.map { set in
      DocumentSet(
        (0..<set.capacity).filter { _ in Bool.random(using: &random) }, capacity: set.capacity)
    }
    let words = plainWords(segments, in: chosen)
    let references: [(KeywordReference, [PlainWord])] = [
      (.rest, plainWords(segments, in: chosen.map(\.complement))),
      (.selection(Selection(sets: other)), plainWords(segments, in: other)),
    ]
    for (reference, referenceWords) in references {
      for unit in allUnits {
        let statistic = KeywordStatistic.allCases[Int(seed % 2)]
        let minimum = Int.random(in: 0...2, using: &random)
        let expected = keywordsByDefinition(
          words, referenceWords, by: statistic, per: unit, minimum: minimum)
        for (terms, workers) in [(terms, 1), (terms, 3), (counted, 2)] {
          let found = keywords(
            of: corpus, in: Selection(sets: chosen), against: reference, by: statistic, per: unit,
            minimum: minimum, terms: terms, workers: workers)
          #expect(Array(found) == expected, "\(unit as Any) \(minimum)")
          #expect(found.size == plainCount(words.filter(\.counts), per: unit))
        }
      }
    }
  }

  @Test func `rank what the selection uses more`() throws {
    let corpus = try testCorpus([
      [testDocument("tank tank tank talks", name: "a")],
      [testDocument("talks talks talks tank", name: "b")],
    ])
    let first = Selection(sets: [DocumentSet(all: 1), DocumentSet(capacity: 1)])
    let found = keywords(of: corpus, in: first)
    #expect(found.map(\.term) == ["tank", "talks"])
    #expect(found.map(\.comparison.count) == [3, 1])
    #expect(found.map(\.comparison.referenceCount) == [1, 3])
    #expect(found.map { $0.comparison.logLikelihood > 0 } == [true, false])
  }

  @Test func `have no statistics against nothing`() throws {
    let corpus = try testCorpus([[testDocument("b a a")]])
    let found = keywords(of: corpus, in: Selection(allOf: corpus))
    #expect(found.map(\.term) == ["a", "b"])
    #expect(found.allSatisfy { $0.comparison.logLikelihood == 0 && $0.comparison.logRatio == 0 })
  }
}
