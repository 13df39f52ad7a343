/// Reads days out of bytes, in the forms that datelines, fields and names have.
///
/// `Feb 28, 2017`, `28 Feb 2017`, `Sept. 18`, `APRIL 3`, `2017-02-28`, `26-FEB-1987`,
/// `28.02.2017`, `2017年2月28日`, and `28/02/2017` where one of the two numbers can only be the day.
struct DateScanner {
  let bytes: [UInt8]
  /// One past the last byte that may be read.
  let end: Int

  init(_ bytes: [UInt8], end: Int? = nil) {
    self.bytes = bytes
    self.end = min(end ?? bytes.count, bytes.count)
  }

  /// The day that is written from `start` on, and where it ends; `nil` where none is.
  func day(at start: Int) -> (day: WrittenDay, end: Int)? {
    guard start < end else { return nil }
    if isDigit(start) { return numericDay(at: start) ?? dayMonthYear(at: start) }
    guard isLetter(start), mayOpenDay(bytes.span, at: start) else { return nil }
    return monthDayYear(at: start)
  }

  /// The first day in a text, with its span.
  func firstDay(from start: Int = 0) -> (day: WrittenDay, range: Range<Int>)? {
    var index = start
    while index < end {
      let begins = index == start || !isWordByte(index - 1)
      if begins, isDigit(index) || isLetter(index), let found = day(at: index) {
        return (found.day, index..<found.end)
      }
      index += 1
    }
    return nil
  }

  /// `Feb 28, 2017`, also with the weekday before it.
  private func monthDayYear(at start: Int) -> (day: WrittenDay, end: Int)? {
    var index = start
    let first = wordEnd(start)
    if isWeekday(start..<first) {
      index = skip(first) { $0 == 0x2E || $0 == 0x2C }
      if index < end, isDigit(index) { return dayMonthYear(at: index) }
    }
    guard index < end, isLetter(index) else { return nil }
    let monthEnd = wordEnd(index)
    guard let month = monthNumber(bytes[index..<monthEnd]) else { return nil }
    let dayStart = skip(monthEnd) { $0 == 0x2E }
    guard let (number, digits, dayEnd) = number(at: dayStart), digits <= 2, dayStart > monthEnd,
      (1...31).contains(number)
    else { return nil }
    var last = ordinalEnd(dayEnd)
    // `Feb 28-March 2` is a day; `Feb 2:30` is none.
    if last < end, isLetter(last) || bytes[last] == UInt8(ascii: ":") { return nil }
    var written = WrittenDay(year: nil, month: month, day: number)
    if let (year, yearEnd) = year(at: skip(last) { $0 == 0x2C }) {
      written.year = year
      last = yearEnd
    }
    return (written, last)
  }

  /// `28 Feb 2017`, `26-FEB-1987`.
  private func dayMonthYear(at start: Int) -> (day: WrittenDay, end: Int)? {
    guard let (number, digits, dayEnd) = number(at: start), digits <= 2, (1...31).contains(number)
    else { return nil }
    let afterOrdinal = ordinalEnd(dayEnd)
    let monthStart = skipOf(skip(afterOrdinal) { (0x2D...0x2F).contains($0) })
    guard monthStart < end, monthStart > dayEnd, isLetter(monthStart) else { return nil }
    let monthEnd = wordEnd(monthStart)
    let word = bytes[monthStart..<monthEnd]
    let common = monthNumber(word)
    guard let month = common ?? MonthNames.rareMonth(word) else { return nil }
    var written = WrittenDay(year: nil, month: month, day: number)
    if let (year, yearEnd) = year(at: skipOf(skip(monthEnd) { (0x2C...0x2F).contains($0) })) {
      written.year = year
      return (written, yearEnd)
    }
    return common == nil ? nil : (written, monthEnd)
  }

  /// `2017-02-28`, `28.02.2017`, `28/02/2017`, `20170228`.
  private func numericDay(at start: Int) -> (day: WrittenDay, end: Int)? {
    guard let (first, digits, firstEnd) = number(at: start) else { return nil }
    if digits == 8, (1900...2100).contains(first / 10_000) {
      return valid(first / 10_000, first / 100 % 100, first % 100, firstEnd)
    }
    if digits == 4, let found = easternDay(of: first, at: firstEnd) { return found }
    guard firstEnd < end else { return nil }
    let mark = bytes[firstEnd]
    guard mark == 0x2D || mark == 0x2E || mark == 0x2F else { return nil }
    guard let (second, secondDigits, secondEnd) = number(at: firstEnd + 1), secondDigits <= 2,
      secondEnd < end, bytes[secondEnd] == mark,
      let (third, thirdDigits, thirdEnd) = number(at: secondEnd + 1)
    else { return nil }
    if digits == 4, thirdDigits <= 2 { return valid(first, second, third, thirdEnd) }
    guard digits <= 2, thirdDigits == 4 else { return nil }
    if mark == UInt8(ascii: ".") || first > 12 { return valid(third, second, first, thirdEnd) }
    guard second > 12 || first == second else { return nil }
    return valid(third, first, second, thirdEnd)
  }

