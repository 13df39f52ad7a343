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
  let text: [UInt8]
  let paragraph: TextSpan
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
  /// - Complexity: O(*n*) for *n* bytes; from each single mark a bounded stretch is looked ahead.
  mutating func stretches() -> [QuotedStretch] {
    var index = paragraph.start
    while true {
      index = Self.firstMark(in: text.span, from: index, to: paragraph.end)
      guard index < paragraph.end else { break }
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
    return found.count > 1 ? found.sorted { $0.outer < $1.outer } : found
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

  /// How many marks may be open at once; more are no quotations.
  private static let deepest = 16

  private func isOpened(_ family: Family) -> Bool { open.contains { $0.family == family } }

  private mutating func push(_ index: Int, _ width: Int, _ family: Family) {
    guard open.count < Self.deepest else { return }
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
}
