import Testing

@testable import CorpusAnalysis

/// One day after another by the rule of leap years alone.
private struct PlainDay {
  var year: Int
  var month = 1
  var day = 1
  /// Monday as 0.
  var weekday: Int

  private var monthLength: Int {
    switch month {
    case 2: year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  mutating func advance() {
    weekday = (weekday + 1) % 7
    day += 1
    guard day > monthLength else { return }
    day = 1
    month += 1
    guard month > 12 else { return }
    month = 1
    year += 1
  }
}

@Suite struct `The number of a day` {
  @Test func `goes up by one each day from 1583 to 2100`() {
    // 1 January 1583 was a Saturday.
    var plain = PlainDay(year: 1583, weekday: 5)
    var number = dayNumber(year: 1583, month: 1, day: 1)
    var wrong: [String] = []
    while plain.year <= 2100 {
      let read = calendarDay(number)
      if dayNumber(year: plain.year, month: plain.month, day: plain.day) != number
        || read.year != plain.year || read.month != plain.month || read.day != plain.day
        || weekday(number) != plain.weekday
      {
        wrong.append("\(plain)")
      }
      plain.advance()
      number += 1
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    (1, 1, 1, 0, 0), (1, 12, 31, 364, 0), (1970, 1, 1, 719_162, 3), (2000, 2, 29, 730_178, 1),
    (2017, 2, 28, 736_387, 1), (9999, 12, 31, 3_652_058, 4),
  ])
  func `counts from Monday, 1 January of the year 1`(
    year: Int, month: Int, day: Int, number: Int, onWeekday: Int
  ) {
    #expect(dayNumber(year: year, month: month, day: day) == number)
    #expect(weekday(number) == onWeekday)
    #expect(calendarDay(number) == (year, month, day))
  }

  @Test func `of the first Monday begins the week with the first Thursday`() {
    for year in 1583...2100 {
      let firstThursday = (0..<7).map { dayNumber(year: year, month: 1, day: 1) + $0 }.first {
        weekday($0) == 3
      }
      #expect(firstMonday(of: year) == (firstThursday ?? 0) - 3, "\(year)")
    }
  }
}
