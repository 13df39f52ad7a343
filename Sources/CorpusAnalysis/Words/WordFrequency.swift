package import CorpusStore

/// How often a word stands in a selection.
package struct WordFrequency: Hashable, Sendable {
  /// The folded form.
  package var term: String
  /// How many tokens have it, or how many units hold one of them.
  package var count: Int
  /// How many documents hold one of them.
  package var documents: Int

  package init(term: String, count: Int, documents: Int) {
    self.term = term
    self.count = count
    self.documents = documents
  }
}

/// The words of a selection, the most frequent first, equal ones in the order of their UTF-8.
///
/// A row is made when it is asked for.
package struct WordFrequencies: RandomAccessCollection, Sendable {
  private let terms: CorpusTerms
  private let order: [UInt32]
  private let counts: WordCounts

  init(_ terms: CorpusTerms, _ counts: WordCounts) {
    self.terms = terms
    self.counts = counts
    order = descending(counts.counts)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { order.count }

  package subscript(index: Int) -> WordFrequency {
    let number = order[index]
    return WordFrequency(
      term: terms.string(number), count: Int(counts.counts[Int(number)]),
      documents: Int(counts.documents[Int(number)]))
  }

  /// Appends the UTF-8 code units of the folded form of a row.
  package func appendTerm(of index: Int, to bytes: inout [UInt8]) {
    terms.append(order[index], to: &bytes)
  }

  /// How many tokens have the word of a row, or how many units hold one of them.
  package func count(of index: Int) -> Int { Int(counts.counts[Int(order[index])]) }

  /// How many documents hold one of them.
  package func documentCount(of index: Int) -> Int { Int(counts.documents[Int(order[index])]) }
}

/// Counts the words of a selection, marks and chrome left out.
///
/// - Parameters:
///   - corpus: The corpus.
///   - selection: The documents that count.
///   - unit: What is counted; `nil` for every token.
///   - terms: The terms of the corpus; `nil` to have them merged anew. With totals, the whole corpus
///     is not read.
///   - includingChrome: Whether chrome is text.
///   - workers: How many threads work at a time; the result is the same for any number.
///   - isCancelled: Asked now and then, on any thread; what was counted so far is then the result.
/// - Returns: The most frequent first, equal ones in the order of their UTF-8.
/// - Complexity: O(tokens of the selection + *v* log *v*) for *v* distinct words; without the tokens
///   where the totals of the whole corpus are asked for and known.
package func wordFrequencies(
  of corpus: Corpus, in selection: Selection, per unit: CountingUnit? = nil,
  terms: CorpusTerms? = nil, includingChrome: Bool = false, workers: Int = workerCount,
  isCancelled: @Sendable () -> Bool = { false }
) -> WordFrequencies {
  let terms = terms ?? CorpusTerms(corpus)
  return WordFrequencies(
    terms,
    WordCounts(
      corpus, selection, terms, per: unit, includingChrome: includingChrome, workers: workers,
      isCancelled: isCancelled))
}

/// Counts the words of a whole corpus, to be kept beside it.
///
/// - Complexity: O(tokens).
package func wordTotals(
  of corpus: Corpus, terms: CorpusTerms, workers: Int = workerCount
) -> WordTotals {
  let counts = WordCounts(
    corpus, TextRuns(corpus, Selection(allOf: corpus)), terms, countsUnits: false,
    workers: workers, isCancelled: { false })
  return WordTotals(counts: counts.counts, documents: counts.documents)
}

extension WordCounts {
  /// Counts the words of a selection, from the totals where it is the whole corpus.
  init(
    _ corpus: Corpus, _ selection: Selection, _ terms: CorpusTerms, per unit: CountingUnit?,
    includingChrome: Bool, workers: Int, isCancelled: @Sendable () -> Bool
  ) {
    if let totals = terms.totals, unit == nil, !includingChrome,
      selection == Selection(allOf: corpus)
    {
      self.init(totals)
      return
    }
    self.init(
      corpus,
      TextRuns(corpus, selection, per: unit, includingChrome: includingChrome), terms,
      countsUnits: unit != nil, workers: workers, isCancelled: isCancelled)
  }
}
