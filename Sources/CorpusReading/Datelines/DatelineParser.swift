internal import SpanAlgebra

/// Reads the dateline at the start of a line, if it has one.
///
/// `Moscow (AFP) Feb 28, 2017 -`, `WASHINGTON, Sept 18 (Reuters) -`, `SALVADOR, Feb 26 -`,
/// `ST. LOUIS, Mo., Feb. 26 -`, `LONDON/PARIS, March 3`, `NEW YORK (AP) --`, `BAKU —`,
/// `Washington:`, `LONDON 1996-08-30`, `TALSI, 3 May 2031.`, `TALSI, May 3. /NWA/.`, `TALSI (nwa).`.
///
/// - Complexity: O(1): it looks at 160 bytes at most.
func dateline(in line: TextSpan, of text: [UInt8]) -> Dateline? {
  guard line.count >= 6, mayOpenPlace(line, of: text), !opensSentence(line, of: text),
    hasDatelineMark(line, of: text)
  else { return nil }
  var parser = DatelineParser(text: text, line: line)
  return parser.dateline()
}

/// Whether a line opens with a letter, ornaments left aside.
private func mayOpenPlace(_ line: TextSpan, of text: [UInt8]) -> Bool {
  var index = line.start
  while index < line.end, text[index].isOrnament { index += 1 }
  return index < line.end && (text[index] >= 0x80 || (text[index] | 0x20) &- 0x61 < 26)
}

/// Whether a line opens with a word in capitals or a capital and one in small letters, as most
/// sentences do and no dateline; `false` where that takes a closer look.
private func opensSentence(_ line: TextSpan, of text: [UInt8]) -> Bool {
  let bytes = text.span
  let end = min(line.end, line.start + 100)
  var index = line.start
  while index < end, (bytes[index] | 0x20) &- 0x61 < 26 { index += 1 }
  let second = index + 1
  guard index < end, bytes[index] == 0x20, second < end, bytes[line.start] < 0x61,
    bytes[second] &- 0x61 < 26
  else { return false }
  index = second
  while index < end, (bytes[index] | 0x20) &- 0x61 < 26 { index += 1 }
  guard index < end, bytes[index] < 0x80 else { return false }
  // `RIO de Janeiro`, `ROME march 3`
  return !DatelineWords.isConnector(bytes, second..<index) && !mayOpenDay(bytes, at: second)
}

/// Whether a date, an agency or a dividing mark can be near; most paragraphs have none.
private func hasDatelineMark(_ line: TextSpan, of text: [UInt8]) -> Bool {
  let bytes = text.span
  for index in line.start..<min(line.end, line.start + 100) {
    switch bytes[index] {
    case 0x30...0x3A, UInt8(ascii: "("), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "|"),
      0xE2:
      return true
    default: continue
    }
  }
  return false
}

extension UInt8 {
  /// Whether it is one of `*=>+` or a space.
  fileprivate var isOrnament: Bool {
    switch self {
    case 0x20, 0x2A, 0x2B, 0x3D, 0x3E: true
    default: false
    }
  }
}

struct DatelineParser {
  let text: [UInt8]
  let line: TextSpan
  /// One past the last byte that is looked at.
  let end: Int
  private let dates: DateScanner
  var index: Int

  var place: [Range<Int>] = []
  private var otherPlaces: [Range<Int>] = []
  private var hasSecondPart = false
  var agency = ""
  private var isKnownAgency = false
  /// Whether the agency stands between marks of its own: `(KNB)`, `/KNB/`.
  private var isAgencyMarked = false
  var day: WrittenDay?
  private var mark: Mark?

  /// What divides a dateline from the story.
  private enum Mark { case dash, hyphen, colon, period }

  init(text: [UInt8], line: TextSpan) {
    self.text = text
    self.line = line
    end = min(line.end, line.start + 160)
    dates = DateScanner(text, end: end)
    index = line.start
  }

  mutating func dateline() -> Dateline? {
    skipOrnaments()
    guard readPlace() else { return nil }
    readParts()
    readMark()
    guard let strength = strength(), isPlace else { return nil }
    var words = string(place[0].lowerBound..<place[place.count - 1].upperBound)
    if ["News", "Agency", "Press"].contains(string(place[place.count - 1])), agency.isEmpty {
      agency = words
      words = ""
    }
    // `MOSCOW. May 3`; `ST.` and `D.C.` keep theirs.
    let isStopped = isShouted && words.hasSuffix(".") && string(place[place.count - 1]).count > 4
    if isStopped, words.split(separator: " ").last?.dropLast().contains(".") == false {
      words.removeLast()
    }
    return Dateline(
      place: placeName(words), otherPlaces: otherPlaces.map { placeName(string($0)) },
      agency: agency, day: day, strength: strength, textStart: index,
      isWholeLine: index >= line.end)
  }

