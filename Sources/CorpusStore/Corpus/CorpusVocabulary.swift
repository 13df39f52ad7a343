/// All terms of a corpus that are words, the most frequent first, of equals in the order of their
/// UTF-8.
///
/// A word is a token that begins with a letter or a digit and lies outside chrome, in a document
/// that counts.
package struct CorpusVocabulary: Sendable {
  /// How many terms it has.
  package let count: Int
  private let counts: PackedColumn
  private let documents: PackedColumn
  /// A segment that has each term, and its number there.
  private let homes: PackedColumn
  private let terms: PackedColumn
  private let lexicons: [Lexicon]

  init(_ folder: ColumnFolder, lexicons: [Lexicon]) throws(StoreError) {
    counts = try PackedColumn(folder, "vocabulary", "counts")
    count = counts.count
    documents = try PackedColumn(folder, "vocabulary", "documents", count: count)
    homes = try PackedColumn(folder, "vocabulary", "segments", count: count)
    terms = try PackedColumn(folder, "vocabulary", "terms", count: count)
    self.lexicons = lexicons
  }

  /// The folded form; empty where the overlay is damaged.
  package func term(_ index: Int) -> String {
    home(of: index).map { lexicons[$0.segment].string($0.term) } ?? ""
  }

  /// Appends the UTF-8 code units of the folded form; none where the overlay is damaged.
  package func appendTerm(_ index: Int, to bytes: inout [UInt8]) {
    guard let home = home(of: index) else { return }
    lexicons[home.segment].append(home.term, to: &bytes)
  }

  /// A segment that has the term, and its number there; `nil` where the overlay is damaged.
  package func home(of index: Int) -> (segment: Int, term: TermID)? {
    let home = Int(homes[index])
    guard home < lexicons.count, terms[index] < lexicons[home].count else { return nil }
    return (home, TermID(rawValue: terms[index]))
  }

  /// How many words have the term.
  package func count(_ index: Int) -> Int { Int(counts[index]) }

  /// How many documents hold one of them.
  package func documentCount(_ index: Int) -> Int { Int(documents[index]) }
}

/// How often each term of a segment stands there.
package struct TermTotals: Sendable {
  /// For each term how many words have it, and how many documents hold one of them.
  package var counts: [UInt32]
  package var documents: [UInt32]

  package init(termCount: Int) {
    counts = Array(repeating: 0, count: termCount)
    documents = counts
  }
}

/// The vocabulary that some segments have together, as it is written.
package struct VocabularyColumns: Sendable {
  fileprivate var counts: [UInt32] = []
  fileprivate var documents: [UInt32] = []
  fileprivate var homes: [UInt32] = []
  fileprivate var terms: [UInt32] = []

  /// Merges the terms of segments.
  ///
  /// - Parameters:
  ///   - segments: Each with how often its terms stand there.
  ///   - isCancelled: Asked while terms are merged; then there is no value.
  /// - Complexity: O(*n* log *n*) for the terms of all segments.
  package init?(
    _ segments: [(segment: Segment, totals: TermTotals)], isCancelled: () -> Bool = { false }
  ) {
    var table = FormTable()
    var totals = TermTotals(termCount: 0)
    var homes: [UInt32] = []
    var terms: [UInt32] = []
    for (number, (segment, own)) in segments.enumerated() {
      for term in 0..<segment.lexicon.count where own.counts[term] > 0 {
        if term % Self.askedAt == 0, isCancelled() { return nil }
        let bytes = segment.lexicon.utf8(TermID(rawValue: UInt32(term)))
        let place = Int(table.number(bytes, bytes.indices))
        if place == homes.count {
          homes.append(UInt32(number))
          terms.append(UInt32(term))
          totals.counts.append(0)
          totals.documents.append(0)
        }
        totals.counts[place] += own.counts[term]
        totals.documents[place] += own.documents[term]
      }
    }
    let places = inverted(byteOrder(of: table))
    if isCancelled() { return nil }
    let order = homes.indices.sorted { a, b in
      totals.counts[a] == totals.counts[b]
        ? places[a] < places[b] : totals.counts[a] > totals.counts[b]
    }
    counts = order.map { totals.counts[$0] }
    documents = order.map { totals.documents[$0] }
    self.homes = order.map { homes[$0] }
    self.terms = order.map { terms[$0] }
  }

  /// After how many terms the wish to end is asked for.
  private static let askedAt = 4096
}

extension CorpusOverlayWriter {
  /// Writes the vocabulary.
  package mutating func write(_ vocabulary: VocabularyColumns) throws(StoreError) {
    try write(
      vocabulary: [
        ("counts", vocabulary.counts), ("documents", vocabulary.documents),
        ("segments", vocabulary.homes), ("terms", vocabulary.terms),
      ])
  }
}
