internal import SpanAlgebra

// What stands beside a mark, and apostrophes told from marks.

extension QuoteMarks {
  // MARK: - Neighbours

  enum Neighbour { case space, word, digit, opener, punctuation }

  func before(_ index: Int) -> Neighbour {
    guard index > paragraph.start else { return .space }
    let byte = text[index - 1]
    switch byte {
    case 0...0x20: return .space
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "-"),
      UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: ":"):
      return .opener
    case 0x30...0x39: return .digit
    case 0x41...0x5A, 0x61...0x7A: return .word
    case 0x80...0xBF: return multibyte(endingAt: index)
    case UInt8(ascii: "`"): return .opener
    default: return .punctuation
    }
  }

  func after(_ index: Int) -> Neighbour {
    guard index < paragraph.end else { return .space }
    let byte = text[index]
    switch byte {
    case 0...0x20: return .space
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "$"), UInt8(ascii: "#"),
      UInt8(ascii: "@"), UInt8(ascii: "'"), UInt8(ascii: "`"):
      return byte == UInt8(ascii: "'") && isClosing(index) ? .punctuation : .word
    case 0x30...0x39: return .word
    case 0x41...0x5A, 0x61...0x7A: return .word
    case UInt8(ascii: ".")
    where index + 2 < paragraph.end && text[index + 1] == byte
      && text[index + 2] == byte && index + 3 < paragraph.end && isWordByte(text[index + 3]):
      return .word
    case 0xC2 where index + 1 < paragraph.end:
      switch text[index + 1] {
      case 0xA0: return .space
      case 0xAB, 0xA3, 0xA5, 0xBF, 0xA1: return .word
      default: return .punctuation
      }
    case 0xE2 where index + 2 < paragraph.end && text[index + 1] == 0x80:
      switch text[index + 2] {
      case 0x80...0x8A, 0xA8, 0xA9, 0xAF: return .space
      case 0x98, 0x9C, 0x9E, 0x9A, 0xB9: return .word
      case 0xA6:
        return index + 3 < paragraph.end && isWordByte(text[index + 3]) ? .word : .punctuation
      default: return .punctuation
      }
    case 0xC3...0xFF: return .word
    default: return .punctuation
    }
  }

  /// Whether the apostrophe at `index` ends something: white space or punctuation follows.
  func isClosing(_ index: Int) -> Bool {
    guard index + 1 < paragraph.end else { return true }
    return !isWordByte(text[index + 1])
  }

  func multibyte(endingAt index: Int) -> Neighbour {
    guard index - paragraph.start >= 2 else { return .word }
    if spaceWidth(endingAt: index) != nil { return .space }
    if text[index - 2] == 0xC2 { return text[index - 1] == 0xAB ? .opener : .punctuation }
    guard index - paragraph.start >= 3, text[index - 3] == 0xE2, text[index - 2] == 0x80 else {
      return .word
    }
    switch text[index - 1] {
    case 0x98, 0x9C, 0x9E, 0x9A, 0xB9, 0x92...0x95: return .opener
    default: return .punctuation
    }
  }

  func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  func spaceWidth(_ index: Int) -> Int? {
    if text[index] <= 0x20 { return 1 }
    if text[index] == 0xC2, index + 1 < paragraph.end, text[index + 1] == 0xA0 { return 2 }
    return nil
  }

  func spaceWidth(endingAt index: Int) -> Int? {
    if text[index - 1] <= 0x20 { return 1 }
    if text[index - 1] == 0xA0, index - paragraph.start >= 2, text[index - 2] == 0xC2 { return 2 }
    return nil
  }

  // MARK: - Apostrophes

  /// How long a stretch between single marks may be, in bytes.
  static let longestSingle = 2000

  /// `'90s`, `'em`, `'tis`: letters left out at the beginning of a word.
  func isElision(at start: Int) -> Bool {
    var end = start
    while end < paragraph.end, end - start < 8, isWordByte(text[end]) { end += 1 }
    let word = text[start..<end]
    if word.count == 3, word.dropLast().allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return text[end - 1] == UInt8(ascii: "s")
    }
    if word.count == 2, word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return true }
    guard let folded = FoldedWord(text, start..<end) else { return false }
    return elisions.contains(folded)
  }

  /// Whether a mark that can close a single opening mark follows in the paragraph.
  func hasSingleCloser(after start: Int) -> Bool {
    var index = start
    let reach = min(paragraph.end, start + Self.longestSingle)
    while index < reach {
      let width = singleMarkWidth(index)
      if width > 0, before(index) != .space, ![.word, .digit].contains(after(index + width)),
        !(isPluralPossessive(index, width))
      {
        return true
      }
      index += max(1, width)
    }
    return false
  }

  func singleMarkWidth(_ index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "'"): return 1
    case 0xC2 where index + 1 < paragraph.end && text[index + 1] == 0xB4: return 2
    case 0xE2
    where index + 2 < paragraph.end && text[index + 1] == 0x80
      && (text[index + 2] == 0x99 || text[index + 2] == 0x98):
      return 3
    default: return 0
    }
  }

  /// Whether the mark at `index` is the apostrophe of a plural: the chiefs' meeting.
  ///
  /// So it is after an `s` and before a word in lower case, where a better closing mark follows
  /// before the next one opens.
  func isPluralPossessive(_ index: Int, _ width: Int) -> Bool {
    guard index > paragraph.start, text[index - 1] | 0x20 == UInt8(ascii: "s") else { return false }
    var next = index + width
    guard next + 1 < paragraph.end, text[next] == 0x20, text[next + 1] >= 0x61,
      text[next + 1] <= 0x7A
    else { return false }
    next += 1
    let reach = min(paragraph.end, next + Self.longestSingle)
    while next < reach {
      let markWidth = singleMarkWidth(next)
      if markWidth > 0 {
        let left = before(next)
        let right = after(next + markWidth)
        if left == .space { return false }
        if right == .space || right == .punctuation { return true }
      }
      next += max(1, markWidth)
    }
    return false
  }
}

private let elisions = FoldedWordSet(list: "em tis twas til cause n bout round cos cuz")
