package import CorpusStore

/// What happened in one period.
package struct TimelineRow: Hashable, Sendable {
  /// `2017-02-28`, `2017-W09`, `2017-02`, `2017`, or `undated`.
  package var period: String
  /// Documents that were written in it.
  package var documents: Int
  /// Time expressions that name a day, week, month or year in it; with units, how many units have one.
  package var events: Int
}

/// The rows of a timeline, the undated last; the name of a period is made when a row is asked for.
package struct Timeline: RandomAccessCollection, Sendable {
  private struct Counts: Sendable {
    var number: Int
    var documents: Int
    var events: Int
  }

  private let period: TimelinePeriod
  private var periods: [Counts] = []
  private var undated: Counts

  package var startIndex: Int { 0 }
  package var endIndex: Int { periods.count + 1 }

  package subscript(index: Int) -> TimelineRow {
    let counts = index < periods.count ? periods[index] : undated
    return TimelineRow(
      period: index < periods.count ? period.name(of: counts.number) : "undated",
      documents: counts.documents, events: counts.events)
  }
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
///   - unit: What is counted that speaks of a period; `nil` for every time.
///   - dates: The dates of the corpus; `nil` to have them read anew.
///   - workers: How many threads work at a time; the result is the same for any number.
///   - isCancelled: Asked now and then, on any thread; what was counted so far is then the result.
/// - Returns: In the order of time one row for each period from the first document to the last, those
///   without anything included, and for each period outside that a time names.
/// - Complexity: O(documents and times of the selection, plus the distinct values and the periods);
///   without the former where the selection is the whole corpus and no units are counted.
package func timeline(
  of corpus: Corpus, in selection: Selection, by period: TimelinePeriod,
  per unit: CountingUnit? = nil, dates: CorpusDates? = nil, workers: Int = workerCount,
  isCancelled: @Sendable () -> Bool = { false }
) -> Timeline {
  let dates = dates ?? CorpusDates(corpus, workers: workers)
  let counts =
    selection == Selection(allOf: corpus)
    ? TimeCounts(dates)
    : TimeCounts(
      selection, dates.documents, dates.times, valueCount: dates.valueCount, workers: workers,
      isCancelled: isCancelled)
  let periods = dates.periods(by: period)
  let units = unit.map {
    unitCounts(
      corpus, selection, on: .time, UnitNumbers(corpus, $0), valueCount: periods.numbers.count + 1,
      workers: workers, isCancelled: isCancelled
    ) { periods.place(of: dates.times[$0].values[$1]) }
  }
  return Timeline(
    documents: periods.sums(counts.documents),
    events: units?.map { Int($0) } ?? periods.sums(counts.times), periods, by: period)
}

extension Timeline {
  /// The rows of counts for each period that some value lies in, and last of those in none.
  fileprivate init(
    documents: [Int], events: [Int], _ periods: ValuePeriods, by period: TimelinePeriod
  ) {
    self.period = period
    undated = Counts(
      number: 0, documents: documents[periods.numbers.count], events: events[periods.numbers.count])
    // The documents decide what is shown without a gap; times far outside them, a war of another
    // century, would make thousands of empty rows.
    let dated = periods.numbers.indices.filter { documents[$0] > 0 }
    let first = dated.first.map { periods.numbers[$0] } ?? .max
    let last = dated.last.map { periods.numbers[$0] } ?? .min
    var next = first
    for (place, number) in periods.numbers.enumerated() {
      if number >= first, number <= last {
        while next < number {
          self.periods.append(Counts(number: next, documents: 0, events: 0))
          next += 1
        }
        next = number + 1
      } else if events[place] == 0 {
        continue
      }
      self.periods.append(
        Counts(number: number, documents: documents[place], events: events[place]))
    }
  }
}
