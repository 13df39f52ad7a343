package import CorpusStore
package import SpanAlgebra

/// How far from a hit a word stands to be its collocate.
package enum CollocateWindow: Hashable, Sendable {
  /// So many words before the hit and so many after it; marks and chrome are passed over, and the
  /// window ends where the document does.
  case words(left: Int, right: Int)
  /// Every sentence that the hit touches; nothing where it touches none.
  case sentence
}

/// What collocates are ranked by.
package enum CollocateStatistic: String, CaseIterable, Sendable {
  case logLikelihood = "log_likelihood"
  case logDice = "log_dice"
  case pmi
  case tScore = "t_score"
  case count
}

/// A word that stands near the hits.
package struct Collocate: Hashable, Sendable {
  package var term: String
  /// In how many documents it stands near a hit.
  package var documents: Int
  /// Its counts; the measures of association follow from them.
  package var table: ContingencyTable
}

/// The collocates of some hits, ranked; a row is made when it is asked for.
package struct Collocates: RandomAccessCollection, Sendable {
  private let terms: CorpusTerms
  private let tally: CollocateTally
  /// For each collocate how often it stands in the selection outside the hits.
  private let frequencies: [UInt32]
  private let order: [Int]
  /// How many words the selection has outside the hits; with units, how many units have one.
  package let size: Int
  /// How many words stand near the hits; with units, how many units have one.
  package var windowSize: Int { tally.size }

  init(
    _ terms: CorpusTerms, _ tally: CollocateTally, frequencies: [UInt32], size: Int,
    by statistic: CollocateStatistic
  ) {
    self.terms = terms
    self.tally = tally
    self.frequencies = frequencies
    self.size = size
    let scores = concurrentJoin(tally.words.count) { range in
      range.map { index in
        let table = ContingencyTable(
          o11: Int(tally.words[index].count), r1: tally.size, c1: Int(frequencies[index]), n: size)
        return table.score(by: statistic)
      }
    }
    order = descending(scores, then: tally.words.map(\.count))
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { order.count }

  package subscript(index: Int) -> Collocate {
    let place = order[index]
    let word = tally.words[place]
    return Collocate(
      term: terms.string(word.word), documents: Int(word.documents),
      table: ContingencyTable(
        o11: Int(word.count), r1: tally.size, c1: Int(frequencies[place]), n: size))
  }
}

extension ContingencyTable {
  /// The value of a statistic.
  package func score(by statistic: CollocateStatistic) -> Double {
    switch statistic {
    case .logLikelihood: logLikelihood
    case .logDice: logDice
    case .pmi: pmi
    case .tScore: tScore
    case .count: Double(o11)
    }
  }
}

/// Ranks the words that stand near some hits.
///
/// A token counts once however many windows reach it. The words of the hits themselves are no
/// collocates, not even of one another, and belong to no count; they fill places of a window. So the
/// table of a word has, after Evert (2008, section 5.1, surface cooccurrence), the words in the
/// windows as *R₁*, the word outside the hits as *C₁*, and all words outside the hits as *N*.
///
/// With a counting unit, the table counts units (textual cooccurrence): in those with a word near a
/// hit the windows decide whether a word is there, in all others the whole text. So *O₁₁* has the
/// units with the word near a hit, *R₁* those with any word near a hit, *C₁* those of *O₁₁* and those
/// of the others that hold the word, and *N* all units with a word outside the hits.
///
/// - Parameters:
///   - hits: For each segment the hits; those outside the selection do not count.
///   - corpus: The corpus.
///   - selection: The documents that count.
///   - window: How far collocates stand from a hit.
///   - statistic: What to rank by.
///   - unit: What is counted; `nil` for every token.
///   - minimum: The fewest times that a word stands near a hit, at least 1.
///   - terms: The terms of the corpus; `nil` to have them merged anew. With totals, only the
///     windows are read where the selection is the whole corpus.
///   - includingChrome: Whether chrome is text.
///   - workers: How many threads work at a time; the result is the same for any number.
///   - isCancelled: Asked now and then, on any thread; the result is then empty.
/// - Returns: The greatest statistic first, equal ones by count and then by UTF-8.
/// - Complexity: O(*h* *w* + *v* log *v*) for *h* hits, a window of *w* tokens, and *v* distinct words
///   in the windows; and O(tokens of the selection) where totals are missing or do not help.
package func collocates(
  of hits: [SpanList], in corpus: Corpus, among selection: Selection,
  within window: CollocateWindow = .words(left: 5, right: 5),
  by statistic: CollocateStatistic = .logLikelihood, per unit: CountingUnit? = nil,
  minimum: Int = 1, terms: CorpusTerms? = nil, includingChrome: Bool = false,
  workers: Int = workerCount, isCancelled: @Sendable () -> Bool = { false }
) -> Collocates {
  let terms = terms ?? CorpusTerms(corpus)
  let hits = zip(corpus.segments, zip(hits, selection.sets)).map { segment, chosen in
    hitsInside(chosen.0, of: segment.segment, documents: chosen.1)
  }
  let nodes = zip(corpus.segments, hits).map { segment, hits in
    merged(hits, of: segment.segment)
  }
  let windows = WindowTexts(
    corpus, hits, nodes: nodes, window, terms, includingChrome: includingChrome, workers: workers)
  let tally = CollocateTally(
    windows, terms, units: unit.map { UnitNumbers(corpus, $0) }, minimum: max(1, minimum),
    workers: workers, isCancelled: isCancelled)
  let outside: (frequencies: [UInt32], size: Int)
  if let totals = terms.totals, unit == nil, !includingChrome,
    selection == Selection(allOf: corpus)
  {
    outside = (
      tally.words.map { totals.counts[Int($0.word)] - $0.inHits }, totals.size - tally.nodeSize
    )
  } else {
    var runs = TextRuns(
      corpus, selection, per: unit, includingChrome: includingChrome, excluding: nodes)
    runs.remove(units: tally.units)
    let far = WordCounts(
      corpus, runs, terms, countsUnits: unit != nil, workers: workers, isCancelled: isCancelled)
    let near: UInt32 = unit == nil ? 0 : 1
    outside = (
      tally.words.map { far.counts[Int($0.word)] + near * $0.count },
      far.size + Int(near) * tally.size
    )
  }
  // Counts that are not whole make no table.
  guard !isCancelled() else {
    return Collocates(terms, CollocateTally(), frequencies: [], size: 0, by: statistic)
  }
  return Collocates(
    terms, tally, frequencies: outside.frequencies, size: outside.size, by: statistic)
}

/// The hits that lie in some documents.
///
/// - Complexity: O(hits + log *documents*), O(1) where all documents count.
func hitsInside(_ hits: SpanList, of segment: Segment, documents: DocumentSet) -> SpanList {
  guard !documents.isFull else { return hits }
  var documentOf = AscendingDocuments(segment)
  return hits.filtered { documents.contains(documentOf.document(containing: $0.start)) }
}

/// The tokens of some hits as stretches of which none touches another, or leaves its document.
func merged(_ hits: SpanList, of segment: Segment) -> SpanList {
  // Hits of one token do not touch.
  guard !hits.isSingle else { return hits }
  var stretches: [TokenSpan] = []
  for hit in hits {
    if let last = stretches.last, hit.start < last.end {
      stretches[stretches.count - 1].end = max(last.end, hit.end)
    } else {
      stretches.append(hit)
    }
  }
  return SpanList(ascending: stretches)
}
