/// A day of the Gregorian calendar that exists.
package struct CalendarDay: Hashable, Sendable {
  package let year: Int
  /// From 1 to 12.
  package let month: Int
  /// From 1 to 31.
  package let day: Int

  /// Gives `nil` for a day that does not exist, and for a year before 1000 or after 2999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1000...2999).contains(year), (1...12).contains(month) else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Days since 1970-01-01.
  ///
  /// - Note: Source: Howard Hinnant, "chrono-compatible low-level date algorithms".
  var number: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

extension CalendarDay {
  /// The day of a number of days since 1970-01-01; `nil` out of the years that there are.
  ///
  /// - Note: Source: as ``number``.
  init?(number: Int) {
    guard abs(number) < 1_000_000 else { return nil }
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}

extension CalendarDay: CustomStringConvertible {
  /// As ISO 8601 has it: `2017-02-28`.
  package var description: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }
}

/// A day as it is written, which may leave out the year.
struct WrittenDay: Hashable {
  var year: Int?
  var month: Int
  var day: Int

  /// The day it is; `nil` without a year, or if there is no such day.
  var whole: CalendarDay? {
    year.flatMap { CalendarDay(year: $0, month: month, day: day) }
  }

  /// The day it is; a missing year makes it the one nearest to `anchor`.
  func resolved(near anchor: CalendarDay?) -> CalendarDay? {
    if let year { return CalendarDay(year: year, month: month, day: day) }
    guard let anchor else { return nil }
    return [anchor.year, anchor.year - 1, anchor.year + 1]
      .compactMap { CalendarDay(year: $0, month: month, day: day) }
      .min { abs($0.number - anchor.number) < abs($1.number - anchor.number) }
  }
}
