/// Years, decades and centuries: `1987`, `1995-2017`, `nineteen ninety-six`, `the 1990s`.
extension TimeParser {
  /// The expressions that begin with a number.
  func numberFirst(at index: Int) -> [Timex] {
    if kind(index - 1) == .currency { return [] }
    if isHyphenated(index), isPartOfCode(index) {
      guard dayOfMonth(at: index - 1) != nil, kind(index - 1) == .digits,
        let date = dayFirst(at: index, from: index, mayRange: false)
      else { return [] }
      return [date]
    }
    if let clock = clockTime(at: index) { return [clock] }
    if let date = dayFirst(at: index, from: index) { return [date] }
    if let years = years(at: index), !years.isEmpty { return years }
    if let (year, end) = spokenYear(at: index) {
      return [Timex(index..<end, .year(year), basis: "year in words")]
    }
    return duration(at: index, from: index).map { [$0] } ?? []
  }

  /// Whether a number goes on from letters or digits: `F-16`, `555-1234`.
  private func isPartOfCode(_ index: Int) -> Bool {
    switch kind(index - 1) {
    case .digits: !(yearNumber(at: index - 1) != nil && length(index) <= 4)
    case .mid, .early, .late, .month, .hyphen, .numberWord, .unit, .fiscal: false
    default: !(isWord(index - 1, "post") || isWord(index - 1, "pre"))
    }
  }

  /// A number of four digits that can be a year.
  func yearNumber(at index: Int) -> Int? {
    guard kind(index) == .digits, length(index) == 4, (1000...2100).contains(value(index)) else {
      return nil
    }
    return value(index)
  }

  /// A bare year, or a range of years as two.
  private func years(at index: Int) -> [Timex]? {
    if let era = yearBeforeChrist(at: index) { return [era] }
    guard let year = yearNumber(at: index), standsAsYear(index) else { return nil }
    let end = index + 1
    // `the 1988 third quarter`
    if let quarter = ordinal(at: end, from: index, year: year), quarter.period?.unit == .quarter {
      return [quarter]
    }
    let first = Timex(index..<end, .year(year), basis: "year")
    var next = end
    if kind(next) == .hyphen { next += 1 }
    guard next > end || isHyphenated(next), kind(next) == .digits, kind(next + 1) != .hyphen,
      !isHyphenated(next + 1)
    else { return [first] }
    if let last = yearNumber(at: next), last > year {
      return [first, rangeEnd(last, next..<next + 1)]
    }
    if length(next) == 2, value(next) > year % 100 {
      let last = year / 100 * 100 + value(next)
      return [first, rangeEnd(last, next..<next + 1)]
    }
    return isHyphenated(next) ? [] : [first]
  }

  /// The last year of a range; what follows in the text leads on from the first.
  private func rangeEnd(_ year: Int, _ range: Range<Int>) -> Timex {
    var found = Timex(range, .year(year), basis: "year, end of a range")
    found.isComparison = true
    return found
  }

  private func yearBeforeChrist(at index: Int) -> Timex? {
    guard kind(index) == .digits, kind(index + 1) == .era, value(index) < 5000 else { return nil }
    return Timex(
      index..<index + 2, .date, "BC" + padded(value(index), 4), basis: "year before our era")
  }

  /// Whether a number of four digits is a year here, not a count of things.
  private func standsAsYear(_ index: Int) -> Bool {
    let next = index + 1
    switch kind(next) {
    case .percent, .million, .hundred, .thousand, .dozen, .meridiem, .oclock, .fraction, .few:
      return false
    case .unit where !isHyphenated(next): return value(next) < 100
    default: break
    }
    let year = value(index)
    switch kind(index - 1) {
    case .inside, .since, .until, .by, .from, .through, .during, .fiscal, .early, .late, .mid,
      .month, .season, .of, .before, .after, .between, .every, .endWord:
      if year >= 1500, year < 2060 { return !countsThings(next) || kind(index - 1) == .inside }
      return !countsThings(next)
    case .mark, .percent: return false
    case .end where kind(next) == .end: return false
    default: break
    }
    guard (1800..<2060).contains(year) else { return false }
    return !countsThings(next)
  }

