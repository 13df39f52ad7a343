/// A unit in which times are counted.
enum TimeUnit: Int, Sendable {
  case second, minute, hour, day, week, weekend, month, quarter, season, half, year, decade
  case century, millennium
}

/// A stretch of the calendar that has a name: a day, a week, a month and so on.
enum CalendarPeriod: Hashable, Sendable {
  case day(CalendarDate)
  /// The ISO week that holds the day.
  case week(CalendarDate)
  /// The Saturday and Sunday of the ISO week that holds the day.
  case weekend(CalendarDate)
  case month(Int, Int)
  case quarter(Int, Int)
  case half(Int, Int)
  /// A season: 0 spring, 1 summer, 2 autumn, 3 winter.
  case season(Int, Int)
  case year(Int)
  /// The first three digits of its years.
  case decade(Int)
  /// The first two digits of its years.
  case century(Int)

  /// The value by TIMEX3: `2017-W07`, `2017-Q1`, `198`.
  var value: String {
    switch self {
    case .day(let date): date.description
    case .week(let date): "\(padded(date.isoWeek.year, 4))-W\(padded(date.isoWeek.week, 2))"
    case .weekend(let date): CalendarPeriod.week(date).value + "-WE"
    case .month(let year, let month): "\(padded(year, 4))-\(padded(month, 2))"
    case .quarter(let year, let quarter): "\(padded(year, 4))-Q\(quarter)"
    case .half(let year, let half): "\(padded(year, 4))-H\(half)"
    case .season(let year, let season): "\(padded(year, 4))-\(Self.seasons[season])"
    case .year(let year): padded(year, 4)
    case .decade(let decade): padded(decade, 3)
    case .century(let century): padded(century, 2)
    }
  }

  /// The codes of the seasons, in their order.
  static let seasons = ["SP", "SU", "FA", "WI"]

  /// The year it lies in, the first of several.
  var year: Int { firstDay.year }

  /// Its first day.
  var firstDay: CalendarDate {
    switch self {
    case .day(let date): date
    case .week(let date): date.adding(days: 1 - date.weekday)
    case .weekend(let date): date.adding(days: 6 - date.weekday)
    case .month(let year, let month): Self.first(year, month)
    case .quarter(let year, let quarter): Self.first(year, quarter * 3 - 2)
    case .half(let year, let half): Self.first(year, half * 6 - 5)
    case .season(let year, let season): Self.first(year, season * 3 + 3)
    case .year(let year): Self.first(year, 1)
    case .decade(let decade): Self.first(decade * 10, 1)
    case .century(let century): Self.first(century * 100, 1)
    }
  }

  /// The unit it is one of.
  var unit: TimeUnit {
    switch self {
    case .day: .day
    case .week: .week
    case .weekend: .weekend
    case .month: .month
    case .quarter: .quarter
    case .half: .half
    case .season: .season
    case .year: .year
    case .decade: .decade
    case .century: .century
    }
  }

  /// The period of a unit that holds a day.
  init(_ unit: TimeUnit, holding date: CalendarDate) {
    switch unit {
    case .second, .minute, .hour, .day: self = .day(date)
    case .week: self = .week(date)
    case .weekend: self = .weekend(date)
    case .month: self = .month(date.year, date.month)
    case .quarter: self = .quarter(date.year, date.quarter)
    case .half: self = .half(date.year, date.month <= 6 ? 1 : 2)
    case .season:
      let season = (date.month + 9) % 12 / 3
      self = .season(date.month <= 2 ? date.year - 1 : date.year, season)
    case .year: self = .year(date.year)
    case .decade: self = .decade(date.year / 10)
    case .century, .millennium: self = .century(date.year / 100)
    }
  }

  /// The period of its own kind so many places on.
  func advanced(by count: Int) -> CalendarPeriod { shifted(by: count, unit) }

  /// The period of its own kind that lies so many units later; earlier where negative.
  func shifted(by count: Int, _ unit: TimeUnit) -> CalendarPeriod {
    let day: CalendarDate
    switch self {
    case .day(let date), .week(let date), .weekend(let date): day = date
    case .season(let year, let season) where unit == .season:
      let place = year * 4 + season + count
      return .season(place / 4, place % 4)
    default: day = firstDay
    }
    let moved: CalendarDate
    switch unit {
    case .second, .minute, .hour: moved = day
    case .day: moved = day.adding(days: count)
    case .week, .weekend: moved = day.adding(days: 7 * count)
    case .month: moved = day.adding(months: count)
    case .quarter, .season: moved = day.adding(months: 3 * count)
    case .half: moved = day.adding(months: 6 * count)
    case .year: moved = day.adding(months: 12 * count)
    case .decade: moved = day.adding(months: 120 * count)
    case .century: moved = day.adding(months: 1200 * count)
    case .millennium: moved = day.adding(months: 12000 * count)
    }
    return CalendarPeriod(self.unit, holding: moved)
  }

  private static func first(_ year: Int, _ month: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: 1) ?? CalendarDate(dayNumber: 0)
  }
}
