/// Weekdays: `Tuesday`, `Tuesday night`, `Friday, Oct. 23`, `last Monday`.
extension TimeParser {
  /// The expression that begins with the name of a weekday.
  func weekdayDate(at index: Int) -> Timex? {
    guard isWeekday(at: index) else { return nil }
    let day = value(index)
    let isPlural = text[Int(atoms[index].end) - 1] | 0x20 == UInt8(ascii: "s") && length(index) > 5
    let end = kind(index) == .weekdayAbbreviation ? skippingPeriod(index + 1) : index + 1
    if isPlural {
      return Timex(index..<end, .set, "XXXX-WXX-\(day)", basis: "weekdays, repeated")
    }
    if let full = weekdayWithDate(index, end) { return full }
    if let part = dayPart(at: end), part.isPlural {
      return Timex(
        index..<part.end, .set, "XXXX-WXX-\(day)T\(part.code)", basis: "weekdays, repeated")
    }
    return withTimeOfDay(weekday(index..<end, day: day))
  }

  /// Whether the name of a weekday is one here: not in `Sunday Times`, `Black Friday`.
  func isWeekday(at index: Int) -> Bool {
    guard isCapital(index) else { return false }
    if kind(index) == .weekdayAbbreviation {
      guard kind(index + 1) == .period || kind(index + 1) == .comma || kind(index + 1) == .month
      else { return false }
    }
    if isHyphenated(index), kind(index - 1) == .other { return false }
    if let word = folded(index - 1), NamesWithWeekdays.before.contains(word) { return false }
    if isCapital(index + 1), let word = folded(index + 1), NamesWithWeekdays.after.contains(word) {
      return false
    }
    return !(isWord(index - 2, "mail") && kind(index - 1) == .on && isCapital(index - 2))
  }

  /// `Friday, Oct. 23, 1999`: the date decides, the weekday is said beside it.
  private func weekdayWithDate(_ start: Int, _ end: Int) -> Timex? {
    var next = end
    if kind(next) == .comma { next += 1 }
    if kind(next) == .the { next += 1 }
    let found: Timex?
    switch kind(next) {
    case .month, .monthAbbreviation: found = monthDates(at: next).first
    case .digits, .ordinal: found = dayFirst(at: next, from: next)
    case .numericDate: found = numericDate(at: next)
    default: found = nil
    }
    guard let found else { return nil }
    let range = start..<found.range.upperBound
    guard case .day(let date)? = found.period else {
      return found.value.hasPrefix("XXXX-") && found.value.utf8.count == 10
        ? found.covering(range) : nil
    }
    // A year that was worked out must give the weekday that is named.
    let years = [date.year, date.year - 1, date.year + 1]
    let fitting = years.lazy.compactMap {
      CalendarDate(year: $0, month: date.month, day: date.day)
    }.first { $0.weekday == value(start) }
    if !found.alternative.isEmpty, let fitting, fitting != date {
      return Timex(range, .day(fitting), basis: "day and month, year by the weekday")
    }
    return found.covering(range)
  }

  /// A bare weekday: the most recent one, or the next where the tense is future.
  func weekday(_ range: Range<Int>, day: Int) -> Timex {
    guard let anchor else {
      return Timex(range, .date, "XXXX-WXX-\(day)", basis: "weekday, \(anchorText)")
    }
    let back = (anchor.weekday - day + 7) % 7
    let past = anchor.adding(days: -back)
    let future = past.adding(days: 7)
    let tense = tense(dating: range)
    if tense == .future, back != 0 {
      return Timex(
        range, .day(future), basis: "weekday, future tense, after \(anchorText)",
        alternative: .day(past))
    }
    let place = back == 0 ? "the day of" : "before"
    return Timex(
      range, .day(past), basis: "weekday, \(tense.text), \(place) \(anchorText)",
      alternative: .day(future))
  }

  /// `last Tuesday`, `next Tuesday`, `this Tuesday`: strictly before, strictly after, this week.
  func weekday(_ range: Range<Int>, day: Int, shift: AtomKind) -> Timex {
    guard let anchor else {
      return Timex(range, .date, "XXXX-WXX-\(day)", basis: "weekday, \(anchorText)")
    }
    let back = (anchor.weekday - day + 6) % 7 + 1
    let past = anchor.adding(days: -back)
    switch shift {
    case .next, .coming:
      let ahead = past.adding(days: back == 7 ? 14 : 7)
      return Timex(
        range, .day(ahead), basis: "weekday, next after \(anchorText)",
        alternative: .day(ahead.adding(days: 7)))
    case .this:
      let own = anchor.adding(days: day - anchor.weekday)
      return Timex(range, .day(own), basis: "weekday in the week of \(anchorText)")
    case .previous, .following:
      let base = reference?.firstDay ?? anchor
      let distance = (base.weekday - day + 6) % 7 + 1
      let found = base.adding(days: shift == .previous ? -distance : 7 - distance % 7)
      return Timex(range, .day(found), basis: "weekday, from the date last named, \(base)")
    default:
      return Timex(
        range, .day(past), basis: "weekday, last before \(anchorText)",
        alternative: .day(past.adding(days: -7)))
    }
  }
}

/// Words that make a weekday part of a name.
private enum NamesWithWeekdays {
  static let before = FoldedWordSet(list: "bloody black super good ash cyber palm")
  static let after = FoldedWordSet(
    list: """
      times telegraph express mirror mail herald post independent tribune star sun review island
      world people sport business league magazine standard nation gazette journal
      """)
}
