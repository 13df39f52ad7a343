internal import SpanAlgebra

// Datelines that name an agency without parentheses, or end with a full stop.

extension DatelineParser {
  /// Whether the place stands in capitals.
  var isShouted: Bool { place.allSatisfy { isShouted($0) || isConnector($0) } }

  /// The slash that closes `/KNB/`; `nil` where the first one divides two places.
  func closingSlash(of slash: Int) -> Int? {
    let isApart = slash > line.start && text[slash - 1] <= 0x20
    guard isApart, let close = text[(slash + 1)..<end].firstIndex(of: UInt8(ascii: "/")),
      close - slash <= 32
    else { return nil }
    let inside = string((slash + 1)..<close)
    let isName = Agencies.name(of: inside) != nil || Agencies.mayBeName(inside)
    return isName && (close + 1 == end || !isLetter(close + 1)) ? close : nil
  }

  /// Whether an agency between marks follows: `. /KNB/`, `. (KNB)`.
  func isBeforeAgency(_ start: Int) -> Bool {
    let next = skipSpaces(start)
    guard next < end, agency.isEmpty else { return false }
    return text[next] == UInt8(ascii: "(") || text[next] == UInt8(ascii: "/")
  }

  /// The end of up to three words after a date that name an agency and end the dateline:
  /// `TALSI, May 3, Northern Wire.`, `TALSI, May 3, Northern Wire -`.
  func unknownAgencyEnd(from start: Int) -> Int? {
    var next = start
    var count = 0
    while count < 3, let word = word(at: next), isUpper(word.lowerBound) {
      count += 1
      let hasStop = text[word.upperBound - 1] == UInt8(ascii: ".")
      let last = hasStop ? word.upperBound - 1 : word.upperBound
      next = skipSpaces(word.upperBound)
      if hasStop {
        let isName = Agencies.mayBeName(string(start..<last))
        return isName && next > word.upperBound && hasProse(after: next) ? last : nil
      }
      let isDash =
        next < end && next > last
        && (text[next] == UInt8(ascii: "-")
          || next + 2 < end && text[next] == 0xE2 && (0x92...0x95).contains(text[next + 2]))
      if isDash { return Agencies.mayBeName(string(start..<last)) ? last : nil }
    }
    return nil
  }

  /// Whether a word in parentheses may be the sign of an agency in small letters: `(dpa)`.
  func isShortName(_ inside: Range<Int>) -> Bool {
    (2...4).contains(inside.count) && text[inside].allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
      && !DatelineWords.asides.contains(string(inside))
  }

  /// Where the words before a place in the text end.
  func wordsEnd(before start: Int) -> Int {
    var last = start
    while last > line.start, text[last - 1] <= 0x20 { last -= 1 }
    return last
  }
}
