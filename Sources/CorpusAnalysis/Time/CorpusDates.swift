package import CorpusStore

/// The days on which the documents of a corpus were written, and the times that they speak of.
///
/// Made once for a corpus and given to ``timeline(of:in:by:dates:workers:isCancelled:)``, which then
/// counts numbers.
package struct CorpusDates: Sendable {
  /// For each segment the number of the date of each document.
  let documents: [[UInt32]]
  /// For each segment its times.
  let times: [SegmentTimes]
  /// How many documents that count have each value, and how many of their times; last, none.
  let documentTotals: [UInt32]
  let timeTotals: [UInt32]
  private let periods: [TimelinePeriod: ValuePeriods]

  /// Reads the dates and times of a corpus.
  ///
  /// - Complexity: O(documents and times).
  package init(_ corpus: Corpus, workers: Int = workerCount) {
    let found = concurrentMap(corpus.segments.count, workers: workers) { number in
      SegmentDates(corpus.segments[number].segment)
    }
    var numbers: [[UInt8]: UInt32] = [:]
    var values: [String] = []
    var places: [[UInt32]] = []
    for segment in found {
      places.append(
        segment.values.map { value in
          let key = Array(value.utf8)
          if let number = numbers[key] { return number }
          numbers[key] = UInt32(values.count)
          values.append(value)
          return UInt32(values.count - 1)
        })
    }
    documents = zip(found, places).map { segment, places in
      segment.documents.map { places[Int($0)] }
    }
    let none = UInt32(values.count)
    times = zip(corpus.segments, zip(found, places)).map { segment, found in
      SegmentTimes(segment.segment, found.0.times.map { $0.map { found.1[Int($0)] } ?? none })
    }
    var periods: [TimelinePeriod: ValuePeriods] = [:]
    for period in TimelinePeriod.allCases {
      periods[period] = ValuePeriods(values.map { period.number(of: $0) })
    }
    self.periods = periods
    let counts = TimeCounts(
      Selection(allOf: corpus), documents, times, valueCount: values.count, workers: workers,
      isCancelled: { false })
    documentTotals = counts.documents
    timeTotals = counts.times
  }

  /// How many distinct values there are.
  var valueCount: Int { documentTotals.count - 1 }

  /// The periods of the values.
  func periods(by period: TimelinePeriod) -> ValuePeriods { periods[period] ?? ValuePeriods([]) }
}

/// The times of a segment.
struct SegmentTimes: Sendable {
  /// The number of the value of each; one past the last value where it names no day, week, month or
  /// year: durations and repeated times.
  let values: [UInt32]
  /// The first of each document, and one more at the end.
  let starts: [UInt32]

  init(_ segment: Segment, _ values: [UInt32]) {
    self.values = values
    let layer = segment.layer(.time)
    starts =
      (0..<segment.documentCount).map { UInt32(layer?.regions(of: $0).lowerBound ?? 0) }
      + [UInt32(values.count)]
  }
}

/// The periods of one kind in which the values of a corpus lie.
struct ValuePeriods: Sendable {
  /// The numbers of the periods, ascending, each once.
  let numbers: [Int]
  /// For each value the place of its period there, one past the last where the value says too
  /// little.
  private let placeOfValue: [UInt32]

  init(_ periodOfValue: [Int?]) {
    numbers = Set(periodOfValue.compactMap { $0 }).sorted()
    var places: [Int: UInt32] = [:]
    for (place, number) in numbers.enumerated() { places[number] = UInt32(place) }
    let undated = UInt32(numbers.count)
    placeOfValue = periodOfValue.map { $0.flatMap { places[$0] } ?? undated }
  }

  /// The place of a value's period among the numbers, one past the last where the value says too
  /// little; `nil` for what is no value.
  func place(of value: UInt32) -> UInt32? {
    value < placeOfValue.count ? placeOfValue[Int(value)] : nil
  }

