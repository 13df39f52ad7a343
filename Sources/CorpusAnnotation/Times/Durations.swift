/// Lengths of time, and the dates that they lead to: `three years`, `two weeks ago`.
extension TimeParser {
  /// The duration whose quantity begins at `index`, or the date that it is the way to.
  func duration(at index: Int, from start: Int) -> Timex? {
    if kind(index - 1) == .currency { return nil }
    if kind(index) == .half, let timex = halfUnit(at: index, from: start) { return timex }
    guard var (quantity, next) = quantity(at: index) else { return nil }
    if kind(next) == .more || isWord(next, "additional") || isWord(next, "consecutive")
      || kind(next) == .trading || isWord(next, "straight") || kind(next) == .whole
      || isWord(next, "long") || isWord(next, "calendar")
    {
      next += 1
    }
    if kind(next) == .hyphen { next += 1 }
    guard let unit = unit(next), standsAsUnit(next, unit.unit, quantity, index) else { return nil }
    var end = next + 1
    if case .exact(let count) = quantity, kind(end) == .and, kind(end + 1) == .a,
      kind(end + 2) == .half
    {
      quantity = .andHalf(count)
      end += 3
    }
    if isCapital(next), kind(index) == .digits { return nil }
    if isHyphenated(end) {
      if isWord(end, "old") { return nil }
      if isWord(end, "long") {
        end += 1
      } else if kind(end) == .ago || kind(end) == .earlier {
        // `year-ago`: the hyphen holds the words together.
      } else {
        return nil
      }
    }
    if kind(end) == .other, isWord(end, "old") { return nil }
    if let led = ledDate(quantity, unit.unit, start, end) { return led }
    if isHyphenated(next), start < index || kind(index) == .a, !isWord(end, "period"),
      !isWord(end, "term")
    {
      // `a two-day visit`: the article belongs to the visit.
      return nil
    }
    if kind(end) == .or, isWord(end + 1, "so"), kind(start) == .the { end += 2 }
    let range = start..<end
    if case .exact(1) = quantity, kind(index) == .a, kind(next - 1) == .a, start == index {
      if isRate(index) {
        return Timex(range, .set, DurationValue.of(1, unit.unit), basis: "rate")
      }
      if !measuresTime(index - 1) { return nil }
    }
    return Timex(range, .duration, quantity.value(unit.unit), basis: "length of time")
  }

  /// `two weeks ago`, `a year earlier`, `three days later`.
  private func ledDate(_ quantity: Quantity, _ unit: TimeUnit, _ start: Int, _ end: Int) -> Timex? {
    var next = end
    if kind(next) == .or, isWord(next + 1, "so") { next += 2 }
    let sign: Int
    let fromReference: Bool
    switch kind(next) {
    case .ago: (sign, fromReference) = (-1, false)
    case .earlier: (sign, fromReference) = (-1, true)
    case .later: (sign, fromReference) = (1, true)
    case .before where [.end, .comma, .period, .mark].contains(kind(next + 1)):
      (sign, fromReference) = (-1, true)
    case .from where kind(next + 1) == .now:
      next += 1
      (sign, fromReference) = (1, false)
    default: return nil
    }
    let range = start..<next + 1
    let vague = sign < 0 ? "PAST_REF" : "FUTURE_REF"
    guard case .exact(let count) = quantity else {
      if fromReference, case .some = quantity {
        return Timex(range, .duration, DurationValue.some(unit), basis: "unknown distance")
      }
      return Timex(range, .date, vague, basis: "unknown distance")
    }
    if unit.rawValue < TimeUnit.day.rawValue {
      return Timex(range, .duration, DurationValue.of(count, unit), basis: "distance in hours")
    }
    let base: CalendarPeriod?
    if unit == .year, count == 1, sign < 0, let quarter {
      base = quarter
    } else if fromReference {
      base = reference ?? anchor.map { .day($0) }
    } else {
      base = anchor.map { .day($0) }
    }
    guard let base else { return Timex(range, .date, vague, basis: "distance, \(anchorText)") }
    let target =
      base.unit.rawValue > unit.rawValue || base.unit == .quarter && unit == .year
      ? base
      : CalendarPeriod(unit == .decade || unit == .century ? .year : unit, holding: base.firstDay)
    let from = fromReference ? "the date last named, \(base.value)" : anchorText
    var found = Timex(
      range, target.shifted(by: sign * count, unit), basis: "distance from \(from)")
    found.isComparison = unit == .year && sign < 0
    return found
  }

  /// Whether a unit is one of time here: not `a second term`, `a quarter of`.
  private func standsAsUnit(_ index: Int, _ unit: TimeUnit, _ quantity: Quantity, _ start: Int)
    -> Bool
  {
    let isPlural = value(index) >= 100
    switch unit {
    case .second:
      return isPlural || isHyphenated(index)
        || kind(start) == .numberWord && kind(index + 1) != .other
    case .quarter:
      if kind(start) == .a { return false }
      if case .exact(let count) = quantity, count <= 4, kind(index + 1) == .of { return false }
      return isPlural
    case .day where kind(start) == .a: return kind(index + 1) != .of
    default: return true
    }
  }