  /// The rest of `2017年2月28日` and `2017년 2월 28일` after the year.
  private func easternDay(of year: Int, at start: Int) -> (day: WrittenDay, end: Int)? {
    guard let monthStart = after("年", or: "년", at: start),
      let (month, _, monthEnd) = number(at: monthStart),
      let dayStart = after("月", or: "월", at: monthEnd),
      let (day, _, dayEnd) = number(at: dayStart), let last = after("日", or: "일", at: dayEnd)
    else { return nil }
    return valid(year, month, day, last)
  }

  /// Where one of two signs ends that is at `start`, one space after it left aside.
  private func after(_ sign: StaticString, or other: StaticString, at start: Int) -> Int? {
    guard start < end, bytes[start] >= 0x80 else { return nil }
    for sign in [sign, other] {
      let last = start + sign.utf8CodeUnitCount
      let isHere = last <= end && bytes[start..<last].elementsEqual("\(sign)".utf8)
      if isHere { return last < end && bytes[last] == 0x20 ? last + 1 : last }
    }
    return nil
  }

  private func valid(
    _ year: Int, _ month: Int, _ day: Int, _ end: Int
  ) -> (day: WrittenDay, end: Int)? {
    guard CalendarDay(year: year, month: month, day: day) != nil else { return nil }
    return (WrittenDay(year: year, month: month, day: day), end)
  }

  private func year(at start: Int) -> (year: Int, end: Int)? {
    guard let (number, digits, after) = number(at: start), digits == 4,
      (1800...2100).contains(number)
    else { return nil }
    return (number, after)
  }

  private func number(at start: Int) -> (value: Int, digits: Int, end: Int)? {
    var value = 0
    var index = start
    while index < end, isDigit(index), index - start < 9 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard index > start, index == end || !isDigit(index) else { return nil }
    return (value, index - start, index)
  }

  /// Goes over the `de` of `28 de febrero de 2017`, also `del`.
  private func skipOf(_ start: Int) -> Int {
    guard start + 3 < end, bytes[start] | 0x20 == 0x64, bytes[start + 1] | 0x20 == 0x65 else {
      return start
    }
    let next = start + (bytes[start + 2] | 0x20 == 0x6C ? 3 : 2)
    return bytes[next] == 0x20 ? next + 1 : start
  }

  /// Goes over `st`, `nd`, `rd`, `th`, the `er` of `1er mars` and the sign in `1º de maio`.
  private func ordinalEnd(_ index: Int) -> Int {
    if index + 2 <= end, bytes[index] == 0xC2, bytes[index + 1] == 0xBA || bytes[index + 1] == 0xB0
    {
      return index + 2
    }
    guard index + 2 <= end, index + 2 == end || !isLetter(index + 2) else { return index }
    switch UInt32(bytes[index] | 0x20) << 8 | UInt32(bytes[index + 1] | 0x20) {
    // `st`, `nd`, `rd`, `th`, `er`
    case 0x7374, 0x6E64, 0x7264, 0x7468, 0x6572: return index + 2
    default: return index
    }
  }

  /// Goes over marks and spaces, at most four bytes of them.
  @inline(__always)
  private func skip(_ start: Int, _ isMark: (UInt8) -> Bool) -> Int {
    var index = start
    while index < end, index - start < 4,
      bytes[index] == 0x20 || bytes[index] == 0x09 || isMark(bytes[index])
    {
      index += 1
    }
    return index
  }

  private func wordEnd(_ start: Int) -> Int {
    var index = start
    while index < end, isLetter(index) { index += 1 }
    return index
  }

  private func isWeekday(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, range.count <= 9, opensWith(range, weekdayHeads) else { return false }
    let word = String(decoding: bytes[range], as: UTF8.self).lowercased()
    return weekdays.contains { $0.hasPrefix(word) } || word == "tues" || word == "thurs"
  }

  /// Whether the first three letters of a word are among those that a list has packed.
  private func opensWith(_ range: Range<Int>, _ heads: [UInt32]) -> Bool {
    heads.contains(packedHead(bytes[range]))
  }

