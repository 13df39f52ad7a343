/// Numbered periods: `third-quarter`, `the first half of 1989`, `Q3 2017`, `20th century`.
extension TimeParser {
  /// A numbered period, its year given by the caller, named beside it, or worked out.
  func ordinal(at index: Int, from start: Int, year given: Int? = nil) -> Timex? {
    var next = index
    if kind(next) == .fiscal { next += 1 }
    guard let (number, unit, end) = numbered(at: next) else {
      return kind(index) == .fiscal
        ? fiscalYear(at: index, from: start)
        : firstUnits(at: index, from: start)
    }
    if unit == .century {
      guard number >= 1 else { return nil }
      return Timex(start..<end, .century(number - 1), basis: "century by its number")
    }
    guard (1...(unit == .half ? 2 : 4)).contains(number) else { return nil }
    func period(_ year: Int) -> CalendarPeriod {
      unit == .half ? .half(year, number) : .quarter(year, number)
    }
    if let given {
      return Timex(start..<end, period(given), basis: "numbered period of a year")
    }
    var stop = end
    if kind(stop) == .of || kind(stop) == .comma { stop += 1 }
    if kind(stop) == .fiscal { stop += 1 }
    if let year = yearNumber(at: stop) {
      return Timex(start..<stop + 1, period(year), basis: "numbered period of a year")
    }
    if let (year, after, why) = relativeYear(at: end) {
      return Timex(start..<after, period(year), basis: why)
    }
    guard anchor != nil else {
      return Timex(
        start..<end, .date, "XXXX-\(unit == .half ? "H" : "Q")\(number)",
        basis: "numbered period, \(anchorText)")
    }
    return reported(start..<end, period)
  }

  /// The year of a quarter or half: the one at hand, the one before for what has not begun.
  ///
  /// News reports on quarters that are over; only a future tense leads to one that is to come.
  private func reported(_ range: Range<Int>, _ period: (Int) -> CalendarPeriod) -> Timex? {
    guard let anchor else { return nil }
    let own = period(anchor.year)
    let before = period(anchor.year - 1)
    guard own.firstDay > anchor, tense(around: range) != .future else {
      return Timex(range, own, basis: "numbered period, by \(anchorText)", alternative: before)
    }
    return Timex(
      range, before, basis: "numbered period, \(tense(around: range).text), by \(anchorText)",
      alternative: own)
  }

  /// The number and the unit of `third quarter`, `second-half`, `Q3`, `20th century`.
  private func numbered(at index: Int) -> (number: Int, unit: TimeUnit, end: Int)? {
    switch kind(index) {
    case .quarterCode: return (value(index), .quarter, index + 1)
    case .halfCode: return (value(index), .half, index + 1)
    case .last where kind(index + 1) == .half: return (2, .half, index + 2)
    case .first, .ordinal, .unit:
      let number: Int
      if let unit = unit(index) {
        guard unit.unit == .second, !unit.isPlural else { return nil }
        number = 2
      } else {
        number = value(index)
      }
      if kind(index + 1) == .half {
        guard kind(index + 2) == .of, namesYear(at: index + 3) else { return nil }
        return (number, .half, index + 2)
      }
      guard let unit = unit(index + 1), !unit.isPlural else { return nil }
      return unit.unit == .quarter || unit.unit == .century ? (number, unit.unit, index + 2) : nil
    default: return nil
    }
  }

  private func namesYear(at index: Int) -> Bool {
    yearNumber(at: index) != nil || relativeYear(at: index) != nil || kind(index) == .fiscal
  }

  /// `the first nine months`, `the first two years`.
  private func firstUnits(at index: Int, from start: Int) -> Timex? {
    guard kind(index) == .first, start < index,
      [.numberWord, .digits, .few, .several].contains(kind(index + 1))
    else { return nil }
    return duration(at: index + 1, from: start)
  }
}
