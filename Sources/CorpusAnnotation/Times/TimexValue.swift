/// The kinds of time expression of TIMEX3.
enum TimexType: String, Sendable {
  case date = "DATE"
  case time = "TIME"
  case duration = "DURATION"
  case set = "SET"
}

/// A time expression as the rules read it.
struct Timex: Sendable {
  /// The atoms it covers.
  var range: Range<Int>
  var type: TimexType
  var value: String
  /// The rule and the anchor it used.
  var basis: String
  /// The value of the other reading; empty where there is none.
  var alternative = ""
  /// The stretch of the calendar that the value names, where it is fully known.
  var period: CalendarPeriod?
  /// Whether later expressions do not count from it: `a year earlier` is said only to compare.
  var isComparison = false

  init(
    _ range: Range<Int>, _ type: TimexType, _ value: String, basis: String, alternative: String = ""
  ) {
    self.range = range
    self.type = type
    self.value = value
    self.basis = basis
    self.alternative = alternative
  }

  init(
    _ range: Range<Int>, _ period: CalendarPeriod, basis: String,
    alternative: CalendarPeriod? = nil
  ) {
    self.init(range, .date, period.value, basis: basis, alternative: alternative?.value ?? "")
    self.period = period
  }

  /// The same expression over other atoms.
  func covering(_ range: Range<Int>) -> Timex {
    var copy = self
    copy.range = range
    return copy
  }

  /// The expression with a time of day joined to its day.
  func at(_ clock: String, covering range: Range<Int>) -> Timex {
    var copy = covering(range)
    copy.type = .time
    copy.value += "T" + clock
    if !alternative.isEmpty { copy.alternative += "T" + clock }
    return copy
  }
}

/// Writes durations as ISO 8601 does: `P3D`, `PT2H`, `PXY`.
enum DurationValue {
  /// A whole number of units.
  static func of(_ count: Int, _ unit: TimeUnit) -> String {
    switch unit {
    case .decade: return "P\(count * 10)Y"
    case .century: return "P\(count * 100)Y"
    case .millennium: return "P\(count * 1000)Y"
    case .season: return "P\(count * 3)M"
    case .half: return "P\(count * 6)M"
    case .weekend: return "P\(count)WE"
    default: return text(String(count), unit)
    }
  }

  /// An unknown number of units.
  static func some(_ unit: TimeUnit) -> String { text("X", unit) }

  /// So many units and a half.
  static func andHalf(_ count: Int, _ unit: TimeUnit) -> String {
    let whole = count == 0 ? "" : String(count)
    switch unit {
    case .year: return count == 0 ? "P6M" : "P\(whole)Y6M"
    case .hour: return count == 0 ? "PT30M" : "PT\(whole)H30M"
    case .minute: return count == 0 ? "PT30S" : "PT\(whole)M30S"
    case .decade: return "P\(count * 10 + 5)Y"
    case .century: return "P\(count * 100 + 50)Y"
    default: return text("\(count).5", unit)
    }
  }

  /// A number as written, `2.5`, of units.
  static func text(_ count: String, _ unit: TimeUnit) -> String {
    switch unit {
    case .second: "PT\(count)S"
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .day: "P\(count)D"
    case .week: "P\(count)W"
    case .weekend: "P\(count)WE"
    case .month: "P\(count)M"
    case .quarter, .season: "P\(count)Q"
    case .half: "P\(count)H"
    case .year: "P\(count)Y"
    case .decade: "P\(count)E"
    case .century: "P\(count)C"
    case .millennium: "P\(count)L"
    }
  }
}
