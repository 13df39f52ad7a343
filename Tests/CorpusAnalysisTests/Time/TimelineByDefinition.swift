import CorpusStore
import SpanAlgebra

@testable import CorpusAnalysis

/// Reads the dates and times of a selection one after another, as strings.
func timelineByDefinition(
  of corpus: Corpus, in selection: Selection, by period: TimelinePeriod,
  per unit: CountingUnit? = nil
) -> [TimelineRow] {
  let units = UnitNumbers(corpus, unit)
  var documents: [Int: Int] = [:]
  // What speaks of each period, and of times that say too little: units, or every time by itself.
  var events: [Int?: Set<[Int]>] = [:]
  var undated = TimelineRow(period: "undated", documents: 0, events: 0)
  for reference in corpus.documents(in: selection) {
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
      let number = period.number(of: times.value(region, TimeAttribute.value))
      let speaker =
        unit == nil
        ? [reference.segment, region]
        : [Int(units.unit(of: times.tokenSpan(region).start, in: reference.segment))]
      events[number, default: []].insert(speaker)
    }
  }
  undated.events = events[nil]?.count ?? 0
  var numbers = Set(documents.keys).union(events.keys.compactMap { $0 })
  if let first = documents.keys.min(), let last = documents.keys.max() {
    numbers.formUnion(first...last)
  }
  return numbers.sorted().map { number in
    TimelineRow(
      period: period.name(of: number), documents: documents[number] ?? 0,
      events: events[number]?.count ?? 0)
  } + [undated]
}
