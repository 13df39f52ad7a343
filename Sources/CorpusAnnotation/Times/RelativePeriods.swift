/// Periods counted from the story or from the date last named: `last year`, `this week`.
extension TimeParser {
  /// The period after `the`: `the third quarter`, `the last two weeks`, `the 1990s`.
  func determined(at start: Int) -> Timex? {
    let index = start + 1
    switch kind(index) {
    case .last, .next, .past, .coming, .following, .previous, .same, .latest, .current, .this,
      .recent:
      return deictic(at: index, from: start)
    case .fiscal where unit(index + 1)?.unit == .year && yearNumber(at: index + 2) == nil:
      return Timex(start..<index + 2, .duration, "P1Y", basis: "the year")
    case .first where kind(index + 1) == .of, .ordinal where kind(index + 1) == .of:
      return dayFirst(at: index, from: start)
    case .first, .ordinal, .quarterCode, .fiscal: return ordinal(at: index, from: start)
    case .decadeYears, .apostrophe: return decade(at: index, from: start)
    case .early, .late, .mid:
      return modified(at: index)?.covering(from: start)
    case .endWord, .beginning: return partOfPeriod(at: index, from: start)
    case .near:
      guard kind(index + 1) == .future || isWord(index + 1, "term") else { return nil }
      return Timex(start..<index + 2, .date, "FUTURE_REF", basis: "the future")
    case .future:
      return standsAsNoun(index)
        ? Timex(start..<index + 1, .date, "FUTURE_REF", basis: "the future") : nil
    case .season: return season(at: index, from: start)
    case .dayPart: return dayPartWithArticle(at: index, from: start)
    case .unit: return unitWithArticle(at: index, from: start)
    case .whole:
      guard let unit = unit(index + 1), unit.unit == .year, let anchor else { return nil }
      return Timex(start..<index + 2, .year(anchor.year), basis: "year of \(anchorText)")
    case .digits where kind(index + 1) == .possessive: return decade(at: index, from: start)
    case .digits:
      if let date = dayFirst(at: index, from: start, mayRange: false) { return date }
      if let years = numberFirst(at: index).first, years.type == .date {
        let isNamed = years.period?.unit == .quarter || isWord(index + 1, "period")
        guard isNamed else { return nil }
        let end = isWord(years.range.upperBound, "period") ? 1 : 0
        return years.covering(start..<years.range.upperBound + end)
      }
      return duration(at: index, from: start)
    case .numberWord, .few, .several, .couple, .hundred: return duration(at: index, from: start)
    default: return nil
    }
  }

  /// The period that `last`, `this`, `next` and their kin point at.
  func deictic(at index: Int, from start: Int) -> Timex? {
    if isHyphenated(index + 1) || isHyphenated(index) && start == index { return nil }
    let word = kind(index)
    let next = index + 1
    switch kind(next) {
    case .month, .monthAbbreviation: return month(at: next, word, from: start)
    case .weekday where isCapital(next) && word != .that:
      return withTimeOfDay(weekday(start..<next + 1, day: value(next), shift: word))
    case .coming where word == .this, .past where word == .this, .current where word == .this:
      return deictic(at: next, from: start)
    case .season: return season(at: next, from: start)
    case .dayPart: return dayPartOf(word, at: next, from: start)
    case .holiday: return holidayDate(at: next, shift: word)?.covering(from: start)
    case .unit, .fiscal, .era: break
    case .first, .ordinal, .quarterCode:
      guard word == .this || word == .last || word == .next || word == .latest else { return nil }
      return nil
    default:
      if word == .latest, isWord(next, "period"), let period = quarter ?? lastQuarter {
        return Timex(start..<next + 1, period, basis: "the quarter last reported")
      }
      if word == .past || word == .future { return timeNoun(at: index, from: start) }
      return countedPeriod(word, at: next, from: start)
    }
    // The name of a programme in marks: "This Week".
    if start == index, isCapital(index), isCapital(next), kind(index - 1) == .mark { return nil }
    guard let noun = periodNoun(at: next) else { return countedPeriod(word, at: next, from: start) }
    if noun.isPlural { return pluralPeriod(word, noun.unit, start..<noun.end) }
    if word == .last, kind(noun.end) == .of {
      // `the last week of October` is as long as a week.
      return Timex(
        start..<noun.end, .duration, DurationValue.of(1, noun.unit), basis: "part of a period")
    }
    if let found = period(word, noun.unit, start..<noun.end) { return withPossessive(found) }
    return nil
  }

  /// A period's unit, behind `fiscal` or not.
  func periodNoun(at index: Int) -> (unit: TimeUnit, isPlural: Bool, end: Int)? {
    let place = kind(index) == .fiscal ? index + 1 : index
    guard let unit = unit(place), unit.unit.rawValue >= TimeUnit.day.rawValue else { return nil }
    return (unit.unit, unit.isPlural, place + 1)
  }