  /// The counts of values as counts of periods, and last of those in none; counts past those of
  /// the values are left out.
  func sums(_ counts: [UInt32]) -> [Int] {
    var sums = [Int](repeating: 0, count: numbers.count + 1)
    let (places, counts) = (placeOfValue.span, counts.span)
    var all = sums.mutableSpan
    for value in places.indices { all[Int(places[value])] += Int(counts[value]) }
    return sums
  }
}

/// The dates and times of a segment by numbers of its own.
private struct SegmentDates: Sendable {
  private(set) var values: [String] = []
  private(set) var documents: [UInt32] = []
  private(set) var times: [UInt32?] = []

  init(_ segment: Segment) {
    let columns = segment.documents
    var known: [UInt32: UInt32] = [:]
    var empty: UInt32?
    documents = columns.valueNumbers(field: "date").map { number in
      guard let number else {
        let place = empty ?? UInt32(values.count)
        if empty == nil { values.append("") }
        empty = place
        return place
      }
      if let place = known[number] { return place }
      known[number] = UInt32(values.count)
      values.append(columns.value(number: number))
      return UInt32(values.count - 1)
    }
    guard let layer = segment.layer(.time) else { return }
    var isDay: [UInt32: Bool] = [:]
    known = [:]
    times.reserveCapacity(layer.count)
    for region in 0..<layer.count {
      let type = layer.valueNumber(region, TimeAttribute.type)
      let isCounted = isDay[type] ?? ["DATE", "TIME"].contains(layer.string(type))
      isDay[type] = isCounted
      guard isCounted else {
        times.append(nil)
        continue
      }
      let number = layer.valueNumber(region, TimeAttribute.value)
      if let place = known[number] {
        times.append(place)
        continue
      }
      known[number] = UInt32(values.count)
      times.append(UInt32(values.count))
      values.append(layer.string(number))
    }
  }
}

/// How often each value stands in a selection, and last how often none does.
struct TimeCounts: Sendable {
  /// As the date of a document, and as a time.
  private(set) var documents: [UInt32]
  private(set) var times: [UInt32]

  init(_ dates: CorpusDates) {
    documents = dates.documentTotals
    times = dates.timeTotals
  }

  private init(_ valueCount: Int) {
    documents = [UInt32](repeating: 0, count: valueCount + 1)
    times = documents
  }

  /// - Complexity: O(documents and times of the selection).
  init(
    _ selection: Selection, _ dates: [[UInt32]], _ times: [SegmentTimes], valueCount: Int,
    workers: Int, isCancelled: @Sendable () -> Bool
  ) {
    let pieces = documentPieces(selection)
    let tallies = concurrently(pieces.count, workers: workers) {
      TimeCounts(valueCount)
    } _: { tally, index in
      if isCancelled() { return }
      let piece = pieces[index]
      add(dates[piece.segment], of: piece.documents, to: &tally.documents)
      add(times[piece.segment], of: piece.documents, to: &tally.times)
    }
    self = tallies.first ?? TimeCounts(valueCount)
    for tally in tallies.dropFirst() {
      add(tally.documents, to: &documents)
      add(tally.times, to: &self.times)
    }
  }
}

/// Counts the dates of some documents.
private func add(_ dates: [UInt32], of documents: ArraySlice<Int>, to counts: inout [UInt32]) {
  let dates = dates.span
  var counts = counts.mutableSpan
  for document in documents { counts[Int(dates[document])] += 1 }
}

/// Counts the values of the times of some documents.
private func add(_ times: SegmentTimes, of documents: ArraySlice<Int>, to counts: inout [UInt32]) {
  let (values, starts) = (times.values.span, times.starts.span)
  var counts = counts.mutableSpan
  for document in documents {
    for time in Int(starts[document])..<Int(starts[document + 1]) {
      counts[Int(values[time])] += 1
    }
  }
}

/// Adds counts to others.
private func add(_ more: [UInt32], to counts: inout [UInt32]) {
  let more = more.span
  var counts = counts.mutableSpan
  for value in more.indices { counts[value] += more[value] }
}
