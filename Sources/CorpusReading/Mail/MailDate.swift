/// The day and time that a message says it was sent, in the zone of its header.
struct MailDate: Hashable {
  var day: CalendarDay
  /// Hours, minutes and seconds where they are written.
  var time: Time?
  /// Minutes east of Greenwich; `nil` where the zone is missing or says nothing.
  var offset: Int?

  struct Time: Hashable {
    var hour: Int
    var minute: Int
    var second: Int
  }

  /// As ISO 8601 has it, as far as it is known: `2017-02-28T14:03:00+01:00`.
  var text: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    guard let time else { return day.description }
    let clock = "\(day)T\(two(time.hour)):\(two(time.minute)):\(two(time.second))"
    guard let offset else { return clock }
    let minutes = abs(offset)
    return clock + (offset < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
  }

  /// Reads the forms in use: RFC 5322 with its obsolete years and zones, that of `asctime`, with
  /// weekdays and comments, and any other that names a single day.
  ///
  /// Years of two digits are those from 1950 to 2049.
  init?(_ value: [UInt8]) {
    guard value.count <= 500 else { return nil }
    let words = Self.words(of: value)
    let clock = words.firstIndex { $0.contains(":") }
    let month = words.indices.first { index in
      words[index].first?.isLetter == true && Self.day(around: index, in: words) != nil
    }
    if let month, let day = Self.day(around: month, in: words) {
      self.day = day
    } else if let day = CalendarDay(anyForm: headerText(value)) {
      self.day = day
    } else {
      return nil
    }
    guard let clock else { return }
    readClock(words[clock], after: words[(clock + 1)...])
  }

  /// The words outside comments; the parts of `28-Feb-2017` and of `2017-02-28T14:03` apart.
  private static func words(of value: [UInt8]) -> [String] {
    var words: [String] = []
    var depth = 0
    var word: [UInt8] = []
    func flush() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    for byte in value {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if depth == 0, byte > 0x20, byte != UInt8(ascii: ",") {
        let isHyphen = byte == UInt8(ascii: "-") && !word.isEmpty && !word.contains(0x3A)
        let isT = byte == UInt8(ascii: "T") && word.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
        if isHyphen || isT { flush() } else { word.append(byte) }
      } else {
        flush()
      }
      if byte == UInt8(ascii: ")"), depth > 0 { depth -= 1 }
    }
    flush()
    return words
  }

  /// The day that the month at a place and the numbers beside it make.
  private static func day(around index: Int, in words: [String]) -> CalendarDay? {
    guard let month = monthNumber(Array(words[index].utf8)[...].droppingStop) else { return nil }
    if index > 0, let day = Int(words[index - 1].droppingStop), index + 1 < words.count,
      let year = year(words[index + 1])
    {
      return CalendarDay(year: year, month: month, day: day)
    }
    guard index + 1 < words.count, let day = Int(words[index + 1].droppingStop),
      let year = words[(index + 2)...].lazy.filter({ $0.utf8.count == 4 }).compactMap(year).first
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// - Note: Source: RFC 5322, section 4.3.
  private static func year(_ word: String) -> Int? {
    guard let number = Int(word), number >= 0, word.first?.isNumber == true else { return nil }
    switch word.utf8.count {
    case 2: return number < 50 ? 2_000 + number : 1_900 + number
    case 3: return 1_900 + number
    case 4: return number
    default: return nil
    }
  }

  private mutating func readClock(_ word: String, after rest: ArraySlice<String>) {
    // A zone may touch the time: `14:03:00Z`, `14:03:00+01:00`.
    let digits = word.prefix { $0.isNumber || $0 == ":" }
    var zone = String(word.dropFirst(digits.count))
    if zone.first == "." { zone = String(zone.dropFirst().drop { $0.isNumber }) }
    let parts = digits.split(separator: ":").map { Int($0) ?? -1 }
    guard (2...3).contains(parts.count) else { return }
    var hour = parts[0]
    let second = parts.count > 2 ? parts[2] : 0
    var rest = rest
    if let half = rest.first?.lowercased(), half == "am" || half == "pm" {
      rest = rest.dropFirst()
      if (1...12).contains(hour) { hour = hour % 12 + (half == "pm" ? 12 : 0) }
    }
    guard (0...24).contains(hour), (0...59).contains(parts[1]), (0...60).contains(second) else {
      return
    }
    time = Time(hour: hour, minute: parts[1], second: second)
    if zone.isEmpty { zone = rest.first { Int($0) == nil || "+-".contains($0.prefix(1)) } ?? "" }
    offset = MailZones.offset(of: zone)
  }
}

extension ArraySlice<UInt8> {
  fileprivate var droppingStop: ArraySlice<UInt8> { last == UInt8(ascii: ".") ? dropLast() : self }
}

extension String {
  fileprivate var droppingStop: Substring { hasSuffix(".") ? dropLast() : self[...] }
}