  /// `half an hour`, `half a century`, `a half-hour`.
  private func halfUnit(at index: Int, from start: Int) -> Timex? {
    let next = kind(index + 1) == .a ? index + 2 : index + 1
    guard let unit = unit(next), !unit.isPlural, unit.unit != .quarter, unit.unit != .second else {
      return nil
    }
    guard kind(index + 1) == .a || isHyphenated(next) else { return nil }
    return Timex(
      start..<next + 1, .duration, DurationValue.andHalf(0, unit.unit), basis: "length of time")
  }

  /// `$5 a day`, `twice a week`: a unit as a rate.
  private func isRate(_ index: Int) -> Bool {
    switch kind(index - 1) {
    case .million, .digits, .decimal, .percent, .numberWord, .hundred, .thousand: true
    case .other:
      isWord(index - 1, "once") || isWord(index - 1, "twice") || isWord(index - 1, "times")
        || isWord(index - 1, "percent") || isWord(index - 1, "cents")
        || isWord(index - 1, "dollars")
        || isWord(index - 1, "barrels") || isWord(index - 1, "hours")
    default: false
    }
  }

  /// Whether `a year` behind an atom is a length of time, not a rate: `seats a week`.
  private func measuresTime(_ index: Int) -> Bool {
    switch kind(index) {
    case .inside, .during, .over, .about, .and, .to, .of, .than, .nearly, .after, .before, .end,
      .by,
      .least, .most, .since, .between, .on, .at, .or, .up, .from:
      return kind(index) != .end
    case .other:
      return isWord(index, "for") || isWord(index, "just") || isWord(index, "barely")
        || isWord(index, "only")
        || isWord(index, "once") || isWord(index, "such") || isWord(index, "like")
        || isWord(index, "least") || atoms[index].tense != .none
    default: return false
    }
  }

  /// `nearly three years`, `more than four hours`, `at least 30 days`.
  func bounded(at index: Int) -> Timex? {
    var next = index + 1
    switch kind(index) {
    case .more, .less:
      guard kind(next) == .than else {
        return kind(index) == .more && kind(next) == .recently
          ? Timex(index..<next + 1, .date, "PAST_REF", basis: "a while ago") : nil
      }
      next += 1
    case .at:
      guard kind(next) == .least || kind(next) == .most else { return nil }
      next += 1
    case .up:
      guard kind(next) == .to else { return nil }
      next += 1
    case .nearly: break
    case .over:
      // After a preposition `over` is `more than`.
      guard
        isWord(index - 1, "for") || isWord(index - 1, "just") || isWord(index - 1, "lasted")
          || [.inside, .after, .of].contains(kind(index - 1))
      else { return nil }
    default: return nil
    }
    if kind(next) == .the { next += 1 }
    let found: Timex?
    switch kind(next) {
    case .past, .last, .next: found = deictic(at: next, from: index)
    default: found = duration(at: next, from: index)
    }
    guard let found, found.type != .set else { return nil }
    return found
  }

  /// The end of `year end`, `year's end`.
  private func yearEnd(after index: Int) -> Int? {
    let next = kind(index) == .possessive ? index + 1 : index
    guard kind(next) == .endWord, kind(next + 1) != .of, !isHyphenated(next) else { return nil }
    return next + 1
  }

  /// `days`, `months ago`, `year-earlier`, `decades-long`.
  func bareUnit(at index: Int) -> Timex? {
    guard let unit = unit(index) else { return nil }
    if isHyphenated(index) || isWord(index + 1, "old") { return nil }
    switch kind(index - 1) {
    case .digits, .decimal, .numberWord, .mark, .percent, .hundred: return nil
    case .of where isWord(index - 2, "hundreds") || isWord(index - 2, "thousands"): return nil
    default: break
    }
    return unit.isPlural ? pluralUnit(unit.unit, index) : singularUnit(unit.unit, index)
  }

  /// `year end`, `year-earlier`, `month-long`, and `second quarter`.
  private func singularUnit(_ unit: TimeUnit, _ index: Int) -> Timex? {
    if unit == .year, let end = yearEnd(after: index + 1) { return counted(.year, 0, index..<end) }
    if isHyphenated(index + 1) {
      guard isWord(index + 1, "long") else { return yearEarlier(at: index, from: index) }
      return Timex(
        index..<index + 2, .duration, DurationValue.of(1, unit), basis: "length of time")
    }
    return unit == .second ? ordinal(at: index, from: index) : nil
  }

  /// `days`, `months ago`, `decades-long`.
  private func pluralUnit(_ unit: TimeUnit, _ index: Int) -> Timex? {
    guard unit.rawValue >= TimeUnit.hour.rawValue, unit != .quarter,
      !isCapital(index) || index == bounds.lowerBound
    else { return nil }
    var end = index + 1
    if isHyphenated(end) {
      guard isWord(end, "long") else { return nil }
      end += 1
    }
    if kind(end) == .ago || kind(end) == .earlier || kind(end) == .later {
      if kind(end) == .ago {
        return Timex(index..<end + 1, .date, "PAST_REF", basis: "unknown distance")
      }
      end += 1
    }
    if kind(index - 1) == .the || kind(index - 1) == .possessivePronoun { return nil }
    return Timex(index..<end, .duration, DurationValue.some(unit), basis: "a while")
  }
}
