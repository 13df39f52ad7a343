package import CorpusStore
internal import SpanAlgebra

/// By what the lines of a concordance are sorted.
package enum ConcordanceOrder: String, CaseIterable, Sendable {
  /// By the words before the hit, from the hit outwards.
  case left
  /// By the words of the hit.
  case match
  /// By the words after the hit.
  case right
}

/// Sorts hits by the words of their context, folded; marks are passed over.
///
/// Words are compared in the order of their UTF-8, one after the other; the context ends where the
/// document does, and a shorter one comes first. Hits whose first words are alike stay in their order.
///
/// - Parameters:
///   - hits: The hits, in the order that settles ties: that of the corpus.
///   - corpus: The corpus.
///   - order: The words to sort by.
///   - terms: The terms of the corpus.
///   - words: How many words are compared, at least 1.
///   - workers: How many threads read the context; the result is the same for any number.
///   - isCancelled: Asked now and then, on any thread.
/// - Returns: The places of the hits in the new order; `nil` where it was cancelled.
/// - Complexity: O(*n* log *n* + *n* *w*) for *n* hits and *w* words; most hits differ in the first
///   three words, and no further ones are read of those.
package func sortedPlaces(
  of hits: [CorpusHit], in corpus: Corpus, by order: ConcordanceOrder, terms: CorpusTerms,
  words: Int = 12, workers: Int = workerCount, isCancelled: @Sendable () -> Bool = { false }
) -> [Int]? {
  var places = Array(hits.indices)
  var groups = [0..<hits.count]
  var depth = 0
  let key = ContextKey(terms)
  while depth < words, !groups.isEmpty {
    let count = min(key.wordCount, words - depth)
    var next: [Range<Int>] = []
    let chosen = groups.flatMap { places[$0] }
    let keys = contextKeys(
      of: chosen.map { hits[$0] }, in: corpus, by: order, terms, key, from: depth, count: count,
      workers: workers, isCancelled: isCancelled)
    if isCancelled() { return nil }
    var base = 0
    for group in groups {
      // The place among the group keeps the order of equal keys.
      let sorted = (0..<group.count).sorted { a, b in
        let (x, y) = (keys[base + a], keys[base + b])
        return x == y ? a < b : x < y
      }
      let old = Array(places[group])
      var start = 0
      for (index, place) in sorted.enumerated() {
        places[group.lowerBound + index] = old[place]
        let isLast =
          index + 1 == sorted.count || keys[base + sorted[index + 1]] != keys[base + place]
        guard isLast else { continue }
        // Where the context has ended, it is equal to its end.
        if index > start, key.hasEnded(keys[base + place]) == false {
          next.append(group.lowerBound + start..<group.lowerBound + index + 1)
        }
        start = index + 1
      }
      base += group.count
      if isCancelled() { return nil }
    }
    groups = next
    depth += count
  }
  return places
}

/// How words make a number that compares as they do.
///
/// A word is one more than its number, above those after it; 0 where the context has ended.
private struct ContextKey: Sendable {
  private let width: UInt64

  init(_ terms: CorpusTerms) { width = terms.count < 1 << 21 - 1 ? 21 : 32 }

  /// How many words one number holds.
  var wordCount: Int { 64 / Int(width) }

  func appending(_ word: UInt64, to key: UInt64) -> UInt64 { key << width | word }

  /// A number of so many words as one of ``wordCount``.
  func padded(_ key: UInt64, _ count: Int) -> UInt64 {
    key << (width * UInt64(wordCount - count))
  }

  /// Whether the context ended before the last word.
  func hasEnded(_ key: UInt64) -> Bool { key & (1 << width - 1) == 0 }
}

/// So many words of the context of each hit as one number.
private func contextKeys(
  of hits: [CorpusHit], in corpus: Corpus, by order: ConcordanceOrder, _ terms: CorpusTerms,
  _ layout: ContextKey, from depth: Int, count: Int, workers: Int,
  isCancelled: @Sendable () -> Bool
) -> [UInt64] {
  let size = 1024
  let pieces = (hits.count + size - 1) / size
  return concurrentMap(pieces, workers: workers) { piece -> [UInt64] in
    if isCancelled() { return [] }
    let part = hits[piece * size..<min((piece + 1) * size, hits.count)]
    return part.indices.map { place in
      let found = part[place]
      if (place - part.startIndex) % 32 == 0 {
        let next = part[place..<min(place + 32, part.endIndex)]
        let together = next.filter { $0.segment == found.segment }.map(\.hit)
        corpus.segments[found.segment].segment.forms.prepare(together[...])
      }
      var context = ContextWords(found, corpus, order, terms)
      var key: UInt64 = 0
      for place in 0..<depth + count {
        let word = context.next().map { UInt64($0) + 1 } ?? 0
        if place >= depth { key = layout.appending(word, to: key) }
      }
      return layout.padded(key, count)
    }
  }.flatMap { $0 }
}

/// The words of a hit's context, one after the other.
private struct ContextWords {
  private let forms: PackedColumn
  private let wordOfForm: [UInt32]
  private let limits: Range<Int>
  private let step: Int
  private var position: Int

  init(
    _ found: CorpusHit, _ corpus: Corpus, _ order: ConcordanceOrder, _ terms: CorpusTerms
  ) {
    let segment = corpus.segments[found.segment].segment
    let hit = found.hit.range
    let document = segment.tokens(of: segment.document(containing: found.hit.start)).range
    forms = segment.forms
    wordOfForm = terms.wordOfForm[found.segment]
    limits = order == .match ? hit : document
    step = order == .left ? -1 : 1
    position =
      switch order {
      case .left: hit.lowerBound - 1
      case .match: hit.lowerBound
      case .right: hit.upperBound
      }
  }

  /// The next word; `nil` past the last.
  mutating func next() -> UInt32? {
    while limits.contains(position) {
      let word = wordOfForm[Int(forms[position])]
      position += step
      if word != CorpusTerms.mark { return word }
    }
    return nil
  }
}
