import CorpusAnalysis
import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@Suite struct `Hits sorted by their context` {
  /// The words by which a hit is sorted, as bytes.
  private func context(
    of found: CorpusHit, _ words: [PlainWord], by order: ConcordanceOrder, count: Int
  ) -> [[UInt8]] {
    let inside = words.filter {
      $0.segment == found.segment && found.hit.range.contains($0.position)
    }
    let document = words.filter { $0.document == inside.first?.document }
    let chosen =
      switch order {
      case .left: Array(document.filter { $0.position < found.hit.start }.reversed())
      case .match: inside
      case .right: document.filter { $0.position >= found.hit.end }
      }
    return chosen.filter(\.isWord).prefix(count).map { Array($0.term.utf8) }
  }

  @Test(arguments: UInt64(0)..<40)
  func `stand in the order of the words as strings`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    // Documents that are copies have hits with long contexts in common.
    let story = randomStory("a", using: &random)
    let segments = [[story, randomStory("b", using: &random)], [story, story]]
    let corpus = try testCorpus(segments)
    let terms = CorpusTerms(corpus)
    let words = plainWords(segments)
    let hits = randomHits(segments, using: &random).enumerated().flatMap { number, list in
      list.map { CorpusHit(segment: number, hit: $0) }
    }
    for order in ConcordanceOrder.allCases {
      let count = Int.random(in: 1...12, using: &random)
      let keys = hits.map { context(of: $0, words, by: order, count: count) }
      let expected = hits.indices.sorted { a, b in
        if keys[a] == keys[b] { return a < b }
        return keys[a].lexicographicallyPrecedes(keys[b]) { $0.lexicographicallyPrecedes($1) }
      }
      for workers in [1, 3] {
        let places = sortedPlaces(
          of: hits, in: corpus, by: order, terms: terms, words: count, workers: workers)
        #expect(places == expected, "\(order) \(count)")
      }
    }
  }

  @Test func `are none where it is cancelled`() throws {
    let corpus = try testCorpus([[testDocument("a b c")]])
    let hits = [0, 1].map { CorpusHit(segment: 0, hit: TokenSpan($0..<$0 + 1)) }
    let places = sortedPlaces(
      of: hits, in: corpus, by: .right, terms: CorpusTerms(corpus), isCancelled: { true })
    #expect(places == nil)
  }
}