  /// Whether a word is what numbers count: a noun in the plural.
  private func countsThings(_ index: Int) -> Bool {
    guard kind(index) == .other, !isCapital(index), length(index) > 3 else { return false }
    if isHyphenated(index) { return false }
    let end = Int(atoms[index].end)
    if text[end - 1] == UInt8(ascii: "s"), text[end - 2] != UInt8(ascii: "s") {
      return !(isWord(index, "was") || isWord(index, "has") || isWord(index, "does"))
    }
    return isWord(index, "people") || isWord(index, "men") || isWord(index, "women")
      || isWord(index, "children") || isWord(index, "feet") || isWord(index, "percent")
      || isWord(index, "meters")
  }

  /// `nineteen ninety-six`, `two thousand and five` after `the year` or a month.
  func spokenYear(at index: Int) -> (year: Int, end: Int)? {
    guard kind(index) == .numberWord, (10...20).contains(value(index)), length(index) > 5,
      kind(index + 1) == .numberWord, value(index) > 12
    else { return nil }
    guard value(index + 1) >= 20 || value(index + 1) >= 10 else { return nil }
    var year = value(index) * 100 + value(index + 1)
    var end = index + 2
    if value(index + 1) >= 20, kind(end) == .numberWord, value(end) < 10 {
      year += value(end)
      end += 1
    }
    return unit(end) == nil ? (year, end) : nil
  }

  /// `two thousand and five`, where `the year` before it says that it is one.
  func yearInWords(at index: Int) -> (year: Int, end: Int)? {
    if let year = spokenYear(at: index) { return year }
    guard kind(index) == .numberWord, let (year, end) = count(at: index),
      (1000...2100).contains(year)
    else { return nil }
    return (year, end)
  }

  /// `1990s`, `'80s`, `nineties`.
  func decade(at index: Int, from start: Int) -> Timex? {
    var next = index
    if kind(next) == .apostrophe { next += 1 }
    if next == index, let years = decadeWithApostrophe(at: next) {
      return Timex(start..<next + 2, .decade(years / 10), basis: "decade")
    }
    guard kind(next) == .decadeYears, next == index || isJoined(next) else { return nil }
    let years = value(next)
    if years >= 1000 {
      if years % 100 == 0, years < 2000, length(next) == 5,
        kind(start) == .late || kind(start) == .the
      {
        return Timex(start..<next + 1, .century(years / 100), basis: "century in digits")
      }
      return Timex(start..<next + 1, .decade(years / 10), basis: "decade")
    }
    guard years >= 10, years < 100 else { return nil }
    let isWord = atoms[next].kind == .decadeYears && text[Int(atoms[next].start)] > 0x39
    // `in her forties`, `temperatures in the 80s`: an age or a measure.
    if kind(start - 1) == .possessivePronoun || kind(start) == .possessivePronoun { return nil }
    if next == index, isWord ? start == index : start == index || years < 50 { return nil }
    return Timex(start..<next + 1, .decade(190 + years / 10), basis: "decade of the last century")
  }

  /// The first year of `the 1990's`, `the 70's`.
  private func decadeWithApostrophe(at index: Int) -> Int? {
    guard kind(index) == .digits, value(index) % 10 == 0, kind(index + 1) == .possessive,
      isJoined(index + 1), [.the, .early, .late, .mid].contains(kind(index - 1))
    else { return nil }
    if length(index) == 2, value(index) >= 20 { return 1900 + value(index) }
    return yearNumber(at: index)
  }

  /// `fiscal 1989`, `fiscal year 1989`, `FY2017`.
  func fiscalYear(at index: Int, from start: Int) -> Timex? {
    var next = index + 1
    if let unit = unit(next), unit.unit == .year { next += 1 }
    guard let year = yearNumber(at: next) else {
      if next > index + 1 || kind(next) != .digits { return nil }
      return nil
    }
    return Timex(start..<next + 1, .year(year), basis: "fiscal year")
  }
}
