internal import CorpusStore

/// How often each term stands in some text, by its number.
struct WordCounts: Sendable {
  /// How many tokens have the term; where units are counted, how many units hold one of them.
  private(set) var counts: [UInt32]
  /// How many documents hold one of them.
  private(set) var documents: [UInt32]
  /// How many words there are; where units are counted, how many units hold a word.
  private(set) var size = 0

  /// The counts of the whole corpus, where they are known.
  init(_ totals: WordTotals) {
    counts = totals.counts
    documents = totals.documents
    size = totals.size
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
      WordTally(terms.count, countsUnits: countsUnits)
    } _: { tally, piece in
      for index in pieces[piece] {
        if index % 64 == 0, isCancelled() { return }
        let run = runs.runs[index]
        tally.count(run, corpus.segments[run.segment].segment, terms.wordOfForm[run.segment])
      }
    }
    counts = [UInt32](repeating: 0, count: terms.count)
    documents = counts
    for tally in tallies {
      for term in counts.indices {
        counts[term] += tally.slots[term].count
        documents[term] += tally.slots[term].documents
      }
      size += tally.size
    }
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
  /// The counts of a term; together, so that a token touches one place of the memory.
  struct Slot: Sendable {
    var count: UInt32 = 0
    var documents: UInt32 = 0
    var lastDocument = UInt32.max
    var lastUnit = UInt32.max
  }

  private(set) var slots: [Slot]
  private(set) var size = 0
  private let countsUnits: Bool
  private var unitOfLastWord = UInt32.max
  private var buffer: [UInt32] = []

  init(_ termCount: Int, countsUnits: Bool) {
    slots = [Slot](repeating: Slot(), count: termCount)
    self.countsUnits = countsUnits
  }

  mutating func count(_ run: TextRun, _ segment: Segment, _ wordOfForm: [UInt32]) {
    let range = Int(run.start)..<Int(run.end)
    segment.forms.read(range, into: &buffer)
    let found = tally(run, buffer, wordOfForm, countsUnits: countsUnits, &slots)
    if !countsUnits {
      size += found
    } else if found > 0, unitOfLastWord != run.unit {
      unitOfLastWord = run.unit
      size += 1
    }
  }
}

/// Counts the words of a run.
///
/// - Returns: How many tokens are words.
private func tally(
  _ run: TextRun, _ forms: [UInt32], _ wordOfForm: [UInt32], countsUnits: Bool,
  _ slots: inout [WordTally.Slot]
) -> Int {
  let forms = forms.span
  let words = wordOfForm.span
  var slots = slots.mutableSpan
  var found = 0
  for index in 0..<Int(run.end - run.start) {
    let word = words[Int(forms[index])]
    guard word != CorpusTerms.mark else { continue }
    found += 1
    var slot = slots[Int(word)]
    if slot.lastDocument != run.document {
      slot.lastDocument = run.document
      slot.documents += 1
    }
    if !countsUnits {
      slot.count += 1
    } else if slot.lastUnit != run.unit {
      slot.lastUnit = run.unit
      slot.count += 1
    }
    slots[Int(word)] = slot
  }
  return found
}
