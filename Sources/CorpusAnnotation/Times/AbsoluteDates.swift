/// Dates that name a month: `Feb. 26`, `26 February 1987`, `April last year`, `March 3-5`.
extension TimeParser {
  /// The expressions that begin with the name of a month.
  func monthDates(at index: Int) -> [Timex] {
    guard isMonth(at: index) else { return [] }
    let month = value(index)
    let next = skippingPeriod(index + 1)
    if let day = dayOfMonth(at: next), !startsRangeOfYears(next) {
      let end = next + 1
      let (year, after) = trailingYear(at: end)
      let known = year ?? yearOfRangeEnd(at: end)
      var results = [monthDay(index..<after, month: month, day: day, year: known)]
      var last = end
      while year == nil, let next = nextDay(at: last, month: month) {
        results.append(next)
        last = next.range.upperBound
      }
      return results
    }
    guard standsAsMonth(index, next: next) else { return [] }
    let start = index
    if let (year, end) = yearAfterMonth(at: next) {
      return [Timex(start..<end, .month(year, month), basis: "month and year")]
    }
    if let (year, end, why) = relativeYear(at: next) {
      return [Timex(start..<end, .month(year, month), basis: why)]
    }
    let end = kind(index) == .monthAbbreviation ? next : index + 1
    if let year = yearOfRangeEnd(at: end) {
      return [Timex(start..<end, .month(year, month), basis: "month, year of the range")]
    }
    return [bareMonth(start..<end, month: month)]
  }

  /// `26 February 1987`, `26th of February`, and the first of `3 to 5 March`.
  func dayFirst(at index: Int, from start: Int, mayRange: Bool = true) -> Timex? {
    guard let day = dayOfMonth(at: index) else { return nil }
    var next = index + 1
    if kind(next) == .of { next += 1 }
    if kind(next) == .month || kind(next) == .monthAbbreviation, isCapital(next) {
      let after = skippingPeriod(next + 1)
      let end = kind(next) == .monthAbbreviation ? after : next + 1
      let (year, stop) = trailingYear(at: end)
      return monthDay(
        start..<(year == nil ? end : stop), month: value(next), day: day,
        year: year ?? yearOfRangeEnd(at: end))
    }
    // The first end of a range takes month and year from the second.
    guard mayRange,
      [.to, .hyphen, .through, .and, .or].contains(kind(next)) || isHyphenated(next)
    else { return nil }
    let second = isHyphenated(next) && kind(next) != .hyphen ? next : next + 1
    guard dayOfMonth(at: second) != nil,
      let last = dayFirst(at: second, from: second, mayRange: false),
      case .day(let date)? = last.period,
      let first = CalendarDate(year: date.year, month: date.month, day: day), first < date
    else { return nil }
    return Timex(start..<index + 1, .day(first), basis: "range, month of its end")
  }

  // MARK: Pieces

  /// Whether the name of a month is one here: `May` and `March` are words of their own.
  private func isMonth(at index: Int) -> Bool {
    if kind(index) == .monthAbbreviation { return isCapital(index) }
    return isCapital(index)
  }

  private func isAmbiguousMonth(_ index: Int) -> Bool {
    isWord(index, "may") || isWord(index, "march") || isWord(index, "april")
      || isWord(index, "june")
      || isWord(index, "august") || kind(index) == .monthAbbreviation
  }

  /// Whether a month without a day is meant as one.
  private func standsAsMonth(_ index: Int, next: Int) -> Bool {
    if isHyphenated(index), ![.mid, .early, .late, .month].contains(kind(index - 1)) {
      return false
    }
    if yearAfterMonth(at: next) != nil || relativeYear(at: next) != nil { return true }
    guard isAmbiguousMonth(index) else { return !isNamePart(after: index) }
    if kind(index) == .monthAbbreviation {
      let isName = next == index + 1 && (isCapital(next) || kind(index - 1) == .and)
      return !isName && introducesMonth(index - 1)
    }
    return introducesMonth(index - 1) && !(isCapital(next) && kind(next) == .other)
  }

  /// Words before which `May` is the month.
  private func introducesMonth(_ index: Int) -> Bool {
    switch kind(index) {
    case .inside, .during, .since, .until, .by, .from, .to, .through, .between, .of, .early, .late,
      .mid, .last, .next, .this, .and, .or, .month, .hyphen, .before, .after, .comma, .at, .end,
      .every, .following, .previous, .about, .earlier, .later, .possessive:
      return kind(index) != .comma && kind(index) != .end || false
    default: return false
    }
  }

