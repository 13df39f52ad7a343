package import CorpusStore
internal import SpanAlgebra

/// How long a row of a timeline is.
package enum TimelinePeriod: String, CaseIterable, Sendable {
  case day, week, month, year
}

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
/// - Returns: One row a period from the first to the last, those without anything included.
/// - Complexity: O(documents and times of the selection, plus the periods).
package func timeline(
  of corpus: Corpus, in selection: Selection, by period: TimelinePeriod
) -> [TimelineRow] {
  var documents: [Int: Int] = [:]
  var events: [Int: Int] = [:]
  var undated = TimelineRow(period: "undated", documents: 0, events: 0)
  for reference in corpus.documents(in: selection) {
    let segment = corpus.segments[reference.segment].segment
    let date = segment.documents.field("date", of: reference.document)
    if let number = periodNumber(of: date, by: period) {
      documents[number, default: 0] += 1
    } else {
      undated.documents += 1
    }
    guard let times = segment.layer(.time) else { continue }
    for region in times.regions(of: reference.document) {
      let type = times.value(region, TimeAttribute.type)
      guard type == "DATE" || type == "TIME" else { continue }
      if let number = periodNumber(of: times.value(region, TimeAttribute.value), by: period) {
        events[number, default: 0] += 1
      } else {
        undated.events += 1
      }
    }
  }
  // The span of the documents decides; times far outside it would make thousands of empty rows.
  let numbers = documents.keys.isEmpty ? Array(events.keys) : Array(documents.keys)
  guard let first = numbers.min(), let last = numbers.max() else { return [undated] }
  var rows = (first...last).map { number in
    TimelineRow(
      period: periodName(number, by: period), documents: documents[number] ?? 0,
      events: events[number] ?? 0)
  }
  let outside = events.filter { !(first...last).contains($0.key) }
  rows.insert(
    contentsOf: outside.filter { $0.key < first }.sorted { $0.key < $1.key }.map {
      TimelineRow(period: periodName($0.key, by: period), documents: 0, events: $0.value)
    }, at: 0)
  rows += outside.filter { $0.key > last }.sorted { $0.key < $1.key }.map {
    TimelineRow(period: periodName($0.key, by: period), documents: 0, events: $0.value)
  }
  return rows + [undated]
}

/// The number of the period that a TIMEX3 value lies in; `nil` where it says too little.
private func periodNumber(of value: String, by period: TimelinePeriod) -> Int? {
  let value = value.prefix { $0 != "T" }
  let parts = value.split(separator: "-", omittingEmptySubsequences: false)
  guard let year = parts.first.flatMap({ $0.count == 4 ? Int($0) : nil }) else { return nil }
  if period == .year { return year }
  guard parts.count >= 2 else { return nil }
  if parts[1].hasPrefix("W") {
    guard let week = Int(parts[1].dropFirst()) else { return nil }
    let monday = firstMonday(of: year) + (week - 1) * 7
    return switch period {
    case .week: monday / 7
    case .day, .month, .year: nil
    }
  }
  guard let month = Int(parts[1]), (1...12).contains(month) else { return nil }
  if period == .month { return year * 12 + month - 1 }
  guard parts.count >= 3, let day = Int(parts[2]), (1...31).contains(day) else { return nil }
  let number = dayNumber(year: year, month: month, day: day)
  return period == .day ? number : (number - weekday(number)) / 7
}

private func periodName(_ number: Int, by period: TimelinePeriod) -> String {
  switch period {
  case .year:
    return padded(number, 4)
  case .month:
    return "\(padded(number / 12, 4))-\(padded(number % 12 + 1, 2))"
  case .day:
    let (year, month, day) = calendarDay(number)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  case .week:
    // The days that divide by seven are Mondays; a week belongs to the year of its Thursday.
    let year = calendarDay(number * 7 + 3).year
    return "\(padded(year, 4))-W\(padded((number * 7 - firstMonday(of: year)) / 7 + 1, 2))"
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
