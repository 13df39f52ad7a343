internal import SpanAlgebra

/// A stretch of text between quotation marks.
struct QuotedStretch: Hashable, Sendable {
  /// The words between the marks.
  var inner: TextSpan
  /// With the marks.
  var outer: TextSpan
  /// Whether a closing mark was found before the paragraph ended.
  var isClosed: Bool
  /// How many stretches it stands inside.
  var depth: Int
}

/// Finds what stands between quotation marks in one paragraph.
///
/// Knows straight and curly marks, low and high ones, guillemets in both directions, the doubled
/// marks of typewriters, back-tick and acute, and corner brackets. A mark that can open and close
/// is told by its neighbours, then by what is open. An apostrophe inside a word is none. A stretch
/// without a closing mark ends at the end of the paragraph, or where the same mark opens again.
struct QuoteMarks {
  private let text: [UInt8]
  private let paragraph: TextSpan
  private var open: [OpenMark] = []
  private var found: [QuotedStretch] = []

  init(text: [UInt8], paragraph: TextSpan) {
    self.text = text
    self.paragraph = paragraph
  }

  private struct OpenMark {
    var start: Int
    var innerStart: Int
    var family: Family
  }

  /// Marks that belong together.
  private enum Family {
    case straightDouble, straightSingle, curlyDouble, curlySingle, guillemet, reversedGuillemet
    case angle, reversedAngle, corner, doubleCorner
  }

