internal import SpanAlgebra

/// The form of a dateline as a user writes it: `{place} | {date} | {agency} -`.
///
/// `{place}`, `{date}`, `{agency}`, `{byline}` and `{any}` stand for words; all else must be there,
/// but dashes are equal, quotes are equal, and white space is free. It is matched at the start of a
/// line; where it ends with words, those fill the line.
struct DatelinePattern: Sendable {
  private enum Part: String, CaseIterable {
    case place, date, agency, byline, any
  }

  private enum Item: Equatable {
    case part(Part)
    /// A character as ``DatelineMarks`` folds it.
    case mark(UInt32)
  }

  private var items: [Item] = []

  init(_ pattern: String) throws(PatternError) {
    let bytes = Array(pattern.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "{") else {
        let (mark, next) = DatelineMarks.mark(at: index, of: bytes, end: bytes.count)
        if let mark { items.append(.mark(mark)) }
        index = next
        continue
      }
      guard let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else {
        throw PatternError(pattern: pattern, offset: index, description: "'{' has no '}'")
      }
      let name = String(decoding: bytes[(index + 1)..<close], as: UTF8.self)
      guard let part = Part(rawValue: name) else {
        let known = Part.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")
        throw PatternError(
          pattern: pattern, offset: index,
          description: "no part of a dateline is called '{\(name)}'; there are \(known)")
      }
      if case .part(let last)? = items.last, last != .date, part != .date {
        throw PatternError(
          pattern: pattern, offset: index,
          description: "nothing divides '{\(last.rawValue)}' from '{\(name)}'; put the mark between"
            + " them that the text has")
      }
      if part != .any, items.contains(.part(part)) {
        throw PatternError(
          pattern: pattern, offset: index, description: "'{\(name)}' stands here twice")
      }
      items.append(.part(part))
      index = close + 1
    }
    guard !items.isEmpty else {
      throw PatternError(pattern: pattern, offset: 0, description: "an empty pattern")
    }
    let says =
      items.contains(.part(.date))
      || items.contains { if case .mark = $0 { true } else { false } }
    guard says,
      items.contains(where: { if case .part(let part) = $0 { part != .any } else { false } })
    else {
      throw PatternError(
        pattern: pattern, offset: 0,
        description: "it fits any line; a dateline has a '{place}', '{date}', '{agency}' or"
          + " '{byline}' and a mark or a date that ends it")
    }
    guard items.count <= 64 else {
      throw PatternError(
        pattern: pattern, offset: 0, description: "longer than the limit of 64 marks and parts")
    }
  }

  /// The dateline of a line that has this form; `nil` for any other.
  ///
  /// - Complexity: O(1): it looks at 200 bytes at most.
  func dateline(in line: TextSpan, of text: [UInt8]) -> Dateline? {
    var match = DatelineMatch(text: text, line: line)
    guard let end = match.end(of: items.map(Self.step)[...], at: line.start) else { return nil }
    return match.dateline(end: end)
  }

  private static func step(_ item: Item) -> DatelineMatch.Step {
    switch item {
    case .mark(let mark): .mark(mark)
    case .part(.date): .date
    case .part(let part): .words(part.rawValue)
    }
  }
}

/// One attempt to read a line by a user's form.
private struct DatelineMatch {
  enum Step {
    case mark(UInt32)
    case date
    case words(String)
  }

  let text: [UInt8]
  let line: TextSpan
  private let limit: Int
  private let dates: DateScanner
  private var day: WrittenDay?
  private var parts: [String: String] = [:]
  /// Steps and places from which the rest does not fit: each is tried once.
  private var failed: Set<Int> = []

  init(text: [UInt8], line: TextSpan) {
    self.text = text
    self.line = line
    limit = min(line.end, line.start + 200)
    dates = DateScanner(text, end: limit)
  }

  /// Where the steps end that begin at `start`; `nil` if they do not fit.
  ///
  /// Calls itself once for each step, of which a pattern has 64 at most.
  mutating func end(of steps: ArraySlice<Step>, at start: Int) -> Int? {
    let index = skipSpaces(start)
    guard let step = steps.first else { return index }
    let key = steps.count << 16 | (index - line.start)
    guard !failed.contains(key) else { return nil }
    let rest = steps.dropFirst()
    var found: Int?
    switch step {
    case .mark(let mark):
      guard index < limit else { break }
      let (own, next) = DatelineMarks.mark(at: index, of: text, end: limit)
      if own == mark { found = end(of: rest, at: next) }
    case .date:
      if let written = dates.day(at: index) {
        found = end(of: rest, at: written.end)
        if found != nil { day = written.day }
      }
    case .words(let name): found = words(name, from: index, rest)
    }
    if found == nil { failed.insert(key) }
    return found
  }

  /// The fewest words after which the rest fits.
  private mutating func words(_ name: String, from start: Int, _ rest: ArraySlice<Step>) -> Int? {
    // At the end of a pattern words fill the line.
    if rest.isEmpty, line.end > limit { return nil }
    var index = rest.isEmpty ? limit : start
    while index <= limit {
      let isBoundary = index == limit || text[index] & 0xC0 != 0x80
      if isBoundary, index > start || name == "any", isPart(name, start..<index),
        let found = end(of: rest, at: index)
      {
        if name != "any" {
          parts[name] = String(decoding: text[start..<index], as: UTF8.self).trimmed(of: " \t")
        }
        return found
      }
      index += 1
    }
    return nil
  }

  /// Whether a stretch may be what it stands for: a name of few words that begins as names do.
  private func isPart(_ name: String, _ range: Range<Int>) -> Bool {
    guard name != "any" else { return true }
    guard range.count <= 80, let first = text[range].first else { return false }
    let spaces = text[range].count { $0 == 0x20 }
    return spaces <= 8 && first >= 0x41 && !(0x61...0x7A).contains(first)
  }

  private func skipSpaces(_ start: Int) -> Int {
    var index = start
    while index < limit {
      if text[index] <= 0x20 {
        index += 1
      } else if text[index] == 0xC2, index + 1 < limit, text[index + 1] == 0xA0 {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  func dateline(end: Int) -> Dateline {
    let agency = parts["agency"] ?? ""
    return Dateline(
      place: parts["place"].map(placeName) ?? "", agency: Agencies.name(of: agency) ?? agency,
      byline: parts["byline"] ?? "", day: day, strength: .signed, textStart: end,
      isWholeLine: end >= line.end)
  }
}

/// The characters of datelines, with those that are written in several ways made equal.
private enum DatelineMarks {
  /// The character at a place, folded, and where the next begins; no character for white space.
  static func mark(at index: Int, of text: [UInt8], end: Int) -> (mark: UInt32?, next: Int) {
    let (scalar, width) = PageWords.scalar(in: text.span, at: index, end: end)
    let next = index + width
    switch scalar {
    case 0...0x20, 0xA0, 0x2009, 0x202F: return (nil, next)
    case 0x41...0x5A: return (scalar | 0x20, next)
    case 0x22, 0x27, 0x60, 0xAB, 0xBB, 0x2018...0x201F: return (0x22, next)
    case 0x2D, 0x2010...0x2015, 0x2212:
      // Several hyphens are one dash.
      var last = next
      while last < end, text[last] == 0x2D { last += 1 }
      return (0x2D, last)
    default: return (scalar, next)
    }
  }
}
