internal import SpanAlgebra

/// The line that says who wrote a story: `by Staff Writers`, `By AFP`, `AFP`,
/// `Von Ana Belo, Riga`, `Posted on 3 May 2031 by Ana Belo`.
struct Byline: Hashable {
  /// As tables show it; empty where it names a person only.
  var agency: String
  /// Whether it says more than the name of an agency.
  var namesWriter = true

  /// Reads a line; `nil` if it is no byline.
  init?(in line: TextSpan, of text: [UInt8]) {
    guard line.count <= 90, line.count >= 2, Self.mayBe(text[line.range]) else { return nil }
    let words = String(decoding: text[line.range], as: UTF8.self)
    let bare = words.trimmed(of: "()[]|-–—• ")
    if let agency = Agencies.name(of: bare) {
      self.agency = agency
      namesWriter = false
      return
    }
    let named = Self.afterDay(words[...])
    let isDated = named.count < words.count
    if isDated, !Self.saysDay(before: named, of: line, text) { return nil }
    guard let names = Self.isForeign(words) ? words.dropFirst(4) : Self.afterBy(named) else {
      return nil
    }
    agency = Self.agency(among: names)
  }

  /// The rest of a line that begins with `by` and a name; `nil` for any other.
  private static func afterBy(_ words: Substring) -> Substring? {
    let lower = words.lowercased()
    guard lower.hasPrefix("by ") || lower.hasPrefix("by: ") || lower.hasPrefix("written by ")
    else { return nil }
    let parts = words.split(whereSeparator: { " \u{A0}\t".contains($0) }).dropFirst()
    guard (1...10).contains(parts.count), let last = words.last, !"?!:;".contains(last),
      let name = parts.first?.first, name.isUppercase || lower.hasPrefix("by the ")
    else { return nil }
    // A headline may begin with `By`; it goes on in small letters.
    let small = parts.count { ($0.first?.isLowercase ?? false) && !glue.contains(String($0)) }
    return small <= 1 ? words.dropFirst(3) : nil
  }

  /// A look at the bytes that leaves most lines out: the names of agencies are short and in ASCII,
  /// and other bylines begin with `by` or `written`.
  private static func mayBe(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    let isOpening = first | 0x20 == UInt8(ascii: "b") || first | 0x20 == UInt8(ascii: "w")
    guard isOpening || line.count <= 48 else { return false }
    var hasLetter = false
    var isASCII = true
    for byte in line {
      // Dashes and dots around a name begin with E2 80.
      if byte >= 0xC0, byte != 0xE2, !isOpening { return false }
      isASCII = isASCII && byte < 0x80
      hasLetter = hasLetter || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }
    guard isASCII else { return isOpening || hasLetter }
    return hasLetter && (opens(line) || holdsBy(line) || Agencies.mayBe(line))
  }

  /// Whether a line begins as bylines do, whatever follows.
  private static func opens(_ line: ArraySlice<UInt8>) -> Bool {
    let head = line.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1 | 0x20) }
    switch head {
    // `von`, `par`, `por`, `doo`, `wri`
    case 0x766F6E, 0x706172, 0x706F72, 0x646F6F, 0x777269: return true
    default: return head >> 8 == 0x6279 || line.count == 2 && head == 0x6279
    }
  }

  /// Whether ` by ` stands anywhere in a line.
  private static func holdsBy(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 4 else { return false }
    for index in line.startIndex..<line.endIndex - 3 where line[index] == 0x20 {
      if line[index + 1] == 0x62, line[index + 2] == 0x79, line[index + 3] == 0x20 { return true }
    }
    return false
  }

  private static let glue: Set = [
    "and", "in", "for", "with", "of", "at", "the", "de", "van", "von",
  ]

  /// From the `by` on that follows a day: `Posted on 3 May 2031 by Ana Belo`.
  private static func afterDay(_ words: Substring) -> Substring {
    guard let space = words.indices.first(where: { words[$0...].hasPrefix(" by ") }),
      words[..<space].contains(where: \.isNumber)
    else { return words }
    return words[space...].dropFirst()
  }

  private static func saysDay(
    before name: Substring, of line: TextSpan, _ text: [UInt8]
  ) -> Bool {
    let day = TextSpan(start: line.start, end: line.end - name.utf8.count - 1)
    return DayLine(in: day, of: text) != nil
  }

  /// Whether a line is `von`, `par`, `por` or `door` with one or two names after it, and at most
  /// a place after those; a headline of as many capitals that begins so is rare.
  private static func isForeign(_ words: String) -> Bool {
    let parts = words.split { " \u{A0}".contains($0) }
    guard let opening = parts.first?.lowercased(),
      ["von", "von:", "par", "par:", "por", "por:", "door", "door:"].contains(opening),
      let last = words.last, !"?!:;.".contains(last)
    else { return false }
    let names = words.dropFirst(opening.count + 1).split(separator: ",")
    guard (1...2).contains(names.count), let first = names.first else { return false }
    let people = first.split(separator: " ").split { ["und", "et", "y", "e", "en"].contains($0) }
    let isName = people.allSatisfy { (2...3).contains($0.count) && $0.allSatisfy(isCapital) }
    return isName && (1...2).contains(people.count)
      && names.dropFirst().allSatisfy {
        Agencies.name(of: $0.trimmed(of: " ")) != nil
          || $0.split(separator: " ").allSatisfy(isCapital)
      }
  }

  private static func isCapital(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase else { return false }
    return word.count <= 2 || word.dropFirst().contains { $0.isLowercase }
  }

  /// The names in a byline without the day before them and the place after them.
  static func names(in line: String, place: String) -> String {
    var names = afterDay(line[...])
    for tail in [", \(place)", " in \(place)"] where !place.isEmpty {
      guard names.lowercased().hasSuffix(tail.lowercased()) else { continue }
      names = names.dropLast(tail.count)
    }
    return String(names)
  }

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