  /// The one period that a word and a unit name.
  private func period(_ word: AtomKind, _ unit: TimeUnit, _ range: Range<Int>) -> Timex? {
    switch word {
    case .this, .current: return counted(unit, 0, range)
    case .last: return unit == .day ? nil : counted(unit, -1, range)
    case .next, .coming:
      return unit == .day ? following(unit, 1, range) : counted(unit, 1, range)
    case .following: return following(unit, 1, range)
    case .previous: return following(unit, -1, range)
    case .that, .same: return following(unit, 0, range)
    case .latest:
      guard unit == .quarter || unit == .year || unit == .month || unit == .week else { return nil }
      return counted(unit, -1, range)
    case .past:
      if unit == .year { return counted(unit, -1, range) }
      return Timex(range, .duration, DurationValue.of(1, unit), basis: "the last one")
    default: return nil
    }
  }

  /// A period so many places from the anchor's own.
  func counted(_ unit: TimeUnit, _ count: Int, _ range: Range<Int>) -> Timex {
    guard let base else {
      let value = count < 0 ? "PAST_REF" : count > 0 ? "FUTURE_REF" : "PRESENT_REF"
      return Timex(range, .date, value, basis: "period, \(anchorText)")
    }
    let own = CalendarPeriod(unit, holding: base)
    return Timex(
      range, own.advanced(by: count), basis: "period counted from \(anchorText)")
  }

  /// A period so many places from the date last named.
  private func following(_ unit: TimeUnit, _ count: Int, _ range: Range<Int>) -> Timex? {
    guard let base = reference?.firstDay ?? anchor else {
      let value = count < 0 ? "PAST_REF" : count > 0 ? "FUTURE_REF" : "PRESENT_REF"
      return Timex(range, .date, value, basis: "period, \(anchorText)")
    }
    let own = CalendarPeriod(unit, holding: base)
    return Timex(
      range, own.advanced(by: count),
      basis: "period counted from the date last named, \(reference?.value ?? "\(base)")")
  }

  private func pluralPeriod(_ word: AtomKind, _ unit: TimeUnit, _ range: Range<Int>) -> Timex? {
    switch word {
    case .this:
      return unit == .day ? Timex(range, .date, "PRESENT_REF", basis: "these days") : nil
    case .past, .last, .recent, .coming, .following, .previous, .next:
      return Timex(range, .duration, DurationValue.some(unit), basis: "a while")
    case .future: return Timex(range, .date, "FUTURE_REF", basis: "the future")
    default: return nil
    }
  }

  /// `last three weeks`, `the next few days`.
  private func countedPeriod(_ word: AtomKind, at index: Int, from start: Int) -> Timex? {
    switch word {
    case .last, .past, .next, .coming, .previous, .following, .first, .recent, .latest:
      return duration(at: index, from: start)
    default: return nil
    }
  }

  /// `the past`, `the future`, `future`.
  private func timeNoun(at index: Int, from start: Int) -> Timex? {
    if kind(index) == .past, let duration = duration(at: index + 1, from: start) { return duration }
    let isAdverb = start < index && (kind(start - 1) == .inside || isWord(start - 1, "into"))
    guard isAdverb || standsAsNoun(index), start < index || kind(index - 1) == .inside else {
      return nil
    }
    if kind(index + 1) == .of { return nil }
    let value = kind(index) == .past ? "PAST_REF" : "FUTURE_REF"
    return Timex(start..<index + 1, .date, value, basis: "word for a time")
  }

  /// Whether no noun follows that the word would describe.
  private func standsAsNoun(_ index: Int) -> Bool {
    switch kind(index + 1) {
    case .end, .comma, .period, .mark, .and, .or, .inside, .to, .of, .from, .on, .at, .possessive,
      .apostrophe, .hyphen, .close, .by, .during:
      true
    default: atoms.indices.contains(index + 1) && atoms[index + 1].tense != .none
    }
  }

  private func month(at index: Int, _ word: AtomKind, from start: Int) -> Timex? {
    guard isCapital(index) else { return nil }
    let month = value(index)
    let range = start..<(kind(index) == .month ? index + 1 : skippingPeriod(index + 1))
    if case .day? = monthDates(at: index).first?.period { return nil }
    guard
      let base = word == .previous || word == .following ? reference?.firstDay ?? anchor : anchor
    else { return Timex(range, .date, "XXXX-\(padded(month, 2))", basis: "month, \(anchorText)") }
    let year: Int
    switch word {
    case .last, .past, .previous: year = month < base.month ? base.year : base.year - 1
    case .next, .coming, .following: year = month > base.month ? base.year : base.year + 1
    case .this, .same, .current: year = base.year
    default: return nil
    }
    return Timex(range, .month(year, month), basis: "month, counted from \(base)")
  }

  /// `this year's third quarter`: the quarter decides.
  private func withPossessive(_ timex: Timex) -> Timex {
    let end = timex.range.upperBound
    guard case .year(let year)? = timex.period, kind(end) == .possessive,
      let quarter = ordinal(at: end + 1, from: timex.range.lowerBound, year: year)
    else { return timex }
    return quarter
  }
}

extension Timex {
  /// The same expression from an earlier atom on.
  func covering(from start: Int) -> Timex { covering(start..<range.upperBound) }
}
