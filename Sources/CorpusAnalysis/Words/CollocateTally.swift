internal import CorpusStore

/// How often each word stands near the hits.
struct CollocateTally: Sendable {
  /// A word with how often it stands near the hits.
  struct Word: Hashable, Sendable {
    var word: UInt32
    var count: UInt32
    /// In how many documents.
    var documents: UInt32
    /// How often it is a word of the hits themselves.
    var inHits: UInt32
  }

  /// The words that stand there often enough, ascending by number.
  private(set) var words: [Word] = []
  /// How many words stand near the hits, those below the minimum among them; with units, how many
  /// units have one.
  private(set) var size = 0
  /// The units that have a word near the hits; empty where units are not counted.
  private(set) var units: Set<UInt32> = []
  /// How many words the hits themselves have.
  private(set) var nodeSize = 0

  /// Nothing.
  init() {}

  /// Counts the words of windows.
  ///
  /// - Complexity: O(tokens of the windows); with units O(*n* log *n*).
  init(
    _ windows: WindowTexts, _ terms: CorpusTerms, units numbers: UnitNumbers?, minimum: Int,
    workers: Int, isCancelled: @Sendable () -> Bool
  ) {
    var counters = concurrently(windows.pieces.count, workers: workers) {
      terms.counters.take()
    } _: { counter, piece in
      if !isCancelled() { counter.count(windows.words(ofPiece: piece)) }
    }
    // Taken out one by one, so that none is copied.
    var all = counters.popLast() ?? terms.counters.take()
    while var counter = counters.popLast() {
      all.add(&counter)
      terms.counters.give(back: counter)
    }
    words = all.takeWords()
    terms.counters.give(back: all)
    for word in words {
      size += Int(word.count)
      nodeSize += Int(word.inHits)
    }
    words.removeAll { $0.count == 0 }
    if let numbers { countUnits(windows, numbers, workers: workers, isCancelled: isCancelled) }
    words.removeAll { $0.count < minimum }
  }

  /// Counts units in place of tokens.
  private mutating func countUnits(
    _ windows: WindowTexts, _ numbers: UnitNumbers, workers: Int,
    isCancelled: @Sendable () -> Bool
  ) {
    let pairs = concurrentMap(windows.pieces.count, workers: workers) { piece in
      isCancelled() ? [] : distinct(windows.words(ofPiece: piece, units: numbers).near)
    }
    // A unit may have words in several pieces, so only pairs of all pieces are distinct.
    let all = distinct(pairs.flatMap { $0 })
    units = Set(all.lazy.map { UInt32(truncatingIfNeeded: $0) })
    size = units.count
    var place = 0
    for index in words.indices {
      let first = place
      while place < all.count, UInt32(all[place] >> 32) == words[index].word { place += 1 }
      words[index].count = UInt32(place - first)
    }
  }
}

/// Numbers ascending, each once.
private func distinct(_ numbers: [UInt64]) -> [UInt64] {
  var kept: [UInt64] = []
  for number in numbers.sorted() where number != kept.last { kept.append(number) }
  return kept
}
