internal import SpanAlgebra

// What bytes are to a reader of datelines: letters, capitals, words.

extension DatelineParser {
  func isMark(_ index: Int) -> Bool {
    text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: ":") || text[index] == 0xE2
  }

  /// Letters with the periods, apostrophes and hyphens inside and the period behind them.
  func word(at start: Int) -> Range<Int>? {
    guard start < end, isLetter(start) else { return nil }
    var index = start
    while index < end {
      if isLetter(index) {
        index += 1
      } else if text[index] == UInt8(ascii: "."), index > start {
        index += 1
      } else if text[index] == UInt8(ascii: "'") || text[index] == UInt8(ascii: "-"),
        index + 1 < end, isLetter(index + 1)
      {
        index += 1
      } else {
        break
      }
    }
    return start..<index
  }

  func isLetter(_ index: Int) -> Bool {
    let byte = text[index]
    if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { return true }
    // Of three-byte characters, dashes, quotes and ellipses are no letters.
    if byte == 0xE2, index + 1 < end, text[index + 1] == 0x80 { return false }
    if byte == 0xC2, index + 1 < end { return false }
    guard byte >= 0x80, byte < 0xC0 else { return byte >= 0x80 }
    // The rest of a character belongs to it.
    var first = index
    while first > line.start, text[first] & 0xC0 == 0x80 { first -= 1 }
    return first < index && isLetter(first)
  }

  func isUpper(_ index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    let first = String(decoding: text[index..<min(index + 4, end)], as: UTF8.self)
    return first.unicodeScalars.first?.properties.isUppercase ?? false
  }

  func isShouted(_ word: Range<Int>) -> Bool {
    word.count >= 2 && !text[word].contains { $0 >= 0x61 && $0 <= 0x7A }
  }

  func isConnector(_ word: Range<Int>) -> Bool { DatelineWords.isConnector(text.span, word) }

  func skipSpaces(_ start: Int) -> Int {
    var index = start
    while index < end, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
    return index
  }
}
