/// Days counted from Monday, 1 January of the year 1 in the proleptic Gregorian calendar, as 0.
///
/// - Note: Source: Reingold and Dershowitz, "Calendrical Calculations", fixed dates.
func dayNumber(year: Int, month: Int, day: Int) -> Int {
  let before = year - 1
  let leapDay = month <= 2 ? 0 : isLeap(year) ? -1 : -2
  return 365 * before + before / 4 - before / 100 + before / 400 + (367 * month - 362) / 12
    + leapDay + day - 1
}

/// The calendar day of a day number.
func calendarDay(_ number: Int) -> (year: Int, month: Int, day: Int) {
  var year = number / 366 + 1
  while dayNumber(year: year + 1, month: 1, day: 1) <= number { year += 1 }
  var month = 1
  while month < 12, dayNumber(year: year, month: month + 1, day: 1) <= number { month += 1 }
  return (year, month, number - dayNumber(year: year, month: month, day: 1) + 1)
}

/// The day of the week, Monday as 0.
func weekday(_ number: Int) -> Int { number % 7 }

/// The Monday that begins the first week of a year, the one with its first Thursday (ISO 8601).
func firstMonday(of year: Int) -> Int {
  let fourth = dayNumber(year: year, month: 1, day: 4)
  return fourth - weekday(fourth)
}

private func isLeap(_ year: Int) -> Bool {
  year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}
