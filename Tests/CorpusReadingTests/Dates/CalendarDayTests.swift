import Testing

@testable import CorpusReading

@Suite struct `A day of the calendar` {
  @Test func `exists only where the calendar has it`() {
    #expect(CalendarDay(year: 2016, month: 2, day: 29)?.description == "2016-02-29")
    #expect(CalendarDay(year: 2017, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 2000, month: 13, day: 1) == nil)
  }

  @Test func `is numbered from 1970 without gaps`() throws {
    #expect(CalendarDay(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(CalendarDay(year: 2000, month: 3, day: 1)?.number == 11_017)
    var last: Int?
    for year in 1999...2001 {
      for month in 1...12 {
        for day in 1...31 {
          guard let number = CalendarDay(year: year, month: month, day: day)?.number else {
            continue
          }
          #expect(last == nil || number == (last ?? 0) + 1)
          #expect(CalendarDay(number: number)?.number == number)
          last = number
        }
      }
    }
  }

  @Test(arguments: [
    (12, 31, "2017-01-02", "2016-12-31"),
    (1, 1, "2016-12-30", "2017-01-01"),
    (6, 15, "2017-06-20", "2017-06-15"),
  ])
  func `without a year is the nearest one`(
    month: Int, day: Int, anchor: String, expected: String
  ) {
    let written = WrittenDay(year: nil, month: month, day: day)
    #expect(written.resolved(near: CalendarDay(anyForm: anchor))?.description == expected)
    #expect(written.resolved(near: nil) == nil)
  }
}
