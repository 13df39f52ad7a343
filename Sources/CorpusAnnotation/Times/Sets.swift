/// What recurs: `every Tuesday`, `each month`, `daily`, `annually`.
extension TimeParser {
  func setExpression(at index: Int) -> Timex? {
    switch kind(index) {
    case .daily: return adverb(at: index)
    case .annually:
      return Timex(index..<index + 1, .set, "P1Y", basis: "recurring")
    default: break
    }
    var next = index + 1
    var step = 1
    if isWord(next, "other") {
      step = 2
      next += 1
    }
    switch kind(next) {
    case .weekday where isCapital(next):
      var value = "XXXX-WXX-\(value(next))"
      var end = next + 1
      if let part = dayPart(at: end) {
        value += "T\(part.code)"
        end = part.end
      }
      return Timex(index..<end, .set, value, basis: "recurring weekday")
    case .month where isCapital(next):
      return Timex(
        index..<next + 1, .set, "XXXX-\(padded(value(next), 2))", basis: "recurring month")
    case .season:
      return Timex(
        index..<next + 1, .set, "XXXX-\(CalendarPeriod.seasons[value(next)])",
        basis: "recurring season")
    case .dayPart:
      guard let part = dayPart(at: next) else { return nil }
      return Timex(
        index..<part.end, .set, "XXXX-XX-XXT\(part.code)", basis: "recurring part of the day")
    case .unit: return recurringUnit(at: next, from: index, step)
    case .numberWord, .digits, .few, .several, .ordinal:
      if let found = duration(at: next, from: index), found.type == .duration {
        return Timex(found.range, .set, found.value, basis: "recurring")
      }
      return nil
    default: return nil
    }
  }

  /// `every month`, `every other week`, `each weekend`.
  private func recurringUnit(at index: Int, from start: Int, _ step: Int) -> Timex? {
    guard let unit = unit(index), !unit.isPlural, unit.unit != .second || kind(index + 1) != .other
    else { return nil }
    let value = unit.unit == .weekend ? "XXXX-WXX-WE" : recurring(step, unit.unit)
    return Timex(start..<index + 1, .set, value, basis: "recurring")
  }

  private func recurring(_ step: Int, _ unit: TimeUnit) -> String {
    unit == .quarter ? "P\(step)Q" : DurationValue.of(step, unit)
  }

  /// `hourly`, `daily`, `weekly`, `monthly`; a capital inside a sentence makes it a name.
  private func adverb(at index: Int) -> Timex? {
    guard !isCapital(index) || index == bounds.lowerBound && !isCapital(index + 1) else {
      return nil
    }
    let value = ["PT1H", "P1D", "P1W", "P2W", "P1M"][value(index)]
    return Timex(index..<index + 1, .set, value, basis: "recurring")
  }
}
