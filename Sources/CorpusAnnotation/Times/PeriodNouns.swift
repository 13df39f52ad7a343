/// Nouns with an article: `the quarter`, `the weekend`, `the morning`, `the end of the year`.
extension TimeParser {
  /// `the year`, `the weekend`, `the day before`, `the week of March 6`.
  func unitWithArticle(at index: Int, from start: Int) -> Timex? {
    guard let unit = unit(index), unit.unit.rawValue >= TimeUnit.day.rawValue else { return nil }
    let range = start..<index + 1
    if isHyphenated(index + 1) { return yearEarlier(at: index, from: start) }
    if unit.isPlural { return nil }
    if unit.unit == .year {
      if let year = yearNumber(at: index + 1) {
        return Timex(start..<index + 2, .year(year), basis: "year")
      }
      if let (year, end) = yearInWords(at: index + 1) {
        return Timex(start..<end, .year(year), basis: "year in words")
      }
    }
    if unit.unit == .week, kind(index + 1) == .of,
      kind(index + 2) != .the, let day = single(at: index + 2),
      let first = day.period, first.unit == .day
    {
      return Timex(start..<day.range.upperBound, .week(first.firstDay), basis: "week of a day")
    }
    if unit.unit == .week || unit.unit == .day || unit.unit == .month || unit.unit == .year,
      [.before, .after].contains(kind(index + 1)),
      [.end, .comma, .period, .mark].contains(kind(index + 2)), let reference
    {
      let count = kind(index + 1) == .before ? -1 : 1
      let moved = CalendarPeriod(unit.unit, holding: reference.firstDay).advanced(by: count)
      return Timex(
        start..<index + 2, moved, basis: "counted from the date last named, \(reference.value)")
    }
    switch unit.unit {
    case .weekend: return weekend(range)
    case .quarter: return quarterWithArticle(range)
    case .year where !isNamedByNext(index):
      return Timex(range, .duration, "P1Y", basis: "the year")
    case .week where !isNamedByNext(index): return counted(.week, 0, range)
    default: return nil
    }
  }

  /// `the quarter`, and `the quarter` that ended on a day named behind it.
  private func quarterWithArticle(_ range: Range<Int>) -> Timex? {
    let next = range.upperBound
    if isWord(next, "ended") || isWord(next, "ending"), let day = single(at: next + 1)?.period,
      day.unit == .day || day.unit == .month
    {
      return Timex(
        range, CalendarPeriod(.quarter, holding: day.firstDay),
        basis: "quarter that ends \(day.value)")
    }
    guard let quarter = quarter ?? lastQuarter else { return nil }
    return Timex(
      range, quarter, basis: "the quarter last named, or the last before \(anchorText)")
  }

  private func isNamedByNext(_ index: Int) -> Bool {
    kind(index + 1) == .of || isWord(index + 1, "that") || isWord(index + 1, "when")
  }

  /// The last quarter that was over on the day of the story.
  var lastQuarter: CalendarPeriod? {
    anchor.map { CalendarPeriod(.quarter, holding: $0).advanced(by: -1) }
  }

  /// The last weekend before the story, or the one at hand.
  private func weekend(_ range: Range<Int>) -> Timex {
    guard let anchor else {
      return Timex(range, .date, "XXXX-WXX-WE", basis: "weekend, \(anchorText)")
    }
    let own = CalendarPeriod.weekend(anchor)
    let isPast = anchor.weekday < 6 && tense(around: range) != .future
    return Timex(
      range, isPast ? own.advanced(by: -1) : own, basis: "weekend, by \(anchorText)",
      alternative: isPast ? own : own.advanced(by: -1))
  }

  /// `year-ago quarter`, `year-earlier period`, `year-earlier`, `year-end`.
  func yearEarlier(at index: Int, from start: Int) -> Timex? {
    guard let unit = unit(index), unit.unit == .year, !unit.isPlural, isHyphenated(index + 1) else {
      return nil
    }
    if kind(index + 1) == .endWord {
      guard let anchor else { return nil }
      return Timex(start..<index + 2, .year(anchor.year), basis: "end of the year of \(anchorText)")
    }
    guard kind(index + 1) == .ago || kind(index + 1) == .earlier else { return nil }
    var end = index + 2
    if let named = ordinal(at: end, from: start),
      case .quarter(let year, let number)? = named.period,
      let base = quarter ?? named.period
    {
      let own = base.unit == .quarter ? base.year - 1 : year - 1
      return comparison(start..<named.range.upperBound, .quarter(own, number), base)
    }
    if let noun = periodNoun(at: end), noun.unit == .quarter { end = noun.end }
    if isWord(end, "period") { end += 1 }
    if end == index + 2, start < index { return nil }
    guard let base = quarter ?? anchor.map({ CalendarPeriod.year($0.year) }) else {
      return Timex(start..<end, .date, "PAST_REF", basis: "a year before, \(anchorText)")
    }
    return comparison(start..<end, base.shifted(by: -1, .year), base)
  }

  private func comparison(
    _ range: Range<Int>, _ period: CalendarPeriod, _ base: CalendarPeriod
  ) -> Timex {
    var found = Timex(range, period, basis: "a year before \(base.value)")
    found.isComparison = true
    return found
  }