  /// Goes over the stars and the like that some agencies put before urgent stories.
  private mutating func skipOrnaments() {
    while index < end, text[index].isOrnament { index += 1 }
  }

  /// The words of the first place, up to six; `false` if the line begins otherwise.
  private mutating func readPlace() -> Bool {
    while place.count < 6, let word = word(at: index) {
      if dates.day(at: word.lowerBound) != nil { break }
      guard
        isUpper(word.lowerBound) || isConnector(word) && !place.isEmpty
          || place.allSatisfy({ !isUpper($0.lowerBound) }) && word.count <= 12
      else {
        break
      }
      place.append(word)
      index = skipSpaces(word.upperBound)
    }
    while let last = place.last, isConnector(last), place.count > 1 {
      place.removeLast()
      index = skipSpaces(place.last?.upperBound ?? line.start)
    }
    guard !place.isEmpty else { return false }
    return place.count > 1 || index >= end || !isLetter(index) || dates.day(at: index) != nil
  }

  /// Whether the first word is none that other lines begin with.
  private var isPlace: Bool {
    // `THE HAGUE` is a place, `The talks` are none.
    if place.count > 1, isArticle(place[0]) { return true }
    return !DatelineWords.notPlaces.contains(string(place[0]).lowercased())
      && monthNumber(text[place[0]]) == nil
  }

  /// What follows the place: state, country, agency, date, each once or twice.
  private mutating func readParts() {
    for _ in 0..<7 {
      index = skipSpaces(index)
      guard index < end else { return }
      if day == nil, let found = dates.day(at: index) {
        day = found.day
        index = skipTime(found.end)
        continue
      }
      switch text[index] {
      case UInt8(ascii: "/") where readSlashes():
        continue
      case UInt8(ascii: "/") where day == nil && (!hasSecondPart || !otherPlaces.isEmpty):
        let start = skipSpaces(index + 1)
        guard skipPlace(from: start) else { return }
        otherPlaces.append(start..<wordsEnd(before: index))
      case UInt8(ascii: ".") where day != nil && isBeforeAgency(index + 1):
        index += 1
      case UInt8(ascii: "-") where day == nil && dates.day(at: skipSpaces(index + 1)) != nil:
        // `CHEVY CHASE, Md., - March 4 -`
        index = skipSpaces(index + 1)
      case UInt8(ascii: ","):
        guard readAfterComma() else { return }
      case UInt8(ascii: "("):
        guard readParentheses() else { return }
      default:
        guard day != nil, agency.isEmpty, let word = word(at: index),
          let name = Agencies.name(of: string(word))
        else { return }
        agency = name
        isKnownAgency = true
        index = word.upperBound
      }
    }
  }

  private mutating func readAfterComma() -> Bool {
    let after = skipSpaces(index + 1)
    guard after < end else { return false }
    if dates.day(at: after) != nil, day == nil {
      index = after
      return true
    }
    guard let word = word(at: after) else {
      // `Mo., -` and the comma before a mark.
      index = after
      return isMark(after)
    }
    if let name = Agencies.name(of: string(word)), agency.isEmpty {
      agency = name
      isKnownAgency = true
      index = word.upperBound
      return true
    }
    if day == nil { return skipPlace(from: after) }
    guard agency.isEmpty, isShouted, let end = unknownAgencyEnd(from: after) else { return false }
    agency = string(after..<end)
    index = end
    return true
  }

  /// Reads an agency between slashes.
  private mutating func readSlashes() -> Bool {
    guard agency.isEmpty, let close = closingSlash(of: index) else { return false }
    let inside = string((index + 1)..<close)
    let name = Agencies.name(of: inside)
    isKnownAgency = name != nil
    agency = name ?? inside
    isAgencyMarked = true
    index = close + 1
    return true
  }

  /// `(AFP)`; also the state of a town in parentheses.
  private mutating func readParentheses() -> Bool {
    guard let close = text[index..<end].firstIndex(of: UInt8(ascii: ")")), close - index <= 32
    else { return false }
    let inside = string((index + 1)..<close)
    if agency.isEmpty {
      if let name = Agencies.name(of: inside) {
        agency = name
        isKnownAgency = true
      } else if let first = inside.split(whereSeparator: { "/,".contains($0) }).first,
        let name = Agencies.name(of: String(first))
      {
        agency = name
        isKnownAgency = true
      } else if Agencies.mayBeName(inside) || isShouted && isShortName((index + 1)..<close) {
        agency = inside
      } else {
        return false
      }
      isAgencyMarked = true
    }
    index = close + 1
    return true
  }

