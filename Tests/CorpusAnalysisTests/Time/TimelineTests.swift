import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusAnalysis

/// The rows of a timeline as lines `period documents events`.
private func lines(_ documents: [DocumentDraft], by period: TimelinePeriod) throws -> [String] {
  let corpus = try testCorpus([documents])
  return timeline(of: corpus, in: Selection(allOf: corpus), by: period).map {
    "\($0.period) \($0.documents) \($0.events)"
  }
}

/// A document of a day that speaks of some times, the first few of them in a story of their own.
private func story(
  _ name: String, date: String, times: [(type: String, value: String)] = [], source: String = "",
  timesOfStory: Int = 0
) -> DocumentDraft {
  let words = times.indices.map { "time\($0)" }
  let own = words.prefix(timesOfStory).joined(separator: " ")
  let fields = [("date", date), ("source", source)].filter { !$0.1.isEmpty }
  return testDocument(
    words.joined(separator: " "), name: name, fields: fields,
    marks: zip(words, times).map { word, time in
      TestMark(.time, word, ["type": time.type, "value": time.value])
    } + (own.isEmpty ? [] : [TestMark(.story, own)]))
}

@Suite struct `A timeline` {
  @Test(arguments: UInt64(0)..<30)
  func `agrees with the definition for any number of threads`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    func value() -> String {
      [
        "2017-02-28", "2017-W09", "2017-03", "2016", "1945-05-08", "XXXX-WXX-3", "",
        "2017-02-28T10",
      ]
      .randomElement(using: &random) ?? ""
    }
    let segments = (0..<2).map { segment in
      (0..<Int.random(in: 1...6, using: &random)).map { document in
        story(
          "\(segment).\(document)", date: value(),
          times: (0..<Int.random(in: 0...5, using: &random)).map { _ in
            (["DATE", "TIME", "DURATION", "SET"].randomElement(using: &random) ?? "", value())
          }, source: ["", "Courier", "Ledger"].randomElement(using: &random) ?? "",
          timesOfStory: Int.random(in: 0...3, using: &random))
      }
    }
    let corpus = try testCorpus(segments)
    let dates = CorpusDates(corpus)
    let some = Selection(
      sets: segments.map { documents in
        DocumentSet(
          documents.indices.filter { _ in Bool.random(using: &random) }, capacity: documents.count)
      })
    for selection in [some, Selection(allOf: corpus)] {
      for period in TimelinePeriod.allCases {
        for unit in allUnits {
          let expected = timelineByDefinition(of: corpus, in: selection, by: period, per: unit)
          for workers in [1, 3] {
            let rows = timeline(
              of: corpus, in: selection, by: period, per: unit, dates: dates, workers: workers)
            #expect(Array(rows) == expected)
          }
        }
      }
    }
  }

  @Test func `counts what speaks of a period where units count`() throws {
    let times = [("DATE", "2017-02-28"), ("DATE", "2017-02-27"), ("DATE", "2017-02"), ("DATE", "")]
    let corpus = try testCorpus([
      [
        story("a", date: "2017-02-27", times: times, source: "Courier", timesOfStory: 2),
        story("b", date: "2017-02-28", times: times, source: "Courier"),
      ]
    ])
    let all = Selection(allOf: corpus)
    let events = allUnits.map { unit in
      timeline(of: corpus, in: all, by: .month, per: unit).map(\.events)
    }
    // Times, documents, stories with what stands outside them, sources.
    #expect(events == [[6, 2], [2, 2], [3, 2], [1, 1]])
  }

  @Test func `has a row for every period between, and the undated last`() throws {
    let documents = [
      story("a", date: "2017-02-27", times: [("DATE", "2017-02-28"), ("DATE", "2017-03-01")]),
      story("b", date: "2017-03-02", times: [("DATE", "2017-02"), ("TIME", "2017-03-02T10:00")]),
      story("c", date: ""),
    ]
    #expect(
      try lines(documents, by: .day) == [
        "2017-02-27 1 0", "2017-02-28 0 1", "2017-03-01 0 1", "2017-03-02 1 1", "undated 1 1",
      ])
    #expect(try lines(documents, by: .week) == ["2017-W09 2 3", "undated 1 1"])
    #expect(
      try lines(documents, by: .month) == ["2017-02 1 2", "2017-03 1 2", "undated 1 0"])
    #expect(try lines(documents, by: .year) == ["2017 2 4", "undated 1 0"])
  }

  @Test(arguments: [
    (TimelinePeriod.day, ["2016-12-31 1 0", "2017-01-01 1 0"]),
    (.week, ["2016-W52 2 0"]), (.month, ["2016-12 1 0", "2017-01 1 0"]),
    (.year, ["2016 1 0", "2017 1 0"]),
  ])
  func `passes over the end of a year`(period: TimelinePeriod, rows: [String]) throws {
    let documents = [story("a", date: "2016-12-31"), story("b", date: "2017-01-01")]
    #expect(try lines(documents, by: period) == rows + ["undated 0 0"])
  }

  /// A week belongs to the year of its Thursday (ISO 8601).
  @Test(arguments: [
    ("2014-12-28", "2014-W52"), ("2014-12-29", "2015-W01"), ("2015-01-01", "2015-W01"),
    ("2015-12-31", "2015-W53"), ("2016-01-03", "2015-W53"), ("2016-01-04", "2016-W01"),
    ("2018-12-31", "2019-W01"), ("2020-12-31", "2020-W53"), ("2021-01-01", "2020-W53"),
    ("2024-02-29", "2024-W09"),
  ])
  func `puts a day into its week`(day: String, week: String) throws {
    #expect(try lines([story("a", date: day)], by: .week) == ["\(week) 1 0", "undated 0 0"])
  }

  @Test func `counts dates and times of day, no durations and no repeats`() throws {
    let times = ["DATE", "TIME", "DURATION", "SET"].map { (type: $0, value: "2017-02-28") }
    #expect(
      try lines([story("a", date: "2017-02-28", times: times)], by: .day) == [
        "2017-02-28 1 2", "undated 0 0",
      ])
  }

  @Test func `shows times outside the documents without rows between`() throws {
    let documents = [
      story("a", date: "2017-02-27", times: [("DATE", "1945-05-08"), ("DATE", "1066-10-14")]),
      story("b", date: "2017-03-01", times: [("DATE", "2031-01-01")]),
    ]
    #expect(
      try lines(documents, by: .day) == [
        "1066-10-14 0 1", "1945-05-08 0 1", "2017-02-27 1 0", "2017-02-28 0 0", "2017-03-01 1 0",
        "2031-01-01 0 1", "undated 0 0",
      ])
  }

  @Test func `has only rows with something in them where no document is dated`() throws {
    let times = [(type: "DATE", value: "1066-10-14"), (type: "DATE", value: "2017-02-28")]
    #expect(
      try lines([story("a", date: "", times: times)], by: .day) == [
        "1066-10-14 0 1", "2017-02-28 0 1", "undated 1 0",
      ])
  }

  @Test func `of nothing is one row`() throws {
    #expect(try lines([], by: .month) == ["undated 0 0"])
  }
}
