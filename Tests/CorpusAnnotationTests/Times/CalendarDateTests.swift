@testable internal import CorpusAnnotation
internal import TestSupport
internal import Testing

@Suite struct `A calendar date` {
  @Test func `is the day after the day before it, through four hundred years and more`() throws {
    var expected = try #require(CalendarDate(year: 1599, month: 12, day: 31))
    let first = expected.dayNumber
    for number in first..<first + 150_000 {
      #expect(CalendarDate(dayNumber: number) == expected)
      #expect(expected.dayNumber == number)
      expected = expected.plainNext
    }
  }

  @Test func `of random day numbers comes back`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<2_000 {
      let number = Int.random(in: -1_500_000...1_500_000, using: &random)
      #expect(CalendarDate(dayNumber: number).dayNumber == number)
    }
  }

  @Test(arguments: [
    ("1970-01-01", 4), ("2017-02-28", 2), ("2000-02-29", 2), ("1899-12-31", 7), ("2026-11-21", 6),
  ])
  func `has the weekday of the wall calendar`(date: String, weekday: Int) throws {
    #expect(try #require(CalendarDate(date)).weekday == weekday)
  }

  @Test func `lies in the ISO week that its definition gives`() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<3_000 {
      let date = CalendarDate(dayNumber: Int.random(in: -40_000...60_000, using: &random))
      let plain = try #require(date.plainISOWeek)
      #expect(date.isoWeek == plain, "\(date)")
    }
  }

  @Test(arguments: [
    ("2017-02-16", 2017, 7), ("2016-01-03", 2015, 53), ("2018-12-31", 2019, 1),
    ("2021-01-03", 2020, 53), ("2017-01-01", 2016, 52),
  ])
  func `lies in the ISO week that printed calendars show`(date: String, year: Int, week: Int) throws
  {
    #expect(try #require(CalendarDate(date)).isoWeek == (year, week))
  }

  @Test(arguments: [
    "2017-02-29", "2017-13-01", "2017-00-10", "2017-04-31", "2017-4-1", "2017/04/01", "soon", "",
  ])
  func `is nothing where the calendar has no such day`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    ("2017-01-31", 1, "2017-02-28"), ("2016-01-31", 1, "2016-02-29"),
    ("2017-03-15", -3, "2016-12-15"),
    ("2017-12-01", 13, "2019-01-01"), ("2017-03-31", -13, "2016-02-29"),
  ])
  func `moves by months and stays inside the month`(date: String, months: Int, expected: String)
    throws
  {
    #expect(try #require(CalendarDate(date)).adding(months: months).description == expected)
  }

  @Test(arguments: [
    (1990, "1990-04-15"), (2000, "2000-04-23"), (2008, "2008-03-23"), (2011, "2011-04-24"),
    (2017, "2017-04-16"), (2024, "2024-03-31"), (2038, "2038-04-25"),
  ])
  func `of Easter is the Sunday of the church tables`(year: Int, expected: String) {
    #expect(CalendarDate.easter(of: year).description == expected)
    #expect(CalendarDate.easter(of: year).weekday == 7)
  }
}

extension CalendarDate {
  /// The next day by counting, the plain twin of the arithmetic.
  fileprivate var plainNext: CalendarDate {
    if let next = CalendarDate(year: year, month: month, day: day + 1) { return next }
    if let next = CalendarDate(year: year, month: month + 1, day: 1) { return next }
    return CalendarDate(year: year + 1, month: 1, day: 1) ?? self
  }

  /// The week by the words of the standard: week 1 is the one with 4 January in it.
  fileprivate var plainISOWeek: (year: Int, week: Int)? {
    for candidate in [year + 1, year, year - 1] {
      guard let fourth = CalendarDate(year: candidate, month: 1, day: 4) else { return nil }
      let monday = fourth.dayNumber - (fourth.weekday - 1)
      if dayNumber >= monday { return (candidate, (dayNumber - monday) / 7 + 1) }
    }
    return nil
  }
}
