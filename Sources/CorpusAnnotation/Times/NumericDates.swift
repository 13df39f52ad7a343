/// Dates in digits alone: `2017-02-28`, `02/26/87`, `11/2016`.
extension TimeParser {
  /// `2017-02-28`, `2017-02`, `2017-02-28T14:30`, `02/26/87`.
  func numericDate(at index: Int) -> Timex? {
    let range = index..<index + 1
    let bytes = text[Int(atoms[index].start)..<Int(atoms[index].end)]
    let string = String(decoding: bytes, as: UTF8.self)
    if bytes.dropFirst(4).first == 0x2D {
      if bytes.count == 7 {
        guard let date = CalendarDate(string + "-01") else { return nil }
        return Timex(range, .month(date.year, date.month), basis: "date in digits")
      }
      guard let date = CalendarDate(string) else { return nil }
      let timex = Timex(range, .day(date), basis: "date in digits")
      let tail = bytes.dropFirst(10)
      guard tail.count >= 6, tail.first == UInt8(ascii: "T") else { return timex }
      return timex.at(String(decoding: tail.dropFirst().prefix(5), as: UTF8.self), covering: range)
    }
    let parts = string.split { $0 == "/" || $0 == "-" }.compactMap { Int($0) }
    if parts.count == 2, (1...12).contains(parts[0]) {
      return Timex(range, .month(parts[1], parts[0]), basis: "date in digits")
    }
    return slashDate(parts, range)
  }

  /// Month first, as in the United States, unless only the day can stand first.
  func slashDate(_ parts: [Int], _ range: Range<Int>) -> Timex? {
    guard parts.count == 3 else { return nil }
    if parts[0] > 31 {
      guard let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) else {
        return nil
      }
      return Timex(range, .day(date), basis: "date in digits")
    }
    let year = fullYear(parts[2])
    let american = CalendarDate(year: year, month: parts[0], day: parts[1])
    let european = CalendarDate(year: year, month: parts[1], day: parts[0])
    guard let date = american ?? european else { return nil }
    let other = american == nil || american == european ? nil : european
    return Timex(
      range, .day(date),
      basis: american == nil ? "date in digits, day first" : "date in digits, month first",
      alternative: other.map { .day($0) })
  }

  /// A year of two digits, in the hundred years that end twenty years after the anchor.
  func fullYear(_ digits: Int) -> Int {
    guard digits < 100 else { return digits }
    let last = (anchor?.year ?? 2020) + 20
    let year = last / 100 * 100 + digits
    return year > last ? year - 100 : year
  }
}