  /// The stretches of the paragraph, ascending; of two that begin together the longer first.
  ///
  /// - Complexity: O(*n*) for *n* bytes, and O(*n*) more where a plural's apostrophe has to be told
  ///   from a closing mark.
  mutating func stretches() -> [QuotedStretch] {
    var index = paragraph.start
    while index < paragraph.end {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "\""):
        straightDouble(at: index, width: 1)
        index += 1
      case UInt8(ascii: "'"), UInt8(ascii: "`"):
        let doubled = index + 1 < paragraph.end && text[index + 1] == byte
        if doubled {
          typewriter(at: index, opens: byte == UInt8(ascii: "`"))
        } else {
          single(at: index, width: 1)
        }
        index += doubled ? 2 : 1
      case 0xC2:
        index += twoByteMark(at: index)
      case 0xE2 where index + 2 < paragraph.end && text[index + 1] == 0x80:
        curly(at: index)
        index += 3
      case 0xE3 where index + 2 < paragraph.end && text[index + 1] == 0x80:
        corner(at: index)
        index += 3
      default:
        index += 1
      }
    }
    while !open.isEmpty { endUnclosed(at: paragraph.end) }
    return found.sorted { $0.outer < $1.outer }
  }

  // MARK: - The marks

  private mutating func straightDouble(at index: Int, width: Int) {
    let isOpen = isOpened(.straightDouble)
    switch (before(index), after(index + width)) {
    case (.space, .word), (.opener, _), (.space, .opener):
      if isOpen { endUnclosed(through: .straightDouble, at: index) }
      push(index, width, .straightDouble)
    case (.digit, .space) where !isOpen, (.digit, .punctuation) where !isOpen:
      return
    case (.word, .space), (.digit, .space), (.punctuation, .space), (.word, .punctuation),
      (.digit, .punctuation), (.punctuation, .punctuation):
      if isOpen { close(.straightDouble, index, width) }
    default:
      if isOpen {
        close(.straightDouble, index, width)
      } else if after(index + width) != .space || before(index) == .space {
        push(index, width, .straightDouble)
      }
    }
  }

  /// The doubled marks of typewriters: two back-ticks open, two apostrophes close.
  private mutating func typewriter(at index: Int, opens: Bool) {
    if opens {
      if isOpened(.straightDouble) { endUnclosed(through: .straightDouble, at: index) }
      push(index, 2, .straightDouble)
    } else {
      straightDouble(at: index, width: 2)
    }
  }

  private mutating func single(at index: Int, width: Int) {
    let left = before(index)
    let right = after(index + width)
    if left == .word || left == .digit, right == .word || right == .digit { return }
    let isOpen = isOpened(.straightSingle) || isOpened(.curlySingle)
    let opens = (left == .space || left == .opener) && (right == .word || right == .opener)
    if opens {
      guard !isElision(at: index + width), hasSingleCloser(after: index + width) else { return }
      if isOpen { return }
      push(index, width, .straightSingle)
    } else if isOpen, left != .space || right == .space {
      if isPluralPossessive(index, width) { return }
      close(isOpened(.straightSingle) ? .straightSingle : .curlySingle, index, width)
    }
  }

  private mutating func twoByteMark(at index: Int) -> Int {
    guard index + 1 < paragraph.end else { return 1 }
    switch text[index + 1] {
    case 0xAB:
      pair(index, 2, closing: .reversedGuillemet, opening: .guillemet)
    case 0xBB:
      pair(index, 2, closing: .guillemet, opening: .reversedGuillemet)
    case 0xB4:
      single(at: index, width: 2)
    default:
      break
    }
    return 2
  }

  private mutating func curly(at index: Int) {
    switch text[index + 2] {
    case 0x98:  // ‘
      curlySingleOpener(at: index)
    case 0x99:  // ’
      let right = after(index + 3)
      if before(index) == .word || before(index) == .digit, right == .word || right == .digit {
        return
      }
      if isOpened(.curlySingle) || isOpened(.straightSingle) {
        if before(index) == .space, right != .space || isPluralPossessive(index, 3) { return }
        if isPluralPossessive(index, 3) { return }
        close(isOpened(.curlySingle) ? .curlySingle : .straightSingle, index, 3)
      }
    case 0x9A:  // ‚
      if before(index) == .space || before(index) == .opener { push(index, 3, .curlySingle) }
    case 0x9B:  // ‛
      push(index, 3, .curlySingle)
    case 0x9C, 0x9F:  // “ ‟
      curlyDoubleMark(at: index, high: text[index + 2] == 0x9C)
    case 0x9D:  // ”
      if isOpened(.curlyDouble) {
        close(.curlyDouble, index, 3)
      } else if before(index) == .space, after(index + 3) == .word {
        push(index, 3, .curlyDouble)
      } else if isOpened(.straightDouble) {
        close(.straightDouble, index, 3)
      }
    case 0x9E:  // „
      push(index, 3, .curlyDouble)
    case 0xB9:
      pair(index, 3, closing: .reversedAngle, opening: .angle)
    case 0xBA:
      pair(index, 3, closing: .angle, opening: .reversedAngle)
    default:
      break
    }
  }

  private mutating func curlySingleOpener(at index: Int) {
    let right = after(index + 3)
    // The German closing mark of ‚…‘, and the opening mark that stands for an apostrophe.
    if isOpened(.curlySingle), before(index) != .space, right != .word {
      close(.curlySingle, index, 3)
    } else if right != .space, !isElision(at: index + 3), before(index) != .word,
      hasSingleCloser(after: index + 3)
    {
      push(index, 3, .curlySingle)
    }
  }

  private mutating func curlyDoubleMark(at index: Int, high: Bool) {
    // “ closes what „ opened.
    if let last = open.last(where: { $0.family == .curlyDouble }) {
      let low = text[last.start + 2] == 0x9E
      if low, high, after(index + 3) != .word {
        close(.curlyDouble, index, 3)
        return
      }
      if before(index) != .space, before(index) != .opener, after(index + 3) != .word {
        close(.curlyDouble, index, 3)
        return
      }
      endUnclosed(through: .curlyDouble, at: index)
    }
    push(index, 3, .curlyDouble)
  }

  private mutating func corner(at index: Int) {
    switch text[index + 2] {
    case 0x8C: push(index, 3, .corner)
    case 0x8D: close(.corner, index, 3)
    case 0x8E: push(index, 3, .doubleCorner)
    case 0x8F: close(.doubleCorner, index, 3)
    default: break
    }
  }

  private mutating func pair(_ index: Int, _ width: Int, closing: Family, opening: Family) {
    if isOpened(closing) {
      close(closing, index, width)
    } else {
      if isOpened(opening) { endUnclosed(through: opening, at: index) }
      push(index, width, opening)
    }
  }

  // MARK: - The stack

  private func isOpened(_ family: Family) -> Bool { open.contains { $0.family == family } }

  private mutating func push(_ index: Int, _ width: Int, _ family: Family) {
    open.append(OpenMark(start: index, innerStart: index + width, family: family))
  }

  private mutating func close(_ family: Family, _ index: Int, _ width: Int) {
    guard let place = open.lastIndex(where: { $0.family == family }) else { return }
    // What opened inside and never closed was no quotation: an apostrophe, an inch.
    open.removeSubrange((place + 1)...)
    let mark = open.removeLast()
    add(mark, innerEnd: index, end: index + width, isClosed: true)
  }

  private mutating func endUnclosed(through family: Family, at end: Int) {
    while let last = open.last {
      endUnclosed(at: end)
      if last.family == family { return }
    }
  }

  private mutating func endUnclosed(at end: Int) {
    guard let mark = open.popLast() else { return }
    if mark.family == .straightSingle || mark.family == .curlySingle { return }
    let inner = withoutTeaserEnd(mark.innerStart, end)
    add(mark, innerEnd: inner, end: inner, isClosed: false)
  }

  /// Where the words end before the `... read more` of a text that is cut off.
  private func withoutTeaserEnd(_ start: Int, _ end: Int) -> Int {
    var index = end - 1
    let reach = max(start, end - 24)
    while index >= reach {
      let isDots =
        text[index] == UInt8(ascii: ".") && index > start + 1
        && text[index - 1] == UInt8(ascii: ".") && text[index - 2] == UInt8(ascii: ".")
      let isEllipsis = text[index] == 0xA6 && index > start + 1 && text[index - 1] == 0x80
      if isDots || isEllipsis { return index - 2 }
      index -= 1
    }
    return end
  }

  private mutating func add(_ mark: OpenMark, innerEnd: Int, end: Int, isClosed: Bool) {
    var inner = TextSpan(start: mark.innerStart, end: innerEnd)
    while inner.start < inner.end, let width = spaceWidth(inner.start) { inner.start += width }
    while inner.end > inner.start, let width = spaceWidth(endingAt: inner.end) {
      inner.end -= width
    }
    guard !inner.isEmpty else { return }
    found.append(
      QuotedStretch(
        inner: inner, outer: TextSpan(start: mark.start, end: isClosed ? end : inner.end),
        isClosed: isClosed, depth: open.count))
  }

  // MARK: - Neighbours

  private enum Neighbour { case space, word, digit, opener, punctuation }

  private func before(_ index: Int) -> Neighbour {
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

  private func after(_ index: Int) -> Neighbour {
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
  private func isClosing(_ index: Int) -> Bool {
    guard index + 1 < paragraph.end else { return true }
    return !isWordByte(text[index + 1])
  }

  private func multibyte(endingAt index: Int) -> Neighbour {
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

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  private func spaceWidth(_ index: Int) -> Int? {
    if text[index] <= 0x20 { return 1 }
    if text[index] == 0xC2, index + 1 < paragraph.end, text[index + 1] == 0xA0 { return 2 }
    return nil
  }

  private func spaceWidth(endingAt index: Int) -> Int? {
    if text[index - 1] <= 0x20 { return 1 }
    if text[index - 1] == 0xA0, index - paragraph.start >= 2, text[index - 2] == 0xC2 { return 2 }
    return nil
  }

  // MARK: - Apostrophes

  /// `'90s`, `'em`, `'tis`: letters left out at the beginning of a word.
  private func isElision(at start: Int) -> Bool {
    var end = start
    while end < paragraph.end, end - start < 8, isWordByte(text[end]) { end += 1 }
    let word = text[start..<end]
    if word.count == 3, word.dropLast().allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return text[end - 1] == UInt8(ascii: "s")
    }
    if word.count == 2, word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return true }
    guard let folded = FoldedWord(word) else { return false }
    return elisions.contains(folded)
  }

  /// Whether a mark that can close a single opening mark follows in the paragraph.
  private func hasSingleCloser(after start: Int) -> Bool {
    var index = start
    while index < paragraph.end {
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

  private func singleMarkWidth(_ index: Int) -> Int {
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
  private func isPluralPossessive(_ index: Int, _ width: Int) -> Bool {
    guard index > paragraph.start, text[index - 1] | 0x20 == UInt8(ascii: "s") else { return false }
    var next = index + width
    guard next + 1 < paragraph.end, text[next] == 0x20, text[next + 1] >= 0x61,
      text[next + 1] <= 0x7A
    else { return false }
    next += 1
    while next < paragraph.end {
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

private let elisions: Set<FoldedWord> = Set(
  ["em", "tis", "twas", "til", "cause", "n", "bout", "round", "cos", "cuz"]
    .compactMap { FoldedWord($0) })
