/// The text of a statement with the stretches marked that are whole: quotes, brackets, expressions.
///
/// Inside such a stretch no blank separates words, and no `|`, `>` or `#` means anything.
///
/// - A double quote, straight or curly, begins a quote anywhere. A straight one ends at the next
///   straight one, a curly one at the next curly or straight one. A backslash takes the meaning
///   from the next character.
/// - A single quote begins a quote at the start of a word, and ends at the first single quote
///   that no letter or digit follows. Anywhere else it is an apostrophe.
/// - `[ … ]` and `( … )` nest. One that is never closed is a character like any other: to say so
///   is the business of the command that takes it.
/// - `/ … /` begins at the start of a word and ends before a blank, a bracket, `|`, `{` or the end.
/// - `<name … >` begins with a letter or `/` and a letter, except in the verb `where`, in which
///   `<` compares.
struct StatementScan {
  /// UTF-8 of the statement: line breaks are blanks, the comment is cut off.
  private(set) var bytes: [UInt8]
  /// The end of each whole stretch by its start; stretches nest but never cross.
  private(set) var ends: [Int: Int] = [:]
  /// What stands between the marks of each quote, by the offset of the opening mark.
  private(set) var quotes: [Int: Range<Int>] = [:]

  /// Brackets that wait for their end.
  private var open: [(start: Int, closing: UInt8)] = []
  /// How many of them wait for each closing bracket.
  private var openCounts: [UInt8: Int] = [:]
  private var isInWhere = false
  /// Whether a `/` has been looked for from an earlier start, and there is none that ends anything.
  private var hasNoExpressionEnd = false

  /// Scans a statement.
  ///
  /// - Throws: A diagnostic at the opening mark of a quote that has no end.
  /// - Complexity: O(*n*).
  init(_ text: String) throws(Diagnostic) {
    bytes = blankingLineBreaks(Array(text.utf8))
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "#"), isWordStart(index) {
        bytes.removeSubrange(index...)
        break
      }
      index = try scan(at: index)
    }
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
  }

  /// Scans the character at `index`, or the whole stretch that begins there, and returns its end.
  private mutating func scan(at index: Int) throws(Diagnostic) -> Int {
    if let mark = quoteMark(at: index, of: .double) { return try scanQuote(at: index, mark) }
    if let mark = quoteMark(at: index, of: .single), isQuoteStart(index) {
      return try scanQuote(at: index, mark)
    }
    switch bytes[index] {
    case UInt8(ascii: "("):
      openBracket(at: index, closing: UInt8(ascii: ")"))
    case UInt8(ascii: "["):
      openBracket(at: index, closing: UInt8(ascii: "]"))
    case UInt8(ascii: ")"), UInt8(ascii: "]"):
      closeBracket(at: index)
    case UInt8(ascii: "|"):
      isInWhere = isWhere(after: index + 1)
    case UInt8(ascii: "/"):
      guard isExpressionStart(index), !hasNoExpressionEnd else { break }
      guard let end = expressionEnd(at: index) else {
        hasNoExpressionEnd = true
        break
      }
      ends[index] = end
      return end
    case UInt8(ascii: "<"):
      if !isInWhere, let end = regionEnd(at: index) {
        ends[index] = end
        return end
      }
    default:
      break
    }
    return index + 1
  }
}

// MARK: - Brackets and quotes

extension StatementScan {
  /// Ends the nearest open bracket of the kind; brackets left open inside it are characters.
  private mutating func closeBracket(at index: Int) {
    guard openCounts[bytes[index]] ?? 0 > 0 else { return }
    while let bracket = open.popLast() {
      openCounts[bracket.closing, default: 0] -= 1
      if bracket.closing == bytes[index] {
        ends[bracket.start] = index + 1
        return
      }
    }
  }

  private mutating func openBracket(at index: Int, closing: UInt8) {
    open.append((index, closing))
    openCounts[closing, default: 0] += 1
  }

  private enum QuoteKind { case double, single }

  private struct QuoteMark {
    var kind: QuoteKind
    var length: Int
    var isCurly: Bool
  }

  /// The quotation mark of a kind that stands at `index`.
  private func quoteMark(at index: Int, of kind: QuoteKind) -> QuoteMark? {
    let straight = kind == .double ? UInt8(ascii: "\"") : UInt8(ascii: "'")
    if bytes[index] == straight { return QuoteMark(kind: kind, length: 1, isCurly: false) }
    // U+2018 … U+201F: four single and four double marks, low ones included.
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else {
      return nil
    }
    let range: ClosedRange<UInt8> = kind == .double ? 0x9C...0x9F : 0x98...0x9B
    guard range.contains(bytes[index + 2]) else { return nil }
    return QuoteMark(kind: kind, length: 3, isCurly: true)
  }

