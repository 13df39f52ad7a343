/// Seasons and holidays: `last summer`, `the spring of 1990`, `Christmas Eve`.
extension TimeParser {
  /// A season that stands alone, where something shows that it is one.
  func seasonDate(at index: Int) -> Timex? {
    let hasYear = seasonYear(at: index + 1) != nil
    let follows: [AtomKind] = [
      .inside, .early, .late, .mid, .since, .until, .by, .during, .of, .through,
    ]
    guard hasYear || follows.contains(kind(index - 1)) && kind(index + 1) != .other else {
      return nil
    }
    if !hasYear, isWord(index, "fall") || isWord(index, "spring"), kind(index - 1) != .inside,
      kind(index - 1) != .early, kind(index - 1) != .late
    {
      return nil
    }
    return season(at: index, from: index)
  }

  /// A season with what stands before it, from `start` on.
  func season(at index: Int, from start: Int) -> Timex? {
    let season = value(index)
    if let (year, end) = seasonYear(at: index + 1) {
      return Timex(start..<end, .season(year, season), basis: "season of a year")
    }
    let range = start..<index + 1
    // `the fall of Kabul`
    let code = CalendarPeriod.seasons[season]
    let word = kind(index - 1)
    if isWord(index, "fall") || isWord(index, "spring"), kind(index + 1) == .of { return nil }
    if word == .the, isWord(index, "fall"), kind(start - 1) != .inside { return nil }
    guard let anchor else {
      if let year = lastNamedYear { return narrated(.season(year, season), range, "XXXX-\(code)") }
      return Timex(range, .date, "XXXX-\(code)", basis: "season, \(anchorText)")
    }
    let current = CalendarPeriod(.season, holding: anchor)
    guard case .season(let year, let own) = current else { return nil }
    var found = CalendarPeriod.season(season == 3 && own == 3 ? year : anchor.year, season)
    switch word {
    case .last, .past, .previous:
      while !(found.firstDay < current.firstDay) { found = found.shifted(by: -1, .year) }
      if found.shifted(by: 1, .year).firstDay < current.firstDay {
        found = found.shifted(by: 1, .year)
      }
    case .next, .coming, .following:
      while !(found.firstDay > current.firstDay) { found = found.shifted(by: 1, .year) }
    case .this: break
    default:
      let tense = tense(around: range)
      if tense == .past, found.firstDay > anchor { found = found.shifted(by: -1, .year) }
      if tense == .future, found.firstDay < current.firstDay { found = found.shifted(by: 1, .year) }
    }
    return Timex(range, found, basis: "season, by \(anchorText)")
  }

  private func seasonYear(at index: Int) -> (year: Int, end: Int)? {
    var next = index
    if kind(next) == .of { next += 1 }
    if let year = yearNumber(at: next) { return (year, next + 1) }
    if let (year, end) = spokenYear(at: next) { return (year, end) }
    if let (year, end, _) = relativeYear(at: index) { return (year, end) }
    return nil
  }

  /// A holiday by its name.
  func holidayDate(at index: Int, shift: AtomKind = .other) -> Timex? {
    guard isCapital(index), let (holiday, end) = Holiday.named(at: index, in: self) else {
      return nil
    }
    var stop = end
    var given: Int?
    if let year = yearNumber(at: stop) {
      given = year
      stop += 1
    } else if let (year, after, _) = relativeYear(at: stop) {
      given = year
      stop = after
    }
    let range = index..<stop
    if let given { return Timex(range, .day(holiday.date(given)), basis: "holiday of a year") }
    guard let anchor else {
      return Timex(range, .date, holiday.openValue, basis: "holiday, \(anchorText)")
    }
    let own = holiday.date(anchor.year)
    switch shift {
    case .last, .past, .previous:
      let date = own < anchor ? own : holiday.date(anchor.year - 1)
      return Timex(range, .day(date), basis: "holiday, last before \(anchorText)")
    case .next, .coming, .following:
      let date = own > anchor ? own : holiday.date(anchor.year + 1)
      return Timex(range, .day(date), basis: "holiday, next after \(anchorText)")
    default:
      let (best, other, why) = chooseYear(range) { holiday.date($0) }
      return best.map {
        withTimeOfDay(
          Timex(range, .day($0), basis: "holiday, \(why)", alternative: other.map { .day($0) }))
      }
    }
  }
}
