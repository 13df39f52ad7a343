/// Times of day: `10:35 a.m. EST`, `noon Thursday`, `Tuesday night`, `4 in the morning`.
extension TimeParser {
  /// A clock time, with the zone and the day that stand beside it.
  func clockTime(at index: Int) -> Timex? {
    guard let (clock, end) = clockValue(at: index) else { return nil }
    return joinDay(clock, index..<end)
  }

  /// `noon`, `midnight`, with the day beside it.
  func namedClock(at index: Int) -> Timex? {
    if isCapital(index), index > bounds.lowerBound { return nil }
    if isWord(index - 1, "high") { return nil }
    return joinDay(kind(index) == .noon ? "12:00" : "24:00", index..<index + 1)
  }

  /// The time by the clock as `14:30`, and where it ends.
  private func clockValue(at index: Int) -> (clock: String, end: Int)? {
    var minutes: Int
    var isBare = false
    switch kind(index) {
    case .clock:
      minutes = value(index)
      isBare = true
    case .digits, .numberWord:
      guard (1...12).contains(value(index)), length(index) <= 6 else {
        return militaryTime(at: index)
      }
      minutes = value(index) * 60
    case .decimal:
      if kind(index + 1) != .meridiem {
        // `at 7.10 on Monday`, and not `at 7.10 a share`.
        guard kind(index - 1) == .at, isDayPart(after: index) else { return nil }
        isBare = true
      }
      guard let decimal = decimalClock(at: index) else { return nil }
      minutes = decimal
    default: return nil
    }
    var end = index + 1
    if kind(end) == .oclock {
      end += 1
      isBare = true
    }
    if kind(end) == .meridiem {
      if minutes >= 13 * 60 { return nil }
      minutes = minutes % 720 + (text[Int(atoms[end].start)] | 0x20 == UInt8(ascii: "p") ? 720 : 0)
      end += 1
    } else if let (afternoon, after) = inDayPart(at: end), minutes <= 12 * 60 {
      if afternoon, minutes < 12 * 60 { minutes += 720 }
      end = after
    } else if !isBare {
      return nil
    } else if kind(index) == .clock, !isClockContext(index) {
      return nil
    }
    if kind(end) == .zone { end += 1 }
    if kind(end) == .open, kind(end + 1) == .zone, kind(end + 2) == .close { end += 3 }
    return ("\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))", end)
  }

  /// `1430 GMT`: four digits with a zone behind them.
  private func militaryTime(at index: Int) -> (clock: String, end: Int)? {
    guard kind(index) == .digits, length(index) == 4, kind(index + 1) == .zone,
      value(index) <= 2400, value(index) % 100 < 60
    else { return nil }
    let clock = "\(padded(value(index) / 100, 2)):\(padded(value(index) % 100, 2))"
    return (clock, index + 2)
  }

  private func decimalClock(at index: Int) -> Int? {
    let bytes = text[Int(atoms[index].start)..<Int(atoms[index].end)]
    let parts = bytes.split(separator: 0x2E).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard parts.count == 2, parts[0] <= 12, parts[1] < 60, bytes.suffix(3).first == 0x2E else {
      return nil
    }
    return parts[0] * 60 + parts[1]
  }

  /// A weekday or a part of the day follows a number.
  private func isDayPart(after index: Int) -> Bool {
    let next = kind(index + 1) == .on ? index + 2 : index + 1
    return kind(next) == .weekday || kind(next) == .today || inDayPart(at: next) != nil
  }

  /// `in the morning` after an hour.
  func inDayPart(at index: Int) -> (afternoon: Bool, end: Int)? {
    if kind(index) == .inside, kind(index + 1) == .the, kind(index + 2) == .dayPart {
      return (value(index + 2) != 0, index + 3)
    }
    if kind(index) == .at, kind(index + 1) == .dayPart { return (true, index + 2) }
    return nil
  }

