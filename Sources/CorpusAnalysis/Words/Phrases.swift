package import CorpusStore

/// Words that stand side by side.
package struct Phrase: Hashable, Sendable {
  /// The folded words, a blank between them.
  package var phrase: String
  /// How often they stand so, or how many units hold them.
  package var count: Int
  package var documents: Int

  package init(phrase: String, count: Int, documents: Int) {
    self.phrase = phrase
    self.count = count
    self.documents = documents
  }
}

/// The phrases of a selection, the most frequent first; a row is made when it is asked for.
package struct Phrases: RandomAccessCollection, Sendable {
  private let terms: CorpusTerms
  private let length: Int
  /// The words of all phrases, one after the other.
  private let words: [UInt32]
  private let counts: [UInt32]
  private let documents: [UInt32]
  private let order: [Int]
  /// How many phrases are left out because they are too rare.
  package let rareCount: Int

  init(_ terms: CorpusTerms, length: Int, _ parts: [PhraseCounts]) {
    self.terms = terms
    self.length = length
    let words = parts.flatMap(\.words)
    let counts = parts.flatMap(\.counts)
    self.words = words
    self.counts = counts
    documents = parts.flatMap(\.documents)
    rareCount = parts.reduce(0) { $0 + $1.rareCount }
    order = counts.indices.sorted { a, b in
      if counts[a] != counts[b] { return counts[a] > counts[b] }
      return words[a * length..<(a + 1) * length]
        .lexicographicallyPrecedes(words[b * length..<(b + 1) * length])
    }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { order.count }

  package subscript(index: Int) -> Phrase {
    let place = order[index]
    return Phrase(
      phrase: words[place * length..<(place + 1) * length].map { terms.string($0) }
        .joined(separator: " "),
      count: Int(counts[place]), documents: Int(documents[place]))
  }
}

/// Counts the phrases of so many words, chrome left out.
///
/// A phrase lies inside a sentence; a mark breaks it, and so does, where stories are counted, the end
/// of one. What stands in no sentence, between two of them, counts as one.
///
/// Memory holds at most ``PhraseCounts/capacity`` distinct phrases on each thread at a time: a text
/// with more is read several times, each time for the phrases of one part of all.
///
/// - Parameters:
///   - length: How many words a phrase has, 2 ... 8.
///   - corpus: The corpus.
///   - selection: The documents that count.
///   - unit: What is counted; `nil` for every occurrence.
///   - minimum: The fewest times that a phrase stands in the selection.
///   - terms: The terms of the corpus; `nil` to have them merged anew.
///   - workers: How many threads work at a time; the result is the same for any number.
///   - isCancelled: Asked now and then, on any thread; the result is then empty.
/// - Returns: The most frequent first, equal ones by the UTF-8 of their words.
/// - Complexity: O(*p* · tokens of the selection) for *p* parts, of which there are as many as the
///   selection has times ``PhraseCounts/capacity`` words, and not fewer than threads.
package func phrases(
  _ length: Int, of corpus: Corpus, in selection: Selection, per unit: CountingUnit? = nil,
  minimum: Int = 2, terms: CorpusTerms? = nil, workers: Int = workerCount,
  isCancelled: @Sendable () -> Bool = { false }
) -> Phrases {
  phrases(
    length, of: corpus, in: selection, per: unit, minimum: minimum, terms: terms,
    capacity: PhraseCounts.capacity, workers: workers, isCancelled: isCancelled)
}

/// Counts phrases, so many distinct ones at a time.
func phrases(
  _ length: Int, of corpus: Corpus, in selection: Selection, per unit: CountingUnit?,
  minimum: Int, terms: CorpusTerms?, capacity: Int, workers: Int,
  isCancelled: @Sendable () -> Bool
) -> Phrases {
  precondition(2...8 ~= length, "phrases of \(length) words")
  let terms = terms ?? CorpusTerms(corpus)
  let text = PhraseText(corpus, TextRuns(corpus, selection, per: unit), terms)
  let parts = max(workers, (text.tokenCount + capacity - 1) / capacity)
  let counts = concurrentMap(parts, workers: workers) { part in
    PhraseCounts(
      text, length: length, part: part, of: parts, minimum: UInt32(max(1, minimum)),
      countsUnits: unit != nil, isCancelled: isCancelled)
  }
  return Phrases(terms, length: length, isCancelled() ? [] : counts)
}
