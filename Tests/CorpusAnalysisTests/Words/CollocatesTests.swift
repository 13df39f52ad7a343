import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusAnalysis

/// Looks at each window alone and collects the tokens that it reaches.
private func collocatesByDefinition(
  _ hits: [SpanList], _ words: [PlainWord], within window: CollocateWindow,
  by statistic: CollocateStatistic, per unit: CountingUnit?, minimum: Int
) -> [Collocate] {
  func isNode(_ word: PlainWord) -> Bool {
    hits[word.segment].contains { $0.range.contains(word.position) }
  }
  let outside = words.filter { $0.counts && !isNode($0) }
  var reached: Set<[Int]> = []
  for (segment, spans) in hits.enumerated() {
    for hit in spans {
      guard let first = words.first(where: { $0.segment == segment && $0.position == hit.start })
      else { continue }
      let document = words.filter { $0.document == first.document }
      switch window {
      case .words(let left, let right):
        let before = document.filter { $0.counts && $0.position < hit.start }.suffix(left)
        let after = document.filter { $0.counts && $0.position >= hit.end }.prefix(right)
        for word in before + after { reached.insert([segment, word.position]) }
      case .sentence:
        let touched = Set(
          document.filter { hit.range.contains($0.position) }.compactMap(\.sentence))
        for word in document where word.sentence.map(touched.contains) ?? false {
          reached.insert([segment, word.position])
        }
      }
    }
  }
  let near = outside.filter { reached.contains([$0.segment, $0.position]) }
  // Where units are counted, those with a hit are judged by what stands near it.
  let nearUnits = Set(near.compactMap { word in unit.map { word.unit($0) } })
  let judged =
    unit.map { unit in near + outside.filter { !nearUnits.contains($0.unit(unit)) } } ?? outside
  return Dictionary(grouping: near, by: \.term).compactMap { term, found -> Collocate? in
    guard plainCount(found, per: unit) >= minimum else { return nil }
    return Collocate(
      term: term, documents: Set(found.map(\.document)).count,
      table: ContingencyTable(
        o11: plainCount(found, per: unit), r1: plainCount(near, per: unit),
        c1: plainCount(judged.filter { $0.term == term }, per: unit),
        n: plainCount(judged, per: unit)))
  }.sorted { a, b in
    let scores = (a.table.score(by: statistic), b.table.score(by: statistic))
    if scores.0 != scores.1 { return scores.0 > scores.1 }
    if a.table.o11 != b.table.o11 { return a.table.o11 > b.table.o11 }
    return a.term.utf8.lexicographicallyPrecedes(b.term.utf8)
  }
}

/// Hits that stay in their document: single tokens, or spans that nest and overlap.
func randomHits(_ segments: [[DocumentDraft]], using random: inout SplitMix64) -> [SpanList] {
  let longest = Bool.random(using: &random) ? 1 : 4
  return segments.map { documents in
    var spans: [TokenSpan] = []
    var first = 0
    for document in documents {
      let count = document.tokens.count
      for _ in 0..<Int.random(in: 0...6, using: &random) where count > 0 {
        let start = Int.random(in: 0..<count, using: &random)
        let end = min(count, start + Int.random(in: 1...longest, using: &random))
        spans.append(TokenSpan(first + start..<first + end))
      }
      first += count
    }
    return SpanList(spans)
  }
}

@Suite struct `The collocates of hits` {
  @Test(arguments: UInt64(0)..<60)
  func `agree with the definition for any number of threads`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (segments, chosen) = randomStories(using: &random)
    let corpus = try testCorpus(segments)
    let terms = CorpusTerms(corpus)
    let counted = terms.with(wordTotals(of: corpus, terms: terms))
    let words = plainWords(segments, in: chosen)
    let hits = randomHits(segments, using: &random)
    let statistic = CollocateStatistic.allCases.randomElement(using: &random) ?? .count
    let windows: [CollocateWindow] = [
      .words(
        left: Int.random(in: 0...5, using: &random), right: Int.random(in: 0...5, using: &random)),
      .sentence,
    ]
    for window in windows {
      for unit in allUnits {
        let minimum = Int.random(in: 1...2, using: &random)
        let expected = collocatesByDefinition(
          hits, words, within: window, by: statistic, per: unit, minimum: minimum)
        for (terms, workers) in [(terms, 1), (terms, 3), (counted, 2)] {
          let found = collocates(
            of: hits, in: corpus, among: Selection(sets: chosen), within: window, by: statistic,
            per: unit, minimum: minimum, terms: terms, workers: workers)
          #expect(Array(found) == expected, "\(window) \(unit as Any) \(minimum)")
        }
      }
    }
  }

  @Test func `stand in windows of words, marks and chrome passed over`() throws {
    let corpus = try testCorpus([
      [
        testDocument(
          "one two, AD AD three. Hit. (four) five six",
          marks: [TestMark(.chrome, "AD AD", ["kind": "menu"])]),
        testDocument("seven Hit", name: "b"),
      ]
    ])
    let terms = CorpusTerms(corpus)
    let hit = try #require(corpus.segments.first?.segment.lexicon.term("hit"))
    let positions = corpus.segments[0].segment.postings.positions(hit)
    let hits = SpanList(positions.map { TokenSpan(start: $0, end: $0 + 1) })
    let found = collocates(
      of: [hits], in: corpus, among: Selection(allOf: corpus), within: .words(left: 2, right: 2),
      by: .count, terms: terms)
    #expect(found.map(\.term) == ["five", "four", "seven", "three", "two"])
    #expect(found.windowSize == 5)
    #expect(found.size == 7)
  }

  @Test func `count once what two windows reach, and never the hits`() throws {
    let corpus = try testCorpus([[testDocument("hit a hit b hit c")]])
    let hits = SpanList([0, 2, 4].map { TokenSpan($0..<$0 + 1) })
    let found = collocates(of: [hits], in: corpus, among: Selection(allOf: corpus), by: .count)
    #expect(found.map { "\($0.term) \($0.table.o11)" } == ["a 1", "b 1", "c 1"])
    #expect(found.first?.table == ContingencyTable(o11: 1, r1: 3, c1: 1, n: 3))
  }

  @Test func `are none where they are cancelled, or where there are no hits`() throws {
    let corpus = try testCorpus([[testDocument("a hit b")]])
    let all = Selection(allOf: corpus)
    let hits = SpanList([TokenSpan(1..<2)])
    #expect(collocates(of: [hits], in: corpus, among: all, isCancelled: { true }).isEmpty)
    #expect(collocates(of: [.empty], in: corpus, among: all).isEmpty)
  }
}
