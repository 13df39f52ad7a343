package import CorpusStore

/// The days on which the documents of a corpus were written, and the times that they speak of.
///
/// Made once for a corpus and given to ``timeline(of:in:by:dates:workers:isCancelled:)``, which then
/// counts numbers.
package struct CorpusDates: Sendable {
  /// For each segment the number of the date of each document.
  let documents: [[UInt32]]
  /// For each segment the number of the value of each time; ``none`` where it names no day, week,
  /// month or year: durations and repeated times.
  let times: [[UInt32]]
  /// How many documents that count have each value, and how many of their times.
  let documentTotals: [UInt32]
  let timeTotals: [UInt32]
  private let periods: [TimelinePeriod: ValuePeriods]

  static let none = UInt32.max

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
    times = zip(found, places).map { segment, places in
      segment.times.map { $0 == Self.none ? $0 : places[Int($0)] }
    }
    var periods: [TimelinePeriod: ValuePeriods] = [:]
    for period in TimelinePeriod.allCases {
      periods[period] = ValuePeriods(values.map { period.number(of: $0) })
    }
    self.periods = periods
    let counts = TimeCounts(
      corpus, Selection(allOf: corpus), documents, times, valueCount: values.count,
      workers: workers, isCancelled: { false })
    documentTotals = counts.documents
    timeTotals = counts.times
  }

  /// How many distinct values there are.
  var valueCount: Int { documentTotals.count }

  /// The periods of the values.
  func periods(by period: TimelinePeriod) -> ValuePeriods { periods[period] ?? ValuePeriods([]) }
}

/// The periods of one kind in which the values of a corpus lie.
struct ValuePeriods: Sendable {
  /// The numbers of the periods, ascending, each once.
  let numbers: [Int]
  /// For each value the place of its period there; `nil` where the value says too little.
  let placeOfValue: [Int?]

  init(_ periodOfValue: [Int?]) {
    numbers = Set(periodOfValue.compactMap { $0 }).sorted()
    var places: [Int: Int] = [:]
    for (place, number) in numbers.enumerated() { places[number] = place }
    placeOfValue = periodOfValue.map { $0.flatMap { places[$0] } }
  }
}

/// The dates and times of a segment by numbers of its own.
private struct SegmentDates: Sendable {
  private(set) var values: [String] = []
  private(set) var documents: [UInt32] = []
  private(set) var times: [UInt32] = []

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
        times.append(CorpusDates.none)
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

/// How often each value stands in a selection.
struct TimeCounts: Sendable {
  /// As the date of a document, and as a time.
  private(set) var documents: [UInt32]
  private(set) var times: [UInt32]

  init(_ dates: CorpusDates) {
    documents = dates.documentTotals
    times = dates.timeTotals
  }

  private init(_ valueCount: Int) {
    documents = [UInt32](repeating: 0, count: valueCount)
    times = documents
  }

  /// - Complexity: O(documents and times of the selection).
  init(
    _ corpus: Corpus, _ selection: Selection, _ dates: [[UInt32]], _ times: [[UInt32]],
    valueCount: Int, workers: Int, isCancelled: @Sendable () -> Bool
  ) {
    let pieces = documentPieces(selection)
    let tallies = concurrently(pieces.count, workers: workers) {
      TimeCounts(valueCount)
    } _: { tally, index in
      if isCancelled() { return }
      let piece = pieces[index]
      tally.count(
        piece, dates[piece.segment], times[piece.segment],
        corpus.segments[piece.segment].segment.layer(.time))
    }
    self.init(valueCount)
    for tally in tallies {
      for value in documents.indices {
        documents[value] += tally.documents[value]
        self.times[value] += tally.times[value]
      }
    }
  }

  private mutating func count(
    _ piece: DocumentPiece, _ dates: [UInt32], _ times: [UInt32], _ layer: SegmentLayer?
  ) {
    for document in piece.documents { documents[Int(dates[document])] += 1 }
    guard let layer else { return }
    // Documents that follow one another have their times side by side.
    var regions = 0..<0
    for document in piece.documents {
      let next = layer.regions(of: document)
      if next.lowerBound == regions.upperBound {
        regions = regions.lowerBound..<next.upperBound
      } else {
        add(times, regions, to: &self.times)
        regions = next
      }
    }
    add(times, regions, to: &self.times)
  }
}

/// Counts the values of some times.
private func add(_ times: [UInt32], _ regions: Range<Int>, to counts: inout [UInt32]) {
  let times = times.span
  var counts = counts.mutableSpan
  for region in regions where times[region] != CorpusDates.none {
    counts[Int(times[region])] += 1
  }
}
