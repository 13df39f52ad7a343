internal import CorpusStore
internal import SpanAlgebra

/// How often each word stands near the hits.
struct CollocateTally: Sendable {
  /// The words, ascending by number; for each how often it stands there and in how many documents.
  private(set) var terms: [UInt32] = []
  private(set) var counts: [UInt32] = []
  private(set) var documents: [UInt32] = []
  /// How many words stand near the hits, those below the minimum among them; with units, how many
  /// units have one.
  private(set) var size = 0
  /// The units that have a word near the hits, ascending; empty where units are not counted.
  private(set) var units: [UInt32] = []

  /// Nothing.
  init() {}

  /// Counts the words of windows.
  ///
  /// - Complexity: O(tokens of the windows + terms); with units O(*n* log *n*).
  init(
    _ windows: WindowTexts, units numbers: UnitNumbers?, minimum: Int, termCount: Int, workers: Int,
    isCancelled: @Sendable () -> Bool
  ) {
    let tallies = concurrently(windows.pieces.count, workers: workers) {
      PartTally(termCount)
    } _: { tally, piece in
      if !isCancelled() { tally.count(windows, piece, numbers) }
    }
    var counts = [UInt32](repeating: 0, count: termCount)
    var documents = counts
    for tally in tallies {
      for term in counts.indices {
        counts[term] += tally.counts[term]
        documents[term] += tally.documents[term]
      }
      size += tally.size
    }
    if numbers != nil {
      units = distinct(tallies.flatMap(\.units))
      size = units.count
      for term in counts.indices { counts[term] = 0 }
      for pair in distinct(tallies.flatMap(\.pairs)) { counts[Int(pair >> 32)] += 1 }
    }
    for term in counts.indices where counts[term] >= minimum {
      terms.append(UInt32(term))
      self.counts.append(counts[term])
      self.documents.append(documents[term])
    }
  }
}

/// Numbers ascending, each once.
private func distinct<Number: FixedWidthInteger>(_ numbers: [Number]) -> [Number] {
  var kept: [Number] = []
  for number in numbers.sorted() where number != kept.last { kept.append(number) }
  return kept
}

/// What one thread has counted.
private struct PartTally: Sendable {
  var counts: [UInt32]
  var documents: [UInt32]
  var size = 0
  /// Where units are counted: terms with units, and units.
  var pairs: [UInt64] = []
  var units: [UInt32] = []
  private var lastDocument: [UInt32]

  init(_ termCount: Int) {
    counts = [UInt32](repeating: 0, count: termCount)
    documents = counts
    lastDocument = [UInt32](repeating: .max, count: termCount)
  }

  mutating func count(_ windows: WindowTexts, _ piece: Int, _ numbers: UnitNumbers?) {
    let segment = windows.pieces[piece].segment
    // Documents are counted over all segments.
    let base = windows.corpus.segments[..<segment].reduce(0) { $0 + $1.segment.documentCount }
    var seen: Set<UInt64> = []
    windows.forEachWord(ofPiece: piece) { word, position, document in
      let term = Int(word)
      counts[term] += 1
      size += 1
      if lastDocument[term] != UInt32(base + document) {
        lastDocument[term] = UInt32(base + document)
        documents[term] += 1
      }
      guard let numbers else { return }
      let unit = numbers.unit(of: position, in: segment)
      if seen.insert(UInt64(word) << 32 | UInt64(unit)).inserted {
        pairs.append(UInt64(word) << 32 | UInt64(unit))
      }
      if units.last != unit { units.append(unit) }
    }
  }
}
