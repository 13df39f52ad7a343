/// The year of a day or a month that is named without one.
extension TimeParser {
  /// A day of a month, its year given or worked out.
  func monthDay(_ range: Range<Int>, month: Int, day: Int, year: Int?) -> Timex {
    if let year {
      if let date = CalendarDate(year: year, month: month, day: day) {
        return Timex(range, .day(date), basis: "day, month and year")
      }
      return Timex(range, .month(year, month), basis: "month and year of a day that is none")
    }
    guard let anchor else {
      let open = open(month, day)
      if let year = narratedYear(month: month),
        let date = CalendarDate(year: year, month: month, day: day)
      {
        return narrated(.day(date), range, open)
      }
      return Timex(range, .date, open, basis: "day and month, \(anchorText)")
    }
    let (best, other, why) = chooseYear(range, nearFuture: 75) {
      CalendarDate(year: $0, month: month, day: day)
    }
    guard let best else {
      return Timex(range, .date, open(month, day), basis: "no such day near \(anchor)")
    }
    return Timex(
      range, .day(best), basis: "day and month, \(why)", alternative: other.map { .day($0) })
  }

  private func open(_ month: Int, _ day: Int) -> String {
    "XXXX-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The year of the date last named, which an account without a date of its own goes on from.
  var lastNamedYear: Int? {
    switch reference {
    case .day, .week, .weekend, .month, .quarter, .half, .season, .year: reference?.year
    default: nil
    }
  }

  /// The year of a month in an account: the year last named, or the next one where the months
  /// have gone round: five months back or more.
  func narratedYear(month: Int) -> Int? {
    guard let year = lastNamedYear, let reference else { return nil }
    guard reference.unit == .day || reference.unit == .month else { return year }
    return isAccount && reference.firstDay.month - month >= 5 ? year + 1 : year
  }

  /// A period in the year last named; its open value stays as the other reading.
  func narrated(_ period: CalendarPeriod, _ range: Range<Int>, _ open: String) -> Timex {
    var found = Timex(range, period, basis: "year last named in the text, \(period.year)")
    found.alternative = open
    return found
  }

  func bareMonth(_ range: Range<Int>, month: Int) -> Timex {
    guard anchor != nil else {
      let open = "XXXX-\(padded(month, 2))"
      if let year = narratedYear(month: month) { return narrated(.month(year, month), range, open) }
      return Timex(range, .date, open, basis: "month, \(anchorText)")
    }
    let (best, other, why) = chooseYear(range) { CalendarDate(year: $0, month: month, day: 1) }
    let date = best ?? CalendarDate(dayNumber: 0)
    return Timex(
      range, .month(date.year, month), basis: "month, \(why)",
      alternative: other.map { .month($0.year, month) })
  }

  /// The year that the tense asks for: the latest such day in the past, the next in the future.
  ///
  /// Without a tense it is the year of the anchor, or the nearest where that is half a year away.
  func chooseYear(
    _ range: Range<Int>, nearFuture: Int = 31, _ day: (Int) -> CalendarDate?
  ) -> (best: CalendarDate?, other: CalendarDate?, why: String) {
    guard let anchor, let own = day(anchor.year) ?? day(anchor.year - 1) else {
      return (day(anchor?.year ?? 0), nil, anchorText)
    }
    let before = day(own.year - 1)
    let after = day(own.year + 1)
    let tense = tense(dating: range)
    func why() -> String { "\(tense.text), by \(anchorText)" }
    let month = CalendarDate(year: anchor.year, month: anchor.month, day: 1) ?? anchor
    switch tense {
    case .past where own > anchor:
      if own.dayNumber - anchor.dayNumber <= nearFuture {
        return (own, before, "nearest to \(anchorText)")
      }
      return (before ?? own, own, why())
    case .past: return (own, after, why())
    case .future where own < month: return (after ?? own, own, why())
    case .future: return (own, before, why())
    default:
      let distance = own.dayNumber - anchor.dayNumber
      if distance > 240 { return (before ?? own, own, "nearest to \(anchorText)") }
      if distance < -300 { return (after ?? own, own, "nearest to \(anchorText)") }
      return (own, own > anchor ? before : after, "year of \(anchorText)")
    }
  }
}
