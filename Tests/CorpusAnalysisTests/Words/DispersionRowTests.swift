import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusAnalysis

/// The row of some hits, part by part and slice by slice.
private func rowByDefinition(
  _ form: String?, _ hits: [[PlainWord]], of all: [[PlainWord]], _ words: [PlainWord],
  per unit: CountingUnit?, slices: Int
) -> DispersionRow {
  let parts = Dictionary(grouping: words) { $0.unit(unit ?? .document) }
  let starts = hits.compactMap(\.first)
  let held = Dictionary(grouping: starts) { $0.unit(unit ?? .document) }
  let hit = Set(all.compactMap(\.first).map { $0.unit(unit ?? .document) })
  let sizes = parts.filter { part, words in
    words.contains(where: \.counts) || hit.contains(part)
  }.mapValues { $0.count(where: \.counts) }
  let counts = (0..<slices).map { slice in
    starts.count { start in
      let place = words.firstIndex {
        $0.segment == start.segment && $0.position == start.position
      }
      return (place ?? 0) * slices / words.count == slice
    }
  }
  let lengths = (0..<slices).map { slice in
    words.indices.count { $0 * slices / words.count == slice }
  }
  return DispersionRow(
    form: form, count: unit == nil ? hits.count : held.count,
    documents: Set(starts.map(\.document)).count, range: held.count, parts: sizes.count,
    dispersion: Dispersion(
      parts: sizes.sorted { $0.key < $1.key }.map { (held[$0.key]?.count ?? 0, $0.value) },
      size: sizes.values.reduce(0, +), leastSize: sizes.values.min() ?? 0),
    juillandD: juillandD(zip(counts, lengths).map { (count: $0, size: $1) }), slices: counts)
}

private func rowsByDefinition(
  _ hits: [SpanList], _ words: [PlainWord], per unit: CountingUnit?, slices: Int
) -> [DispersionRow] {
  let found = hits.enumerated().flatMap { segment, spans in
    spans.map { hit in
      words.filter { $0.segment == segment && hit.range.contains($0.position) }
    }
  }.filter { !$0.isEmpty }
  let forms = Dictionary(grouping: found) { $0.map(\.term) }
  let all = rowByDefinition(nil, found, of: found, words, per: unit, slices: slices)
  guard forms.count > 1 else { return [all] }
  let keys = forms.keys.sorted { $0.lexicographicallyPrecedes($1) { precedes($0, $1) } }
  let rows = keys.map { key in
    rowByDefinition(
      key.joined(separator: " "), forms[key] ?? [], of: found, words, per: unit, slices: slices)
  }
  return [all]
    + rows.indices.sorted { (rows[$1].count, $0) < (rows[$0].count, $1) }.map { rows[$0] }
}

private func precedes(_ a: String, _ b: String) -> Bool {
  a.utf8.lexicographicallyPrecedes(b.utf8)
}

/// A row with its sums rounded, which depend on the order of the parts.
private func rounded(_ row: DispersionRow) -> String {
  func short(_ value: Double) -> Double { (value * 1e9).rounded() / 1e9 + 0 }
  return "\(row.form ?? "all") \(row.count) \(row.documents) \(row.range) \(row.parts)"
    + " \(short(row.dispersion.deviation)) \(short(row.dispersion.normalizedDeviation))"
    + " \(short(row.juillandD)) \(row.slices)"
}

@Suite struct `The dispersion of hits` {
  @Test(arguments: UInt64(0)..<40)
  func `agrees with the definition for any number of threads`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (segments, chosen) = randomStories(using: &random)
    let whole = try testCorpus(segments)
    // Without the words that were counted while loading, they are counted now.
    let corpus = Corpus(
      segments: try whole.segments.map { try CorpusSegment($0.segment, order: $0.order) })
    let words = plainWords(segments, in: chosen)
    let hits = randomHits(segments, using: &random)
    let slices = Int.random(in: 2...6, using: &random)
    guard !words.isEmpty else { return }
    for unit in allUnits {
      let expected = rowsByDefinition(hits, words, per: unit, slices: slices).map(rounded)
      for workers in [1, 3] {
        let rows = dispersion(
          of: hits, in: corpus, among: Selection(sets: chosen), per: unit, slices: slices,
          workers: workers)
        #expect(rows.map(rounded) == expected, "\(unit as Any)")
      }
    }
  }

  /// The corpus of Gries (2008, section 2), a part a document, in letters as words.
  @Test func `is that of Gries' example`() throws {
    let parts = [
      "b a m n i b e u p", "b a s a t b e w q n", "b c a g a b e s t a", "b a g h a b e a a t",
      "b a h a a b e a x a t",
    ]
    let corpus = try testCorpus([
      parts.enumerated().map { testDocument($1, name: "\($0)") }
    ])
    let segment = corpus.segments[0].segment
    let term = try #require(segment.lexicon.term("a"))
    let hits = SpanList(
      segment.postings.positions(term).map { TokenSpan(start: $0, end: $0 + 1) })
    let rows = dispersion(of: [hits], in: corpus, among: Selection(allOf: corpus), slices: 5)
    #expect(rows.count == 1)
    let row = try #require(rows.first)
    #expect(row.count == 15)
    #expect(row.range == 5)
    #expect(row.parts == 5)
    #expect(abs(row.dispersion.deviation - 0.18) < 1e-12)
    #expect(row.slices.reduce(0, +) == 15)
  }

  @Test func `follows the order of the corpus`() throws {
    let corpus = try testCorpus(
      [
        [testDocument("hit a"), testDocument("b c", name: "b")], [testDocument("d hit", name: "c")],
      ],
      places: [[2, 1], [0]])
    let hits = [SpanList([TokenSpan(0..<1)]), SpanList([TokenSpan(1..<2)])]
    let rows = dispersion(of: hits, in: corpus, among: Selection(allOf: corpus), slices: 6)
    #expect(rows.map(\.slices) == [[0, 1, 0, 0, 1, 0]])
  }

  @Test func `has a row where nothing was found`() throws {
    let corpus = try testCorpus([[testDocument("a b")]])
    let rows = dispersion(of: [.empty], in: corpus, among: Selection(allOf: corpus), slices: 2)
    #expect(rows.map { [$0.count, $0.range, $0.parts] } == [[0, 0, 1]])
    #expect(rows.map(\.slices) == [[0, 0]])
  }
}
