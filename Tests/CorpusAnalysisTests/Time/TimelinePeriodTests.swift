import Testing

@testable import CorpusAnalysis

@Suite struct `A period of a timeline` {
  /// The periods of each value by day, week, month and year; empty where it says too little.
  @Test(arguments: [
    ("2017-02-28", ["2017-02-28", "2017-W09", "2017-02", "2017"]),
    ("2017-02-28T14:30", ["2017-02-28", "2017-W09", "2017-02", "2017"]),
    ("2017-02", ["", "", "2017-02", "2017"]), ("2017", ["", "", "", "2017"]),
    ("2017-W09", ["", "2017-W09", "", "2017"]), ("2017-W09-WE", ["", "2017-W09", "", "2017"]),
    ("2017-W09-2", ["2017-02-28", "2017-W09", "2017-02", "2017"]),
    ("2020-W53", ["", "2020-W53", "", "2020"]), ("2017-Q1", ["", "", "", "2017"]),
    ("2017-SP", ["", "", "", "2017"]), ("2017-02-XX", ["", "", "2017-02", "2017"]),
    ("201", ["", "", "", ""]), ("XXXX-02-28", ["", "", "", ""]), ("XXXX-WXX-3", ["", "", "", ""]),
    ("PRESENT_REF", ["", "", "", ""]), ("", ["", "", "", ""]), ("-2017", ["", "", "", ""]),
    ("+017", ["", "", "", ""]), ("0000-01-01", ["", "", "", ""]),
    ("2017-13", ["", "", "", "2017"]), ("2017-00", ["", "", "", "2017"]),
    ("2017-02-30", ["", "", "2017-02", "2017"]), ("2017-02-29", ["", "", "2017-02", "2017"]),
    ("2016-02-29", ["2016-02-29", "2016-W09", "2016-02", "2016"]),
    ("2017-W00", ["", "", "", "2017"]), ("2017-W53", ["", "", "", "2017"]),
    ("2017-W99", ["", "", "", "2017"]), ("2017-W9223372036854775807", ["", "", "", "2017"]),
    ("2017-9223372036854775807", ["", "", "", "2017"]),
    (
      "9999-12-31",
      [
        "9999-12-31", "9999-W52", "9999-12", "9999",
      ]
    ), ("0001-01-01", ["0001-01-01", "0001-W01", "0001-01", "0001"]),
  ])
  func `has the times that say enough`(value: String, names: [String]) {
    for (period, name) in zip(TimelinePeriod.allCases, names) {
      #expect((period.number(of: value).map { period.name(of: $0) } ?? "") == name, "\(period)")
    }
  }

  @Test(arguments: TimelinePeriod.allCases)
  func `is numbered without gaps and named as a value`(period: TimelinePeriod) throws {
    let first = try #require(period.number(of: "1999-12-20"))
    let last = try #require(period.number(of: "2005-01-10"))
    var wrong: [String] = []
    for number in first...last where period.number(of: period.name(of: number)) != number {
      wrong.append(period.name(of: number))
    }
    #expect(wrong == [])
    #expect(Set((first...last).map { period.name(of: $0) }).count == last - first + 1)
  }
}