  /// Whether a capitalised word follows that makes it part of a name.
  private func isNamePart(after index: Int) -> Bool {
    isCapital(index + 1) && kind(index + 1) == .other && !isCapital(index + 2)
      && kind(index - 1) == .the
  }

  /// A day of the month as a number of its own: `26`, `26th`, never `26 percent` or `2.6`.
  func dayOfMonth(at index: Int) -> Int? {
    guard [.digits, .ordinal, .first].contains(kind(index)), (1...31).contains(value(index)) else {
      return nil
    }
    if kind(index) == .digits, length(index) > 2 { return nil }
    let next = kind(index + 1)
    if next == .percent || next == .million || next == .meridiem { return nil }
    return value(index)
  }

  /// Whether two digits after a month are the start of something else, such as `May 10:30`.
  private func startsRangeOfYears(_ index: Int) -> Bool { kind(index) == .clock }

  /// `, 1987` or ` 1987` after a day.
  func trailingYear(at index: Int) -> (year: Int?, end: Int) {
    var next = index
    if kind(next) == .comma { next += 1 }
    if kind(next) == .of { next += 1 }
    if let year = yearNumber(at: next) { return (year, next + 1) }
    if let (year, end, _) = relativeYear(at: next), next == index { return (year, end) }
    return (nil, index)
  }

  /// The year that the other end of a range names: `31 May to 1 June 1916`.
  private func yearOfRangeEnd(at index: Int) -> Int? {
    var next = index
    if [.hyphen, .to, .through, .and].contains(kind(next)) { next += 1 }
    guard next > index || isHyphenated(next) else { return nil }
    if dayOfMonth(at: next) != nil, kind(next + 1) == .month { return yearNumber(at: next + 2) }
    guard kind(next) == .month || kind(next) == .monthAbbreviation else { return nil }
    next = skippingPeriod(next + 1)
    if dayOfMonth(at: next) != nil { next += 1 }
    if kind(next) == .comma { next += 1 }
    return yearNumber(at: next)
  }

  private func yearAfterMonth(at index: Int) -> (year: Int, end: Int)? {
    var next = index
    if kind(next) == .comma || kind(next) == .of { next += 1 }
    if let year = yearNumber(at: next) { return (year, next + 1) }
    if let (year, end) = spokenYear(at: next) { return (year, end) }
    return nil
  }

  /// `last year`, `of this year` after a month or a quarter.
  func relativeYear(at index: Int) -> (year: Int, end: Int, why: String)? {
    var next = index
    if kind(next) == .of { next += 1 }
    guard let base, let unit = unit(next + 1), unit.unit == .year, !unit.isPlural else {
      return nil
    }
    let shift: Int
    switch kind(next) {
    case .last: shift = -1
    case .this: shift = 0
    case .next: shift = 1
    default:
      guard kind(next) == .that, let reference else { return nil }
      return (reference.year, next + 2, "month of the year last named")
    }
    return (base.year + shift, next + 2, "month of a year counted from \(anchorText)")
  }

  /// The next day of a range or a list: `3-5`, `24 and 25`, `17, 18 or 19`.
  private func nextDay(at index: Int, month: Int) -> Timex? {
    var next = index
    if kind(next) == .comma, dayOfMonth(at: next + 1) != nil,
      [.comma, .and, .or, .end, .period].contains(kind(next + 2))
    {
      next += 1
      return monthDay(next..<next + 1, month: month, day: value(next), year: nil)
    }
    if kind(next) == .comma { next += 1 }
    if [.hyphen, .to, .through, .and, .or].contains(kind(next)) { next += 1 }
    guard next > index && kind(next - 1) != .comma || isHyphenated(next),
      kind(next) == .digits || kind(next) == .ordinal,
      let day = dayOfMonth(at: next), unit(next + 1) == nil, kind(next + 1) != .month,
      kind(next + 1) != .other || !isHyphenated(next + 1)
    else { return nil }
    // `Sept. 30 and 12 people`: after `and` a lower-case word makes it a count.
    if [.and, .or, .to].contains(kind(next - 1)), kind(next + 1) == .other,
      kind(next) == .digits
    {
      return nil
    }
    let (year, end) = trailingYear(at: next + 1)
    return monthDay(next..<(year == nil ? next + 1 : end), month: month, day: day, year: year)
  }

}
