internal import CorpusStore
internal import SpanAlgebra

/// How often each word stands near the hits.
struct CollocateTally: Sendable {
  /// The words that stand there often enough, ascending by number.
  private(set) var words: [WordRun] = []
  /// How many words stand near the hits, those below the minimum among them; with units, how many
  /// units have one.
  private(set) var size = 0
  /// The units that have a word near the hits; empty where units are not counted.
  private(set) var units: Set<UInt32> = []
  /// The words of the hits themselves, ascending by number.
  private(set) var nodes: [WordRun] = []
  /// How many these are.
  private(set) var nodeSize = 0

  /// Nothing.
  init() {}

  /// Counts the words of windows.
  ///
  /// - Complexity: O(tokens of the windows); with units O(*n* log *n*).
  init(
    _ windows: WindowTexts, units numbers: UnitNumbers?, minimum: Int, workers: Int,
    isCancelled: @Sendable () -> Bool
  ) {
    let parts = concurrentMap(windows.pieces.count, workers: workers) { piece in
      isCancelled() ? Part() : Part(windows, piece, numbers)
    }
    let all = merged(parts.map(\.words))
    if numbers != nil {
      // A unit may have words in several pieces, so only pairs of all pieces are distinct.
      let pairs = distinct(parts.flatMap(\.pairs))
      units = Set(pairs.lazy.map { UInt32(truncatingIfNeeded: $0) })
      size = units.count
      words = zip(all, runs(of: pairs)).map { run, units in
        WordRun(word: run.word, count: units.count, documents: run.documents)
      }
    } else {
      words = all
      size = all.reduce(0) { $0 + Int($1.count) }
    }
    words.removeAll { $0.count < minimum }
    nodes = merged(parts.map(\.nodes))
    nodeSize = nodes.reduce(0) { $0 + Int($1.count) }
  }

  /// What one piece has.
  private struct Part: Sendable {
    var words: [WordRun] = []
    var nodes: [WordRun] = []
    /// Terms with units, ascending, each pair once.
    var pairs: [UInt64] = []

    init() {}

    init(_ windows: WindowTexts, _ piece: Int, _ numbers: UnitNumbers?) {
      let found = windows.words(ofPiece: piece)
      words = runs(of: sortedByUpperHalf(found.near))
      nodes = runs(of: sortedByUpperHalf(found.nodes))
      if let numbers { pairs = distinct(windows.words(ofPiece: piece, units: numbers).near) }
    }
  }
}

/// A word with how often it stands somewhere.
struct WordRun: Hashable, Sendable {
  var word: UInt32
  var count: UInt32
  /// In how many documents.
  var documents: UInt32
}

/// Numbers ascending, each once.
private func distinct(_ numbers: [UInt64]) -> [UInt64] {
  var kept: [UInt64] = []
  for number in numbers.sorted() where number != kept.last { kept.append(number) }
  return kept
}

/// The words in the upper halves of ascending numbers, with how many documents the lower halves name.
private func runs(of numbers: [UInt64]) -> [WordRun] {
  var runs: [WordRun] = []
  var word = UInt32.max
  var count: UInt32 = 0
  var documents: UInt32 = 0
  var last: UInt64?
  for number in numbers {
    if UInt32(number >> 32) != word {
      if count > 0 { runs.append(WordRun(word: word, count: count, documents: documents)) }
      word = UInt32(number >> 32)
      count = 0
      documents = 0
    }
    if number != last { documents += 1 }
    last = number
    count += 1
  }
  if count > 0 { runs.append(WordRun(word: word, count: count, documents: documents)) }
  return runs
}

/// The words of several ascending lists, of which no two share a document.
private func merged(_ lists: [[WordRun]]) -> [WordRun] {
  var lists = lists
  while lists.count > 1 {
    lists = stride(from: 0, to: lists.count, by: 2).map { index in
      index + 1 < lists.count ? merged(lists[index], lists[index + 1]) : lists[index]
    }
  }
  return lists.first ?? []
}

private func merged(_ a: [WordRun], _ b: [WordRun]) -> [WordRun] {
  var all: [WordRun] = []
  all.reserveCapacity(a.count + b.count)
  var i = 0
  var j = 0
  while i < a.count, j < b.count {
    if a[i].word == b[j].word {
      all.append(
        WordRun(
          word: a[i].word, count: a[i].count + b[j].count,
          documents: a[i].documents + b[j].documents))
      i += 1
      j += 1
    } else if a[i].word < b[j].word {
      all.append(a[i])
      i += 1
    } else {
      all.append(b[j])
      j += 1
    }
  }
  all.append(contentsOf: a[i...])
  all.append(contentsOf: b[j...])
  return all
}