  private mutating func scanQuote(at start: Int, _ opening: QuoteMark) throws(Diagnostic) -> Int {
    let inner = start + opening.length
    var index = inner
    while index < bytes.count {
      if opening.kind == .double, bytes[index] == UInt8(ascii: "\\") {
        index += 2
      } else if let mark = quoteMark(at: index, of: opening.kind), closes(opening, mark, at: index)
      {
        quotes[start] = inner..<index
        ends[start] = index + mark.length
        return index + mark.length
      } else {
        index += 1
      }
    }
    let mark = String(decoding: bytes[start..<inner], as: UTF8.self)
    throw Diagnostic(
      "text in quotes has no closing \(mark)", at: start..<inner, hint: "opened here")
  }

  /// The text between quotes; in double ones `\"` and `\\` stand for `"` and `\`.
  func unescaped(_ range: Range<Int>, openedAt start: Int) -> String {
    let isDouble = quoteMark(at: start, of: .double) != nil
    guard isDouble, bytes[range].contains(UInt8(ascii: "\\")) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let next = index + 1 < range.upperBound ? bytes[index + 1] : 0
      if bytes[index] == UInt8(ascii: "\\"), "\"\\".utf8.contains(next) { index += 1 }
      result.append(bytes[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func closes(_ opening: QuoteMark, _ mark: QuoteMark, at index: Int) -> Bool {
    switch opening.kind {
    case .double: opening.isCurly || !mark.isCurly
    case .single: !isWordByte(at: index + mark.length)
    }
  }

  /// Whether a single quote at `index` opens: after nothing, a blank, or a sign that joins parts.
  private func isQuoteStart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return isBlank(bytes[index - 1]) || "([{:=,!~-<>|&/".utf8.contains(bytes[index - 1])
  }
}

// MARK: - Expressions, regions and verbs

extension StatementScan {
  private func isExpressionStart(_ index: Int) -> Bool {
    index == 0 || isBlank(bytes[index - 1]) || "([:=!~-".utf8.contains(bytes[index - 1])
  }

  /// The end of a regular expression over a word form that begins at `start`.
  private func expressionEnd(at start: Int) -> Int? {
    var index = start + 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if bytes[index] == UInt8(ascii: "/"), index > start + 1 {
        let next = index + 1
        if next == bytes.count || isBlank(bytes[next]) || ")]|{,*+?".utf8.contains(bytes[next]) {
          return next
        }
      }
      index += 1
    }
    return nil
  }

  /// The end of `<name … >` that begins at `start`; quotes inside may hold anything.
  private func regionEnd(at start: Int) -> Int? {
    var index = start + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
    guard isWordByte(at: index) else { return nil }
    var isInQuotes = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""): isInQuotes.toggle()
      case UInt8(ascii: ">") where !isInQuotes: return index + 1
      case UInt8(ascii: "|") where !isInQuotes: return nil
      case UInt8(ascii: "<") where !isInQuotes: return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Whether the verb that begins at or after `index` is `where`, perhaps shortened.
  func isWhere(after index: Int) -> Bool {
    let rest = bytes[min(index, bytes.count)...].drop(while: isBlank)
    let name = rest.prefix { !isBlank($0) }
    return !name.isEmpty && "where".hasPrefix(String(decoding: name, as: UTF8.self).lowercased())
  }

  private func isWordStart(_ index: Int) -> Bool { index == 0 || isBlank(bytes[index - 1]) }

  /// Whether a letter, a digit or any character past ASCII stands at `index`.
  private func isWordByte(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      return true
    case 0xE2:
      return quoteMark(at: index, of: .double) == nil && quoteMark(at: index, of: .single) == nil
    case let byte:
      return byte >= 0x80
    }
  }
}

/// Whether a byte separates words.
func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
}

/// The bytes with a blank for each byte of a line break and of the backslash that continues it.
private func blankingLineBreaks(_ bytes: [UInt8]) -> [UInt8] {
  var result = bytes
  for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
    result[index] = UInt8(ascii: " ")
    var before = index - 1
    if before >= 0, bytes[before] == UInt8(ascii: "\r") {
      result[before] = UInt8(ascii: " ")
      before -= 1
    }
    if before >= 0, bytes[before] == UInt8(ascii: "\\") { result[before] = UInt8(ascii: " ") }
  }
  return result
}