  /// `the end of 1990`, `the beginning of October`, `the middle of the week`.
  func partOfPeriod(at index: Int, from start: Int) -> Timex? {
    guard start < index || kind(index) == .endWord, kind(index + 1) == .of, start < index else {
      return nil
    }
    let next = index + 2
    if kind(next) == .the, let unit = unit(next + 1), !unit.isPlural, let anchor = base,
      [.day, .week, .month, .quarter, .year, .decade, .century].contains(unit.unit)
    {
      let base = unit.unit == .quarter ? quarter?.firstDay ?? anchor : anchor
      return Timex(
        start..<next + 2, CalendarPeriod(unit.unit, holding: base),
        basis: "part of the period of \(anchorText)")
    }
    guard kind(next) != .endWord, kind(next) != .beginning, kind(next + 1) != .endWord,
      kind(next + 1) != .beginning, let whole = single(at: next), whole.period != nil
    else { return nil }
    return whole.covering(from: start)
  }

  /// `early next year`, `late Tuesday`, `mid-November`, `earlier this month`.
  func modified(at index: Int) -> Timex? {
    let next = kind(index + 1) == .hyphen && isJoined(index + 1) ? index + 2 : index + 1
    switch kind(index) {
    case .earlier, .later, .early, .late:
      if kind(next) == .inside, kind(next + 1) == .the, let unit = unit(next + 2), !unit.isPlural {
        return counted(unit.unit, 0, index..<next + 3)
      }
      if kind(next) == .inside, kind(next + 1) == .month || yearNumber(at: next + 1) != nil,
        let whole = single(at: next + 1), whole.type == .date
      {
        return whole.covering(from: index)
      }
      guard
        kind(index) == .early || kind(index) == .late
          || [.this, .last, .next, .that, .weekday, .today, .same].contains(kind(next))
      else { return nil }
    default: break
    }
    switch kind(next) {
    case .month, .monthAbbreviation, .weekday, .this, .last, .next, .today, .season, .decadeYears,
      .that, .digits, .ordinal, .first, .dayPart, .fiscal, .quarterCode, .following, .same:
      break
    default: return nil
    }
    if kind(next) == .dayPart { return middleOfDayPart(at: next, from: index) }
    if kind(next) == .digits, yearNumber(at: next) == nil { return nil }
    if isHyphenated(next), kind(index - 1) == .the, kind(next + 1) == .other, !isCapital(next + 1),
      atoms[next + 1].tense == .none, kind(next) != .decadeYears
    {
      return nil
    }
    if kind(next) == .month || kind(next) == .monthAbbreviation, isCapital(next) {
      if let date = monthDates(at: next).first { return date.covering(from: index) }
    }
    let isDecade = kind(next) == .decadeYears || kind(next + 1) == .possessive
    guard let whole = isDecade ? decade(at: next, from: index) : single(at: next)
    else { return nil }
    guard whole.type == .date || whole.type == .time else { return nil }
    return whole.covering(from: index)
  }

  /// `mid-afternoon`, `mid-afternoon yesterday`.
  private func middleOfDayPart(at index: Int, from start: Int) -> Timex? {
    guard let part = dayPart(at: index), kind(start) == .mid else { return nil }
    if kind(part.end) == .today, value(part.end) < 3, let day = dayWord(at: part.end, alone: true) {
      return day.at(part.code, covering: start..<day.range.upperBound)
    }
    return dayPartOf(.this, at: index, from: start)
  }

  /// `the morning`, `the night before`.
  func dayPartWithArticle(at index: Int, from start: Int) -> Timex? {
    if let part = dayPart(at: index), !part.isPlural, kind(part.end) == .of,
      kind(part.end + 1) != .the, let day = single(at: part.end + 1), day.period?.unit == .day
    {
      return day.at(part.code, covering: start..<day.range.upperBound)
    }
    guard let part = dayPart(at: index), !part.isPlural,
      let base = reference ?? anchor.map({ .day($0) })
    else { return nil }
    guard kind(part.end) != .of,
      kind(start - 1) == .inside || kind(start - 1) == .during, base.unit == .day
    else {
      return nil
    }
    return Timex(start..<part.end, base, basis: "the day last named, \(base.value)")
      .at(part.code, covering: start..<part.end)
  }

  /// `this morning`, `last night`, `the next evening`.
  func dayPartOf(_ word: AtomKind, at index: Int, from start: Int) -> Timex? {
    guard let part = dayPart(at: index), !part.isPlural else { return nil }
    let range = start..<part.end
    let isNamed = word != .this && word != .last && word != .current
    guard let anchor = anchor ?? (isNamed && reference?.unit == .day ? reference?.firstDay : nil)
    else {
      return Timex(range, .time, "XXXX-XX-XXT\(part.code)", basis: "part of a day, \(anchorText)")
    }
    let named = reference?.unit == .day ? reference?.firstDay ?? anchor : anchor
    let day: CalendarDate
    switch word {
    case .this, .current: day = anchor
    case .last: day = anchor.adding(days: -1)
    case .next, .following: day = named.adding(days: 1)
    case .previous: day = named.adding(days: -1)
    case .that, .same: day = named
    default: return nil
    }
    return Timex(range, .day(day), basis: "part of a day, by \(anchorText)")
      .at(part.code, covering: range)
  }
}
