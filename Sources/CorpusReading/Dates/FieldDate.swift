extension CalendarDay {
  /// The day of a field's value in whatever form: ISO 8601, RFC 822, RFC 850 and the C library's,
  /// `26-FEB-1987 15:01:01.79`, `September 18, 2015`, `20170228193000`, seconds or milliseconds
  /// since 1970; `nil` if it names no single day or leaves the year open.
  ///
  /// A time and a zone after the day are left aside: the day is the one that was written. Seconds
  /// since 1970 are in UTC.
  package init?(anyForm value: String) {
    let bytes = Array(value.utf8)
    guard bytes.count <= 200 else { return nil }
    if let day = Self.day(inDigits: bytes) {
      self = day
      return
    }
    let scanner = DateScanner(bytes)
    guard let found = scanner.firstDay() else { return nil }
    var written = found.day
    if written.year == nil { written.year = scanner.lateYear(after: found.range.upperBound) }
    guard let day = written.whole else { return nil }
    self = day
  }

  /// The day of `20170228193000` or of seconds or milliseconds since 1970.
  private static func day(inDigits bytes: [UInt8]) -> CalendarDay? {
    let digits = bytes.filter { $0 > 0x20 }
    let whole = digits.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard (9...14).contains(whole.count),
      whole.count == digits.count || digits[whole.count] == 0x2E,
      let number = Int(String(decoding: whole, as: UTF8.self))
    else { return nil }
    if whole.count == 14 || whole.count == 12 {
      let day = number / (whole.count == 14 ? 1_000_000 : 10_000)
      if (1900...2100).contains(day / 10_000) {
        return CalendarDay(year: day / 10_000, month: day / 100 % 100, day: day % 100)
      }
    }
    let seconds = whole.count >= 12 ? number / 1000 : number
    return seconds < 4_102_444_800 ? CalendarDay(number: seconds / 86_400) : nil
  }

  /// The day in a file's name or an address: `2017-02-28-talks.txt`, `/2017/02/28/talks`,
  /// `talks_20170228`; `nil` if there is none.
  package init?(inName name: String) {
    let bytes = Array(name.utf8)
    let scanner = DateScanner(bytes)
    var start = 0
    while let found = scanner.firstNumericDay(from: start) {
      if let day = found.day.whole, day.year >= 1900, day.year <= 2100 {
        self = day
        return
      }
      start = found.range.upperBound
    }
    return nil
  }
}

extension DateScanner {
  /// The year that comes late or in two digits: `Sunday, 06-Nov-94 08:49:37 GMT`,
  /// `Sun Nov  6 08:49:37 +0000 1994`.
  ///
  /// - Note: Of two digits those under 50 are after 2000 (RFC 5322, section 4.3).
  fileprivate func lateYear(after start: Int) -> Int? {
    var index = start
    var isFirst = true
    while index < end {
      guard bytes[index] >= 0x30, bytes[index] <= 0x39 else {
        index += 1
        continue
      }
      let before = bytes[index - 1]
      let first = index
      var value = 0
      while index < end, bytes[index] >= 0x30, bytes[index] <= 0x39 {
        value = index - first < 6 ? value * 10 + Int(bytes[index] - 0x30) : value
        index += 1
      }
      let isTime = index < end && bytes[index] == UInt8(ascii: ":")
      if isFirst, index - first == 2, !isTime, first - start <= 2 {
        return value + (value < 50 ? 2000 : 1900)
      }
      isFirst = false
      if index - first == 4, before == 0x20, (1800...2100).contains(value) { return value }
    }
    return nil
  }

  /// The first day in digits alone that no digit or letter touches.
  fileprivate func firstNumericDay(from start: Int) -> (day: WrittenDay, range: Range<Int>)? {
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }
    for index in start..<max(start, end) where bytes[index] >= 0x30 && bytes[index] <= 0x39 {
      guard index == 0 || !isWord(bytes[index - 1]), let found = day(at: index),
        found.end == end || !(bytes[found.end] >= 0x30 && bytes[found.end] <= 0x39)
      else { continue }
      return (found.day, index..<found.end)
    }
    return nil
  }
}