  /// Whether `10:35` is a time of day and not a score or a verse.
  private func isClockContext(_ index: Int) -> Bool {
    switch kind(index + 1) {
    case .zone, .meridiem, .oclock, .weekday, .today, .dayPart: return true
    default: break
    }
    switch kind(index - 1) {
    case .at, .by, .until, .since, .from, .after, .before, .about, .through, .between, .comma,
      .open:
      return true
    case .to, .and, .hyphen: return kind(index - 2) == .clock || kind(index - 2) == .meridiem
    default: return isWord(index + 1, "local") || isWord(index + 1, "hours")
    }
  }

  /// A clock time and the day after it, or the day of the anchor.
  func joinDay(_ clock: String, _ range: Range<Int>) -> Timex {
    var next = range.upperBound
    if kind(next) == .comma || kind(next) == .on { next += 1 }
    if let day = dayBeside(at: next) {
      let end = day.range.upperBound
      if let part = dayPart(at: end), !part.isPlural {
        return day.at(shifted(clock, to: part.code), covering: range.lowerBound..<part.end)
      }
      return day.at(clock, covering: range.lowerBound..<end)
    }
    if let base = reference?.unit == .day ? reference?.firstDay : anchor {
      var timex = Timex(
        range, .time, "\(base)T\(clock)", basis: "time of day, on \(base), by \(anchorText)")
      timex.period = .day(base)
      return timex
    }
    return Timex(range, .time, "XXXX-XX-XXT\(clock)", basis: "time of day, \(anchorText)")
  }

  /// Past noon where the part of the day says so: `7:10 on Monday evening` is 19:10.
  private func shifted(_ clock: String, to part: String) -> String {
    guard let hour = Int(clock.prefix(2)), hour < 12,
      part == "AF" || part == "EV" || part == "NI" && hour >= 6
    else { return clock }
    return padded(hour + 12, 2) + clock.dropFirst(2)
  }

  /// A day that a time of day belongs to: a weekday, a date, `today`.
  private func dayBeside(at index: Int) -> Timex? {
    switch kind(index) {
    case .weekday, .weekdayAbbreviation:
      guard isWeekday(at: index) else { return nil }
      let end = kind(index) == .weekday ? index + 1 : skippingPeriod(index + 1)
      return weekdayDay(index, end)
    case .month, .monthAbbreviation:
      let date = monthDates(at: index).first
      return date?.period?.unit == .day ? date : nil
    case .digits: return dayFirst(at: index, from: index)
    case .today where value(index) <= 2:
      return dayWord(at: index, alone: true)
    default: return nil
    }
  }

  private func weekdayDay(_ start: Int, _ end: Int) -> Timex? {
    var next = end
    if kind(next) == .comma { next += 1 }
    if kind(next) == .month || kind(next) == .monthAbbreviation,
      let date = monthDates(at: next).first,
      date.period?.unit == .day
    {
      return date.covering(start..<date.range.upperBound)
    }
    return weekday(start..<end, day: value(start))
  }

  /// The part of the day that an atom names: `morning`, `nights`.
  func dayPart(at index: Int) -> (code: String, isPlural: Bool, end: Int)? {
    guard kind(index) == .dayPart else { return nil }
    let isPlural = text[Int(atoms[index].end) - 1] | 0x20 == UInt8(ascii: "s")
    return (TimeWords.dayParts[value(index)], isPlural, index + 1)
  }

  /// A day with `night`, `at noon` or `at 7 p.m.` behind it.
  func withTimeOfDay(_ day: Timex) -> Timex {
    let end = day.range.upperBound
    if let part = dayPart(at: end), !part.isPlural {
      return day.at(part.code, covering: day.range.lowerBound..<part.end)
    }
    if kind(end) == .noon || kind(end) == .midnight {
      let clock = kind(end) == .noon ? "12:00" : "24:00"
      return day.at(clock, covering: day.range.lowerBound..<end + 1)
    }
    var next = end
    if kind(next) == .comma { next += 1 }
    if kind(next) == .at { next += 1 }
    if next > end, let (clock, after) = clockValue(at: next) {
      return day.at(clock, covering: day.range.lowerBound..<after)
    }
    return day
  }
}
