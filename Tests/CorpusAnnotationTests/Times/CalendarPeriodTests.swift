@testable internal import CorpusAnnotation
internal import TestSupport
internal import Testing

@Suite struct `A calendar period` {
  @Test func `holds the day that it was made for, and begins no later`() {
    var random = SplitMix64(seed: 3)
    let units: [TimeUnit] = [
      .day, .week, .month, .quarter, .half, .year, .decade, .century, .season,
    ]
    for _ in 0..<500 {
      let day = CalendarDate(dayNumber: Int.random(in: -30_000...40_000, using: &random))
      for unit in units {
        let period = CalendarPeriod(unit, holding: day)
        #expect(period.firstDay <= day)
        #expect(day < period.advanced(by: 1).firstDay)
        #expect(period.unit == unit)
      }
    }
  }

  @Test func `comes back when it is moved there and back`() {
    var random = SplitMix64(seed: 5)
    let units: [TimeUnit] = [.week, .month, .quarter, .half, .season, .year, .decade, .century]
    for _ in 0..<300 {
      let day = CalendarDate(dayNumber: Int.random(in: -30_000...40_000, using: &random))
      let count = Int.random(in: -30...30, using: &random)
      for unit in units {
        let period = CalendarPeriod(unit, holding: day)
        #expect(period.advanced(by: count).advanced(by: -count) == period)
      }
    }
  }

  @Test(arguments: [
    (TimeUnit.day, "2017-02-16"), (.week, "2017-W07"), (.weekend, "2017-W07-WE"),
    (.month, "2017-02"),
    (.quarter, "2017-Q1"), (.half, "2017-H1"), (.season, "2016-WI"), (.year, "2017"),
    (.decade, "201"), (.century, "20"),
  ])
  func `is written as TIMEX3 writes it`(unit: TimeUnit, expected: String) throws {
    let day = try #require(CalendarDate("2017-02-16"))
    #expect(CalendarPeriod(unit, holding: day).value == expected)
  }
}