  private func isDigit(_ index: Int) -> Bool { bytes[index] >= 0x30 && bytes[index] <= 0x39 }

  private func isLetter(_ index: Int) -> Bool {
    bytes[index] | 0x20 >= 0x61 && bytes[index] | 0x20 <= 0x7A || bytes[index] >= 0x80
  }

  private func isWordByte(_ index: Int) -> Bool { isDigit(index) || isLetter(index) }
}

/// The first three letters of a word of ASCII in one number, without regard to case.
private func packedHead(_ word: ArraySlice<UInt8>) -> UInt32 {
  word.prefix(3).reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
}

private let weekdayHeads = weekdays.map { packedHead(Array($0.utf8)[...]) }
private let monthHeads = englishMonths.map { packedHead(Array($0.utf8)[...]) }
private let otherMonthHeads = Set(
  otherMonths.keys.map { packedHead(Array($0.utf8)[...]) })

/// Whether a day may begin with the letter at `start`: with a month or a weekday.
func mayOpenDay(_ bytes: Span<UInt8>, at start: Int) -> Bool {
  if bytes[start] >= 0x80 { return true }
  guard start + 2 < bytes.count else { return false }
  var head: UInt32 = 0
  for index in start..<start + 3 { head = head << 8 | UInt32(bytes[index] | 0x20) }
  return dayOpenings[lowBits(head)]
}

/// Whether any month or weekday begins with three letters of these low bits.
private let dayOpenings: [Bool] = {
  var marks = mayOpenMonth
  for head in weekdayHeads { marks[lowBits(head)] = true }
  return marks
}()

/// Whether any month begins with three letters of these low bits.
private let mayOpenMonth: [Bool] = {
  var marks = [Bool](repeating: false, count: 1 << 15)
  for head in monthHeads + otherMonthHeads { marks[lowBits(head)] = true }
  return marks
}()

/// The five low bits of each of three letters, which tell those of ASCII apart.
private func lowBits(_ head: UInt32) -> Int {
  Int(head & 0x1F | head >> 3 & 0x3E0 | head >> 6 & 0x7C00)
}

let weekdays = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
]

/// The month of a whole or abbreviated name, from 1 to 12; `nil` for any other word.
func monthNumber(_ word: ArraySlice<UInt8>) -> Int? {
  guard word.count >= 3, word.count <= 16, let first = word.first else { return nil }
  // Nearly all words of ASCII leave here.
  let head = packedHead(word)
  if first < 0x80 {
    guard mayOpenMonth[lowBits(head)] else { return nil }
    if !monthHeads.contains(head), !otherMonthHeads.contains(head) { return nil }
  }
  if let month = monthHeads.firstIndex(of: head), begins(englishMonths[month], with: word) {
    return month + 1
  }
  return otherMonths[String(decoding: word, as: UTF8.self).lowercased()]
}

/// Whether a word in small letters begins with another, whatever its case.
private func begins(_ name: String, with word: ArraySlice<UInt8>) -> Bool {
  word.count <= name.utf8.count && zip(word, name.utf8).allSatisfy { $0 | 0x20 == $1 }
}

private let englishMonths = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september",
  "october", "november", "december",
]

/// The months of other languages in the case that dates have.
private let otherMonths: [String: Int] = {
  let names: [[String]] = [
    ["января", "січня", "januar", "janvier", "enero", "gennaio", "janeiro", "januari"],
    ["февраля", "лютого", "februar", "février", "febrero", "febbraio", "fevereiro", "februari"],
    ["марта", "березня", "märz", "mars", "marzo", "março", "maart"],
    ["апреля", "квітня", "avril", "abril", "aprile"],
    ["мая", "травня", "mai", "mayo", "maggio", "maio", "mei"],
    ["июня", "червня", "juni", "juin", "junio", "giugno", "junho"],
    ["июля", "липня", "juli", "juillet", "julio", "luglio", "julho"],
    ["августа", "серпня", "août", "agosto", "augustus"],
    ["сентября", "вересня", "septembre", "septiembre", "settembre", "setembro"],
    ["октября", "жовтня", "oktober", "octobre", "octubre", "ottobre", "outubro"],
    ["ноября", "листопада", "novembre", "noviembre", "novembro"],
    ["декабря", "грудня", "dezember", "décembre", "diciembre", "dicembre", "dezembro"],
  ]
  var months: [String: Int] = [:]
  for (index, forms) in names.enumerated() {
    for form in forms { months[form] = index + 1 }
  }
  return months
}()
