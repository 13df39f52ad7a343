package import CorpusStore

/// What happened in one period.
package struct TimelineRow: Hashable, Sendable {
  /// `2017-02-28`, `2017-W09`, `2017-02`, `2017`, or `undated`.
  package var period: String
  /// Documents that were written in it.
  package var documents: Int
  /// Time expressions that name a day, week, month or year in it.
  package var events: Int
}

/// Counts documents by the day they were written, and the times they speak of, by period.
///
/// A time is counted in a period where its value says at least as much as the period asks: a month
/// is no day. What says less, or nothing, is counted under `undated`, which is always the last row.
///
/// - Parameters:
///   - corpus: The corpus.
///   - selection: The documents that count.
///   - period: How long a row is.
///   - dates: The dates of the corpus; `nil` to have them read anew.
///   - workers: How many threads work at a time; the result is the same for any number.
///   - isCancelled: Asked now and then, on any thread; what was counted so far is then the result.
/// - Returns: In the order of time one row for each period from the first document to the last, those
///   without anything included, and for each period outside that a time names.
/// - Complexity: O(documents and times of the selection, plus the distinct values and the periods);
///   without the former where the selection is the whole corpus.
package func timeline(
  of corpus: Corpus, in selection: Selection, by period: TimelinePeriod,
  dates: CorpusDates? = nil, workers: Int = workerCount,
  isCancelled: @Sendable () -> Bool = { false }
) -> [TimelineRow] {
  let dates = dates ?? CorpusDates(corpus, workers: workers)
  let counts =
    selection == Selection(allOf: corpus)
    ? TimeCounts(dates)
    : TimeCounts(
      corpus, selection, dates.documents, dates.times, valueCount: dates.valueCount,
      workers: workers, isCancelled: isCancelled)
  return rows(of: counts, dates.periods(by: period), by: period)
}

private func rows(
  of counts: TimeCounts, _ periods: ValuePeriods, by period: TimelinePeriod
) -> [TimelineRow] {
  var found = [(documents: Int, events: Int)](repeating: (0, 0), count: periods.numbers.count)
  var undated = TimelineRow(period: "undated", documents: 0, events: 0)
  for (value, place) in periods.placeOfValue.enumerated() {
    if let place {
      found[place].documents += Int(counts.documents[value])
      found[place].events += Int(counts.times[value])
    } else {
      undated.documents += Int(counts.documents[value])
      undated.events += Int(counts.times[value])
    }
  }
  // The documents decide what is shown without a gap; times far outside them, a war of another
  // century, would make thousands of empty rows.
  let first = found.firstIndex { $0.documents > 0 }.map { periods.numbers[$0] } ?? .max
  let last = found.lastIndex { $0.documents > 0 }.map { periods.numbers[$0] } ?? .min
  var rows: [TimelineRow] = []
  var next = first
  func append(_ number: Int, _ documents: Int, _ events: Int) {
    rows.append(
      TimelineRow(period: period.name(of: number), documents: documents, events: events))
  }
  for (place, number) in periods.numbers.enumerated() {
    if number >= first, number <= last {
      while next < number {
        append(next, 0, 0)
        next += 1
      }
      append(number, found[place].documents, found[place].events)
      next = number + 1
    } else if found[place].events > 0 {
      append(number, 0, found[place].events)
    }
  }
  rows.append(undated)
  return rows
}
