package import CorpusStore

/// What keywords are compared with.
package enum KeywordReference: Sendable {
  /// All documents of the corpus outside the selection.
  case rest
  case selection(Selection)
}

/// What keywords are ranked by.
package enum KeywordStatistic: String, CaseIterable, Sendable {
  case logLikelihood = "log_likelihood"
  case logRatio = "log_ratio"
}

/// A word of a selection against a reference.
package struct Keyword: Hashable, Sendable {
  package var term: String
  /// In how many documents of the selection it stands.
  package var documents: Int
  /// Its counts with the sizes; how strongly they differ follows from them.
  package var comparison: FrequencyComparison
}

/// The words of a selection against a reference, ranked; a row is made when it is asked for.
package struct Keywords: RandomAccessCollection, Sendable {
  private let terms: CorpusTerms
  private let order: [UInt32]
  private let counts: WordCounts
  private let reference: WordCounts
  /// How many words the selection and the reference have; with units, how many units hold words.
  package var size: Int { counts.size }
  package var referenceSize: Int { reference.size }

  init(
    _ terms: CorpusTerms, _ counts: WordCounts, _ reference: WordCounts,
    by statistic: KeywordStatistic, minimum: Int
  ) {
    self.terms = terms
    self.counts = counts
    self.reference = reference
    let chosen = counts.counts.indices.filter { term in
      counts.counts[term] >= minimum && (counts.counts[term] > 0 || reference.counts[term] > 0)
    }
    let scores = chosen.map { term in
      let comparison = Self.comparison(term, counts, reference)
      return statistic == .logRatio ? comparison.logRatio : comparison.logLikelihood
    }
    order = descending(scores, then: chosen.map { counts.counts[$0] }).map { UInt32(chosen[$0]) }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { order.count }

  package subscript(index: Int) -> Keyword {
    let term = Int(order[index])
    return Keyword(
      term: terms.string(order[index]), documents: Int(counts.documents[term]),
      comparison: Self.comparison(term, counts, reference))
  }

  private static func comparison(
    _ term: Int, _ counts: WordCounts, _ reference: WordCounts
  ) -> FrequencyComparison {
    FrequencyComparison(
      count: Int(counts.counts[term]), size: counts.size,
      referenceCount: Int(reference.counts[term]), referenceSize: reference.size)
  }
}

/// Ranks the words of a selection by how much more often it uses them than a reference.
///
/// Words that the reference uses more stand at the end, with negative statistics. Against an empty
/// reference all statistics are 0.
///
/// - Parameters:
///   - corpus: The corpus.
///   - selection: The documents looked at.
///   - reference: What they are compared with; it may share documents with the selection.
///   - statistic: What to rank by.
///   - unit: What is counted; `nil` for every token.
///   - minimum: The fewest times that a word stands in the selection; with 0 there is a row for each
///     word that only the reference has.
///   - terms: The terms of the corpus; `nil` to have them merged anew. With totals, only the
///     selection is read.
///   - workers: How many threads work at a time; the result is the same for any number.
///   - isCancelled: Asked now and then, on any thread; what was counted so far is then compared.
/// - Returns: The greatest statistic first, equal ones by count and then by UTF-8.
/// - Complexity: O(tokens of both + *v* log *v*) for *v* distinct words.
package func keywords(
  of corpus: Corpus, in selection: Selection, against reference: KeywordReference = .rest,
  by statistic: KeywordStatistic = .logLikelihood, per unit: CountingUnit? = nil,
  minimum: Int = 1, terms: CorpusTerms? = nil, workers: Int = workerCount,
  isCancelled: @Sendable () -> Bool = { false }
) -> Keywords {
  let terms = terms ?? CorpusTerms(corpus)
  func counts(_ selection: Selection) -> WordCounts {
    WordCounts(
      corpus, selection, terms, per: unit, includingChrome: false, workers: workers,
      isCancelled: isCancelled)
  }
  let counted = counts(selection)
  let referenceCounts: WordCounts
  switch reference {
  case .selection(let other): referenceCounts = counts(other)
  case .rest:
    let all = Selection(allOf: corpus)
    if let totals = terms.totals, unit == nil, !isCancelled() {
      referenceCounts = WordCounts(totals).subtracting(counted)
    } else {
      referenceCounts = counts(all.subtracting(selection))
    }
  }
  return Keywords(terms, counted, referenceCounts, by: statistic, minimum: minimum)
}
