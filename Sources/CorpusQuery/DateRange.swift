/// A stretch of days in the calendar, open at either end, both days included.
package struct DateRange: Hashable, Sendable {
  /// The first day; `nil` where it is open.
  package var first: CalendarDate?
  /// The last day; `nil` where it is open.
  package var last: CalendarDate?

  package init(first: CalendarDate?, last: CalendarDate?) {
    self.first = first
    self.last = last
  }

  /// Whether a date, `2017`, `2017-02` or `2017-02-28` and what follows, lies wholly inside.
  ///
  /// A year lies inside a range of months only where all of it does. What is no date lies in none.
  package func contains(_ text: String) -> Bool {
    guard let date = CalendarDate(prefixOf: text) else { return false }
    if let first, date.firstDay < first.firstDay { return false }
    if let last, last.lastDay < date.lastDay { return false }
    return true
  }
}

extension DateRange: CustomStringConvertible {
  /// As a query writes it: `2017-02..2017-03`, `2017..`, or `2017-02` for the month.
  package var description: String {
    if let first, first == last { return first.description }
    return "\(first?.description ?? "")..\(last?.description ?? "")"
  }
}

/// A year, a month or a day.
package struct CalendarDate: Hashable, Sendable {
  package let year: Int
  package let month: Int?
  package let day: Int?

  /// A date that is in the calendar; `nil` for 30 February.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), month != nil || day == nil else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date at the start of a text such as `2017-02-28T10:00`; `nil` where there is none.
  package init?(prefixOf text: String) {
    let bytes = Array(text.utf8.prefix(10))
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      var number = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      return number
    }
    func isDash(_ index: Int) -> Bool { index < bytes.count && bytes[index] == 0x2D }
    guard let year = number(0..<4) else { return nil }
    let month = isDash(4) ? number(5..<7) : nil
    let day = month != nil && isDash(7) ? number(8..<10) : nil
    self.init(year: year, month: month, day: day)
  }

  /// Days in order, as one number.
  var firstDay: Int { year * 10_000 + (month ?? 1) * 100 + (day ?? 1) }

  var lastDay: Int {
    let month = month ?? 12
    return year * 10_000 + month * 100 + (day ?? Self.days(in: month, of: year))
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }
}
