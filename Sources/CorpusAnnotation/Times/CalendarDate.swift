/// A day of the proleptic Gregorian calendar.
struct CalendarDate: Hashable, Sendable {
  /// The year, 1 and later for our era.
  var year: Int
  /// 1 to 12.
  var month: Int
  /// 1 to the length of the month.
  var day: Int

  /// The day, or `nil` where the calendar has no such day.
  init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that lies `dayNumber` days after 1 January 1970.
  ///
  /// - Note: Source: Hinnant (2013), "chrono-Compatible Low-Level Date Algorithms".
  init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Reads `2017-02-28`, with or without what follows the day.
  init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(10))
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    var numbers = [0, 0, 0]
    for (index, byte) in bytes.enumerated() where index != 4 && index != 7 {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      let place = index < 4 ? 0 : index < 7 ? 1 : 2
      numbers[place] = numbers[place] * 10 + Int(byte - 0x30)
    }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// Days since 1 January 1970, negative before it.
  var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 1 for Monday to 7 for Sunday.
  var weekday: Int {
    let offset = (dayNumber + 3) % 7
    return (offset < 0 ? offset + 7 : offset) + 1
  }

  /// The week by ISO 8601: weeks begin on Monday, the first holds the year's first Thursday.
  var isoWeek: (year: Int, week: Int) {
    let thursday = CalendarDate(dayNumber: dayNumber - weekday + 4)
    let newYear = CalendarDate(dayNumber: thursday.dayNumber - thursday.dayOfYear + 1)
    return (thursday.year, (thursday.dayNumber - newYear.dayNumber) / 7 + 1)
  }

  /// 1 for the first of January.
  var dayOfYear: Int {
    (1..<month).reduce(day) { $0 + Self.days(in: $1, of: year) }
  }

  /// 1 to 4.
  var quarter: Int { (month + 2) / 3 }

  func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// The same day so many months on, or the last day of a month that is too short for it.
  func adding(months: Int) -> CalendarDate {
    let count = year * 12 + month - 1 + months
    var result = self
    result.year = Int((Double(count) / 12).rounded(.down))
    result.month = count - result.year * 12 + 1
    result.day = min(day, Self.days(in: result.month, of: result.year))
    return result
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Easter Sunday of the western churches.
  ///
  /// - Note: Source: the anonymous Gregorian computus (Meeus 1991, "Astronomical Algorithms").
  static func easter(of year: Int) -> CalendarDate {
    let golden = year % 19
    let century = year / 100
    let rest = year % 100
    let correction = (8 * century + 13) / 25
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let count = epact + weekday - 7 * shift + 114
    return CalendarDate(year: year, month: count / 31, day: count % 31 + 1)
      ?? CalendarDate(dayNumber: 0)
  }
}

extension CalendarDate: Comparable {
  static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The day by ISO 8601, `2017-02-28`.
  var description: String {
    var text = padded(year, 4)
    text += "-"
    text += padded(month, 2)
    text += "-"
    text += padded(day, 2)
    return text
  }
}

/// A number with zeros in front up to a width.
func padded(_ number: Int, _ width: Int) -> String {
  if width == 2, number >= 0, number < 100 { return twoDigits[number] }
  if width == 4, number >= 0, number < 10_000 {
    return twoDigits[number / 100] + twoDigits[number % 100]
  }
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// `00` to `99`.
private let twoDigits: [String] = (0..<100).map { "\($0 / 10)\($0 % 10)" }
