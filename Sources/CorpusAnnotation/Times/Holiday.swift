/// A holiday that news dates things by.
struct Holiday: Sendable {
  /// How its day is found in a year.
  enum Rule: Sendable {
    case fixed(Int, Int)
    /// Days from Easter Sunday.
    case easter(Int)
    /// The nth weekday of a month; negative from its end.
    case weekday(Int, Int, month: Int)
  }

  let words: [String]
  let rule: Rule

  /// Its day in a year.
  func date(_ year: Int) -> CalendarDate {
    let none = CalendarDate(dayNumber: 0)
    switch rule {
    case .fixed(let month, let day):
      return CalendarDate(year: year, month: month, day: day) ?? none
    case .easter(let days): return CalendarDate.easter(of: year).adding(days: days)
    case .weekday(let place, let weekday, let month):
      if place > 0 {
        guard let first = CalendarDate(year: year, month: month, day: 1) else { return none }
        return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (place - 1))
      }
      let length = CalendarDate.days(in: month, of: year)
      guard let last = CalendarDate(year: year, month: month, day: length) else { return none }
      return last.adding(days: -((last.weekday - weekday + 7) % 7))
    }
  }

  /// Its value where no year is known: `XXXX-12-25`, or `XXXX` where its day moves.
  var openValue: String {
    guard case .fixed(let month, let day) = rule else { return "XXXX" }
    return "XXXX-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The longest holiday whose name begins at an atom, and where it ends.
  static func named(at index: Int, in parser: TimeParser) -> (holiday: Holiday, end: Int)? {
    guard
      parser.kind(index) == .holiday || parser.length(index) >= 3 && parser.isCapital(index + 1)
        || parser.kind(index + 1) == .possessive
    else { return nil }
    guard parser.kind(index) != .other || parser.value(index) == Int(TimeWords.holidayOpener) else {
      return nil
    }
    for holiday in all where parser.isWord(index, holiday.words[0]) {
      var next = index
      for word in holiday.words {
        guard
          parser.isWord(next, word)
            || word.utf8.count == 2 && parser.kind(next) == .possessive
        else { break }
        next += 1
      }
      if next - index == holiday.words.count { return (holiday, next) }
    }
    return nil
  }

  /// The first word of each name.
  static let firstWords = all.compactMap { $0.words.first.flatMap { FoldedWord($0) } }

  /// Longer names before shorter ones that they begin with.
  private static let all: [Holiday] = [
    Holiday(words: ["christmas", "eve"], rule: .fixed(12, 24)),
    Holiday(words: ["christmas", "day"], rule: .fixed(12, 25)),
    Holiday(words: ["christmas"], rule: .fixed(12, 25)),
    Holiday(words: ["xmas"], rule: .fixed(12, 25)),
    Holiday(words: ["boxing", "day"], rule: .fixed(12, 26)),
    Holiday(words: ["new", "year", "'s", "day"], rule: .fixed(1, 1)),
    Holiday(words: ["new", "year", "'s", "eve"], rule: .fixed(12, 31)),
    Holiday(words: ["easter", "sunday"], rule: .easter(0)),
    Holiday(words: ["easter", "monday"], rule: .easter(1)),
    Holiday(words: ["easter"], rule: .easter(0)),
    Holiday(words: ["good", "friday"], rule: .easter(-2)),
    Holiday(words: ["palm", "sunday"], rule: .easter(-7)),
    Holiday(words: ["ash", "wednesday"], rule: .easter(-46)),
    Holiday(words: ["thanksgiving", "day"], rule: .weekday(4, 4, month: 11)),
    Holiday(words: ["thanksgiving"], rule: .weekday(4, 4, month: 11)),
    Holiday(words: ["labor", "day"], rule: .weekday(1, 1, month: 9)),
    Holiday(words: ["memorial", "day"], rule: .weekday(-1, 1, month: 5)),
    Holiday(words: ["independence", "day"], rule: .fixed(7, 4)),
    Holiday(words: ["veterans", "day"], rule: .fixed(11, 11)),
    Holiday(words: ["columbus", "day"], rule: .weekday(2, 1, month: 10)),
    Holiday(words: ["martin", "luther", "king", "day"], rule: .weekday(3, 1, month: 1)),
    Holiday(words: ["mother", "'s", "day"], rule: .weekday(2, 7, month: 5)),
    Holiday(words: ["father", "'s", "day"], rule: .weekday(3, 7, month: 6)),
    Holiday(words: ["remembrance", "day"], rule: .fixed(11, 11)),
    Holiday(words: ["halloween"], rule: .fixed(10, 31)),
    Holiday(words: ["valentine", "'s", "day"], rule: .fixed(2, 14)),
    Holiday(words: ["bastille", "day"], rule: .fixed(7, 14)),
    Holiday(words: ["may", "day"], rule: .fixed(5, 1)),
  ]
}
