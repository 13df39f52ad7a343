extension CalendarDay {
  /// The day of a field's value in whatever form: ISO 8601, RFC 822, `26-FEB-1987 15:01:01.79`,
  /// `September 18, 2015`; `nil` if it names no single day or leaves the year open.
  ///
  /// A time and a zone after the day are left aside: the day is the one that was written.
  package init?(anyForm value: String) {
    let bytes = Array(value.utf8)
    guard bytes.count <= 200, let found = DateScanner(bytes).firstDay(),
      let day = found.day.whole
    else { return nil }
    self = day
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
