package import CorpusStore
internal import SpanAlgebra

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
/// - Returns: In the order of time one row for each period from the first document to the last, those
///   without anything included, and for each period outside that a time names.
/// - Complexity: O(documents and times of the selection, plus the periods).
package func timeline(
  of corpus: Corpus, in selection: Selection, by period: TimelinePeriod,
  isCancelled: () -> Bool = { false }
) -> [TimelineRow] {
  var documents: [Int: Int] = [:]
  var events: [Int: Int] = [:]
  var undated = TimelineRow(period: "undated", documents: 0, events: 0)
  for reference in corpus.documents(in: selection) {
    if isCancelled() { break }
    let segment = corpus.segments[reference.segment].segment
    let date = segment.documents.field("date", of: reference.document)
    if let number = period.number(of: date) {
      documents[number, default: 0] += 1
    } else {
      undated.documents += 1
    }
    guard let times = segment.layer(.time) else { continue }
    for region in times.regions(of: reference.document) {
      let type = times.value(region, TimeAttribute.type)
      guard type == "DATE" || type == "TIME" else { continue }
      if let number = period.number(of: times.value(region, TimeAttribute.value)) {
        events[number, default: 0] += 1
      } else {
        undated.events += 1
      }
    }
  }
  // The documents decide what is shown without a gap; times far outside them, a war of another
  // century, would make thousands of empty rows.
  var numbers = Set(documents.keys).union(events.keys)
  if let first = documents.keys.min(), let last = documents.keys.max() {
    numbers.formUnion(first...last)
  }
  let rows = numbers.sorted().map { number in
    TimelineRow(
      period: period.name(of: number), documents: documents[number] ?? 0,
      events: events[number] ?? 0)
  }
  return rows + [undated]
}
