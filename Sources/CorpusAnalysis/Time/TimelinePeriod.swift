/// How long a row of a timeline is.
package enum TimelinePeriod: String, CaseIterable, Sendable {
  case day, week, month, year
}

extension TimelinePeriod {
  /// The number of the period in which a TIMEX3 value lies; `nil` where the value says too little.
  ///
  /// Periods that follow one another have numbers that do.
  func number(of value: String) -> Int? {
    let parts = value.prefix { $0 != "T" }.split(
      separator: "-", omittingEmptySubsequences: false)
    guard let year = digits(parts[0], 4), year > 0 else { return nil }
    if self == .year { return year }
    guard parts.count >= 2 else { return nil }
    if parts[1].hasPrefix("W") { return number(ofWeek: parts, year: year) }
    guard let month = digits(parts[1], 2), (1...12).contains(month) else { return nil }
    if self == .month { return year * 12 + month - 1 }
    guard parts.count >= 3, let day = digits(parts[2], 2) else { return nil }
    let date = dayNumber(year: year, month: month, day: day)
    // A day that the month does not have is another day when it is counted back.
    return calendarDay(date) == (year, month, day) ? number(ofDay: date) : nil
  }

  /// The name of a numbered period: `2017-02-28`, `2017-W09`, `2017-02`, `2017`.
  func name(of number: Int) -> String {
    switch self {
    case .year:
      return padded(number, 4)
    case .month:
      return "\(padded(number / 12, 4))-\(padded(number % 12 + 1, 2))"
    case .day:
      let (year, month, day) = calendarDay(number)
      return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    case .week:
      // The days that divide by seven are Mondays; a week belongs to the year of its Thursday.
      let year = calendarDay(number * 7 + 3).year
      return "\(padded(year, 4))-W\(padded((number * 7 - firstMonday(of: year)) / 7 + 1, 2))"
    }
  }

  /// The period of a day.
  private func number(ofDay day: Int) -> Int {
    switch self {
    case .day: return day
    case .week: return (day - weekday(day)) / 7
    case .month:
      let (year, month, _) = calendarDay(day)
      return year * 12 + month - 1
    case .year: return calendarDay(day).year
    }
  }

  /// The period of `2017-W09`, or of one of its days, `2017-W09-2`.
  private func number(ofWeek parts: [Substring], year: Int) -> Int? {
    guard let week = digits(parts[1].dropFirst(), 2), week >= 1 else { return nil }
    let monday = firstMonday(of: year) + (week - 1) * 7
    guard monday < firstMonday(of: year + 1) else { return nil }
    if self == .week { return monday / 7 }
    guard parts.count >= 3, let day = digits(parts[2], 1), (1...7).contains(day) else { return nil }
    return number(ofDay: monday + day - 1)
  }
}

/// The number that so many digits write; `nil` where anything else stands there.
private func digits(_ text: Substring, _ count: Int) -> Int? {
  guard text.utf8.count == count, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
  return Int(text)
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
