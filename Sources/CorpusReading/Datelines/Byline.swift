internal import SpanAlgebra

/// The line that says who wrote a story: `by Staff Writers`, `By AFP`, `AFP`.
struct Byline: Hashable {
  /// As tables show it; empty where it names a person only.
  var agency: String
  /// Whether it says more than the name of an agency.
  var namesWriter = true

  /// Reads a line; `nil` if it is no byline.
  init?(in line: TextSpan, of text: [UInt8]) {
    guard line.count <= 90, line.count >= 2 else { return nil }
    let words = String(decoding: text[line.range], as: UTF8.self)
    let bare = words.trimmed(of: "()[]|-–—• ")
    if let agency = Agencies.name(of: bare) {
      self.agency = agency
      namesWriter = false
      return
    }
    let lower = words.lowercased()
    guard lower.hasPrefix("by ") || lower.hasPrefix("by: ") || lower.hasPrefix("written by ")
    else { return nil }
    let parts = words.split(whereSeparator: { " \u{A0}\t".contains($0) }).dropFirst()
    guard (1...10).contains(parts.count), let last = words.last, !"?!:;".contains(last),
      let name = parts.first?.first, name.isUppercase || lower.hasPrefix("by the ")
    else { return nil }
    // A headline may begin with `By`; it goes on in small letters.
    let small = parts.count { ($0.first?.isLowercase ?? false) && !Self.glue.contains(String($0)) }
    guard small <= 1 else { return nil }
    agency = Self.agency(among: words.dropFirst(3))
  }

  private static let glue: Set = [
    "and", "in", "for", "with", "of", "at", "the", "de", "van", "von",
  ]

  /// The first known agency among the words of a byline.
  static func agency(among words: Substring) -> String {
    let whole = words.trimmed(of: " .,|()")
    if let name = Agencies.name(of: whole) { return name }
    for word in words.split(whereSeparator: { " ,;|()/".contains($0) }) {
      // Of short words only those in capitals: `Ana` is a person, `ANA` an agency.
      guard let name = Agencies.name(of: String(word)) else { continue }
      if word.count > 3 || word == name || word == word.uppercased() { return name }
    }
    return ""
  }
}

extension StringProtocol {
  /// The text without the marks at its two ends.
  func trimmed(of marks: String) -> String {
    var rest = Substring(self)
    while let first = rest.first, marks.contains(first) { rest.removeFirst() }
    while let last = rest.last, marks.contains(last) { rest.removeLast() }
    return String(rest)
  }
}

/// A line that says when a page was published and nothing more.
struct DayLine: Hashable {
  var day: CalendarDay
  /// Whether the words say that it is the day of a change.
  var isUpdate: Bool

  /// Reads a line; `nil` if it holds more than a day, its time and the words around them.
  init?(in line: TextSpan, of text: [UInt8]) {
    guard line.count <= 80, line.count >= 6,
      let found = DateScanner(text, end: line.end).firstDay(from: line.start),
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

  private static let companions: Set<String> = [
    "published", "publish", "posted", "updated", "update", "last", "modified", "edited", "created",
    "on", "at", "date", "time", "am", "pm", "a", "p", "m", "gmt", "utc", "est", "edt", "et", "pst",
    "pdt", "cet", "cest", "bst", "ist", "msk", "t", "z", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thurs", "fri",
    "sat", "sun", "issued", "release", "released", "the", "of", "hrs", "h", "local",
    "опубликовано", "обновлено", "г", "года", "publié", "le", "mis", "à", "jour", "veröffentlicht",
    "am", "um", "uhr", "stand", "publicado", "el", "actualizado", "em", "às", "pubblicato", "il",
  ]
}