  /// Goes over the words of a state, a country or a second place.
  private mutating func skipPlace(from start: Int) -> Bool {
    var next = skipSpaces(start)
    var count = 0
    while count < 5, let word = word(at: next), isUpper(word.lowerBound) || isConnector(word) {
      if dates.day(at: word.lowerBound) != nil { break }
      next = skipSpaces(word.upperBound)
      count += 1
    }
    if count == 0, place.allSatisfy({ !isUpper($0.lowerBound) }), let word = word(at: next),
      dates.day(at: word.lowerBound) == nil
    {
      next = skipSpaces(word.upperBound)
      count = 1
    }
    guard count > 0 else { return false }
    hasSecondPart = true
    index = next
    return true
  }

  private mutating func readMark() {
    index = skipSpaces(index)
    guard index < end else { return }
    let start = index
    switch text[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "_"):
      while index < line.end, text[index] == text[start] { index += 1 }
      mark = index - start > 1 || text[start] == UInt8(ascii: "_") ? .dash : .hyphen
      // `3-5` and `Anglo-American` hold together.
      if mark == .hyphen, index < line.end, text[index] > 0x20, text[start - 1] > 0x20 {
        mark = nil
        index = start
        return
      }
    case UInt8(ascii: ":"):
      mark = .colon
      index += 1
    case UInt8(ascii: "|"):
      mark = .dash
      index += 1
    case 0xE2
    where index + 2 < line.end && text[index + 1] == 0x80
      && (0x92...0x95).contains(text[index + 2]):
      mark = .dash
      index += 3
    case UInt8(ascii: ".") where isFullStop(index):
      mark = .period
      index += 1
    default:
      return
    }
    while index < line.end, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
  }

  /// Whether a full stop ends a dateline: a place in capitals with a day or an agency, or any with
  /// an agency that is known, and a sentence after it.
  private func isFullStop(_ stop: Int) -> Bool {
    guard isKnownAgency || isShouted && (day != nil || isAgencyMarked) else { return false }
    return stop + 1 < line.end && text[stop + 1] == 0x20 && hasProse(after: stop + 1)
  }

  /// Whether it all makes a dateline, and how surely.
  private func strength() -> Dateline.Strength? {
    let isAtEnd = index >= line.end && mark == nil
    guard mark != nil || isAtEnd || !agency.isEmpty else { return nil }
    let isCapitals = isShouted
    let hasCapital = place.contains { isUpper($0.lowerBound) }
    let words = string(place[0].lowerBound..<place[place.count - 1].upperBound)
    var isKnownPlace: Bool { DatelinePlaces.contains(words) }
    if isArticle(place[0]), !isCapitals, !isKnownPlace { return nil }
    if !agency.isEmpty, hasCapital, day != nil || isKnownAgency,
      mark != nil || isAtEnd || isKnownAgency
    {
      return .signed
    }
    if day != nil {
      if isCapitals { return .dated }
      if isAtEnd { return isKnownPlace ? .dated : nil }
      guard mark != nil, mark != .colon || isKnownPlace else { return nil }
      if hasCapital, hasSecondPart || place.count <= 3 { return .dated }
      return !hasCapital && place.count <= 3 ? .dated : nil
    }
    // Without a date the story must follow on the line, in small letters.
    guard let mark, hasProse(after: index) else { return nil }
    if hasCapital, isKnownPlace { return .bare }
    guard isCapitals, line.count >= 100 else { return nil }
    switch mark {
    case .dash, .period: return .bare
    case .hyphen: return nil
    case .colon:
      let isLabel = DatelineWords.labels.contains(words.lowercased())
      return !isLabel && agency.isEmpty && place.count <= 3 && words.utf8.count >= 4 ? .faint : nil
    }
  }

  private func isArticle(_ word: Range<Int>) -> Bool {
    word.count == 3 && text[word].map { $0 | 0x20 }.elementsEqual("the".utf8)
  }

  func hasProse(after start: Int) -> Bool {
    guard line.end - start >= 40 else { return false }
    let small = text[start..<line.end].prefix(80).count { $0 >= 0x61 && $0 <= 0x7A }
    return small >= 20
  }

  /// Goes over ` 10:15 GMT` after a date.
  private func skipTime(_ start: Int) -> Int {
    var index = skipSpaces(start)
    let first = index
    while index < end, text[index] >= 0x30 && text[index] <= 0x3A { index += 1 }
    guard index - first >= 4, text[first..<index].contains(UInt8(ascii: ":")) else { return start }
    let zone = skipSpaces(index)
    if let word = word(at: zone), word.count <= 4 { index = word.upperBound }
    return index
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}
