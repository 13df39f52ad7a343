internal import CorpusStore

/// How often each term stands in some text, by its number.
struct WordCounts: Sendable {
  /// How many tokens have the term; where units are counted, how many units hold one of them.
  private(set) var counts: [UInt32]
  /// How many documents hold one of them.
  private(set) var documents: [UInt32]
  /// How many words there are; where units are counted, how many units hold a word.
  private(set) var size = 0

  private init(_ termCount: Int) {
    counts = [UInt32](repeating: 0, count: termCount)
    documents = counts
  }

  /// The counts of the whole corpus, where they are known.
  init(_ totals: WordTotals) {
    counts = totals.counts
    documents = totals.documents
    size = counts.reduce(0) { $0 + Int($1) }
  }

  /// Counts the words of some text.
  ///
  /// - Parameters:
  ///   - corpus: The corpus.
  ///   - runs: The text.
  ///   - terms: The terms of the corpus.
  ///   - countsUnits: Whether units are counted and not tokens.
  ///   - workers: How many threads work at a time; the result is the same for any number.
  ///   - isCancelled: Asked now and then; what was counted so far is then the result.
  /// - Complexity: O(tokens + terms).
  init(
    _ corpus: Corpus, _ runs: TextRuns, _ terms: CorpusTerms, countsUnits: Bool, workers: Int,
    isCancelled: @Sendable () -> Bool
  ) {
    let pieces = runs.pieces(about: workers * 4)
    let tallies = concurrently(pieces.count, workers: workers) {
      WordTally(terms.count)
    } _: { tally, piece in
      for index in pieces[piece] {
        if index % 64 == 0, isCancelled() { return }
        let run = runs.runs[index]
        tally.count(run, corpus.segments[run.segment].segment, terms, countsUnits)
      }
    }
    self.init(terms.count)
    for tally in tallies {
      for term in counts.indices {
        counts[term] += tally.counts[term]
        documents[term] += tally.documents[term]
      }
      size += tally.size
    }
  }

  /// The counts without those of some words; in how many documents they stand stays.
  func without(_ part: (counts: [UInt32: UInt32], size: Int)) -> WordCounts {
    var rest = self
    for (term, count) in part.counts { rest.counts[Int(term)] -= count }
    rest.size -= part.size
    return rest
  }

  /// The counts without those of a part of the text.
  func subtracting(_ part: WordCounts) -> WordCounts {
    var rest = self
    for term in counts.indices {
      rest.counts[term] -= part.counts[term]
      rest.documents[term] -= part.documents[term]
    }
    rest.size -= part.size
    return rest
  }
}

/// What one thread has counted.
private struct WordTally: Sendable {
  var counts: [UInt32]
  var documents: [UInt32]
  var size = 0
  private var lastDocument: [UInt32]
  private var lastUnit: [UInt32]
  private var unitOfLastWord = UInt32.max
  private var buffer: [UInt32] = []

  init(_ termCount: Int) {
    counts = [UInt32](repeating: 0, count: termCount)
    documents = counts
    lastDocument = [UInt32](repeating: .max, count: termCount)
    lastUnit = []
  }

  mutating func count(
    _ run: TextRun, _ segment: Segment, _ terms: CorpusTerms, _ countsUnits: Bool
  ) {
    let range = Int(run.start)..<Int(run.end)
    segment.forms.read(range, into: &buffer)
    if countsUnits, lastUnit.isEmpty {
      lastUnit = [UInt32](repeating: .max, count: counts.count)
    }
    let wordOfForm = terms.wordOfForm[run.segment]
    let words = wordOfForm.span
    for index in 0..<range.count {
      let word = words[Int(buffer[index])]
      guard word != CorpusTerms.mark else { continue }
      let term = Int(word)
      if lastDocument[term] != run.document {
        lastDocument[term] = run.document
        documents[term] += 1
      }
      if !countsUnits {
        counts[term] += 1
        size += 1
        continue
      }
      if lastUnit[term] != run.unit {
        lastUnit[term] = run.unit
        counts[term] += 1
      }
      if unitOfLastWord != run.unit {
        unitOfLastWord = run.unit
        size += 1
      }
    }
  }
}
