internal import SpanAlgebra

/// A line that says when a page was published, and at most who wrote it or what can be done with it.
struct DayLine: Hashable {
  var day: CalendarDay
  /// Whether the words say that it is the day of a change.
  var isUpdate: Bool

  /// The most bytes that may follow a bar after the day.
  private static let asideBytes = 48

  /// Reads a line; `nil` if it holds more than a day, its time and the words around them.
  ///
  /// What stands after a bar, a dot or wide blanks, or from ` by ` on, is left aside if it is short.
  init?(in line: TextSpan, of text: [UInt8]) {
    guard line.count >= 6, line.count <= Self.mostBytes, Self.hasDigit(text, in: line),
      Self.mayOpen(line, of: text)
    else { return nil }
    // A scan that ends earlier finds no more days.
    guard let first = DateScanner(text, end: line.end).firstDay(from: line.start) else {
      return nil
    }
    let end = Self.end(of: line, in: text, after: first.range.upperBound)
    let isCut = end < line.end
    let line = TextSpan(start: line.start, end: end)
    guard line.count <= 80, line.count >= 6,
      let found = isCut ? DateScanner(text, end: end).firstDay(from: line.start) : first,
      let day = found.day.whole
    else { return nil }
    var rest = Array(text[line.start..<found.range.lowerBound])
    rest.append(0x20)
    rest += text[found.range.upperBound..<line.end]
    let words = String(decoding: rest, as: UTF8.self).lowercased().split {
      !$0.isLetter
    }
    guard words.allSatisfy({ Self.companions.contains(String($0)) }) else { return nil }
    self.day = day
    isUpdate = words.contains { $0.hasPrefix("updat") || $0 == "modified" || $0 == "edited" }
  }

  /// The most bytes of a line with what follows its day.
  private static let mostBytes = 120

  /// Whether the first word of a line may be a part of the day, or one of those around it.
  private static func mayOpen(_ line: TextSpan, of text: [UInt8]) -> Bool {
    var end = line.start
    while end < line.end, (text[end] | 0x20) &- 0x61 < 26 { end += 1 }
    guard end > line.start, end < line.end, text[end] < 0x80 else { return true }
    return mayOpenDay(text.span, at: line.start)
      || companions.contains(String(decoding: text[line.start..<end], as: UTF8.self).lowercased())
  }

  /// Whether a line can hold a day: every form of one has a digit.
  private static func hasDigit(_ text: [UInt8], in line: TextSpan) -> Bool {
    text[line.range].contains { $0 &- 0x30 < 10 }
  }

  /// Where the day ends: at a mark that divides it from a short rest.
  private static func end(of line: TextSpan, in text: [UInt8], after day: Int) -> Int {
    func byte(_ index: Int) -> UInt8 { index < line.end ? text[index] : 0 }
    for index in day..<max(day, line.end) {
      let next = byte(index + 1)
      let isMark =
        switch text[index] {
        case UInt8(ascii: "|"): true
        // A dot or a hard blank, a bullet.
        case 0xC2: next == 0xB7 || next == 0xA0
        case 0xE2: next == 0x80 && byte(index + 2) == 0xA2
        // ` by `
        case 0x20:
          next == 0x20 || next == 0x62 && byte(index + 2) == 0x79 && byte(index + 3) == 0x20
        default: false
        }
      if isMark { return line.end - index <= asideBytes ? index : line.end }
    }
    return line.end
  }

  private static let companions: Set<String> = [
    "published", "publish", "posted", "updated", "update", "last", "modified", "edited", "created",
    "on", "at", "date", "time", "am", "pm", "a", "p", "m", "gmt", "utc", "est", "edt", "et", "pst",
    "pdt", "cet", "cest", "bst", "ist", "msk", "t", "z", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thurs", "fri",
    "sat", "sun", "issued", "release", "released", "the", "of", "hrs", "h", "local",
    "опубликовано", "обновлено", "г", "года", "publié", "le", "mis", "à", "jour", "veröffentlicht",
    "am", "um", "uhr", "stand", "publicado", "el", "actualizado", "em", "às", "pubblicato", "il",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "à", "h", "min",
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lunedì", "martedì",
    "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "alle", "ore", "понедельник",
    "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье", "в", "мск", "时间", "時",
    "分", "秒", "时", "日", "月", "火", "水", "木", "金", "土", "曜日", "月曜日", "火曜日", "水曜日",
    "木曜日", "金曜日", "土曜日", "日曜日", "更新", "公開", "発行", "配信", "掲載", "发布", "发布时间",
    "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "午前", "午後", "上午", "下午",
    "입력", "수정", "오전", "오후", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일",
  ]
}
