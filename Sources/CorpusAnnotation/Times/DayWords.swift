/// Words that are times by themselves: `today`, `yesterday morning`, `now`, `recently`.
extension TimeParser {
  /// `today`, `tomorrow`, `yesterday`, `tonight`, `overnight`, with a part of the day behind it.
  ///
  /// With `alone` a time of day behind the word is left to the caller.
  func dayWord(at index: Int, alone: Bool = false) -> Timex? {
    let word = value(index)
    let range = index..<index + 1
    if word == 4, isCapital(index + 1) || kind(index + 1) == .other, tense(around: range) == .none {
      return nil
    }
    let shift = [0, 1, -1, 0, -1][word]
    let part = word == 3 || word == 4 ? "NI" : ""
    guard let anchor else {
      if !part.isEmpty {
        return Timex(range, .time, "XXXX-XX-XXTNI", basis: "word for a day, \(anchorText)")
      }
      let value = ["PRESENT_REF", "FUTURE_REF", "PAST_REF"][word]
      return Timex(range, .date, value, basis: "word for a day, \(anchorText)")
    }
    let day = Timex(range, .day(anchor.adding(days: shift)), basis: "word for a day, \(anchorText)")
    if !part.isEmpty { return day.at(part, covering: range) }
    return alone ? day : withTimeOfDay(day)
  }

  /// `now`, `right now`, `currently`, `recently`, `recent months`.
  func vagueDate(at index: Int) -> Timex? {
    let range = index..<index + 1
    switch kind(index) {
    case .now: return Timex(range, .date, "PRESENT_REF", basis: "now")
    case .right:
      guard kind(index + 1) == .now else { return nil }
      return Timex(index..<index + 2, .date, "PRESENT_REF", basis: "now")
    case .currently: return Timex(range, .date, "PRESENT_REF", basis: "now")
    case .recently: return Timex(range, .date, "PAST_REF", basis: "a while ago")
    case .recent:
      if let unit = unit(index + 1), unit.isPlural {
        return Timex(
          index..<index + 2, .duration, DurationValue.some(unit.unit), basis: "recent while")
      }
      return Timex(range, .date, "PAST_REF", basis: "a while ago")
    case .current:
      if let period = periodNoun(at: index + 1), let anchor {
        return Timex(
          index..<period.end, CalendarPeriod(period.unit, holding: anchor),
          basis: "current, by \(anchorText)")
      }
      return Timex(range, .date, "PRESENT_REF", basis: "now")
    default: return nil
    }
  }
}
