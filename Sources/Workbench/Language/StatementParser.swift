extension Statement {
  /// Parses one statement.
  ///
  /// - Parameters:
  ///   - text: The statement, its continued lines included.
  ///   - verbatim: Commands whose argument is all the rest as typed, `|`, `>` and `#` included.
  /// - Returns: `nil` if the text is blank or a comment.
  /// - Throws: A diagnostic with its place: a quote without an end, `|` without a verb, `>` without
  ///   a file or with text after it, a name without a command.
  package static func parse(
    _ text: String, verbatim: Set<String> = ["note"]
  ) throws(Diagnostic) -> Statement? {
    if let statement = parseVerbatim(text, commands: verbatim) { return statement }
    var parser = StatementParser(scan: try StatementScan(text))
    return try parser.parse()
  }

  /// The statement if its command is one of those whose argument is taken as typed.
  private static func parseVerbatim(_ text: String, commands: Set<String>) -> Statement? {
    let bytes = Array(text.utf8)
    let start = bytes.firstIndex { !isBlank($0) } ?? bytes.count
    let end = bytes[start...].firstIndex(where: isBlank) ?? bytes.count
    let name = String(decoding: bytes[start..<end], as: UTF8.self)
    guard commands.contains(name.lowercased()) else { return nil }
    let argumentStart = bytes[end...].firstIndex { !isBlank($0) } ?? end
    let argumentEnd = (bytes[argumentStart...].lastIndex { !isBlank($0) } ?? argumentStart - 1) + 1
    let range = argumentStart..<max(argumentStart, argumentEnd)
    let argument = String(decoding: bytes[range], as: UTF8.self)
    return Statement(
      command: Invocation(
        name: Word(name, range: start..<end),
        arguments: argument.isEmpty ? [] : [Word(argument, quoted: true, range: range)],
        argumentText: argument, argumentRange: range),
      text: String(decoding: bytes[..<max(end, range.upperBound)], as: UTF8.self))
  }
}

/// Splits a scanned statement at its name, its `|` and its `>`.
private struct StatementParser {
  let scan: StatementScan
  private var position = 0

  init(scan: StatementScan) { self.scan = scan }

  private var bytes: [UInt8] { scan.bytes }

  mutating func parse() throws(Diagnostic) -> Statement? {
    skipBlanks()
    guard position < bytes.count else { return nil }
    let name = try parseName()
    var stages: [Invocation] = []
    var redirect: Redirect?
    while true {
      let start = position
      let separator = nextSeparator(from: start, isVerb: !stages.isEmpty)
      let end = separator?.lowerBound ?? bytes.count
      guard let stage = invocation(in: start..<end) else {
        throw missingStage(isFirst: stages.isEmpty, before: separator)
      }
      stages.append(stage)
      guard let separator else { break }
      position = separator.upperBound
      guard bytes[separator.lowerBound] == UInt8(ascii: "|") else {
        redirect = try parseRedirect(separator)
        break
      }
      try requireVerb(after: separator)
    }
    return Statement(
      name: name, command: stages[0], verbs: Array(stages.dropFirst()), redirect: redirect,
      text: String(decoding: bytes, as: UTF8.self))
  }

  /// The name before a `=` that stands after the first word.
  private mutating func parseName() throws(Diagnostic) -> Word? {
    let start = position
    var end = start
    while end < bytes.count, isNameByte(bytes[end], isFirst: end == start) { end += 1 }
    guard end > start else { return nil }
    let sign = bytes[end...].firstIndex { !isBlank($0) } ?? bytes.count
    guard sign < bytes.count, bytes[sign] == UInt8(ascii: "=") else { return nil }
    let name = word(start..<end)
    position = sign + 1
    skipBlanks()
    guard position < bytes.count else {
      throw Diagnostic(
        "'=' without a command after it", at: sign..<sign + 1,
        hint: "such as '\(name.text) = filter \"military cooperation\"'")
    }
    return name
  }

  /// The next `|`, `>` or `>>` that separates, from `start` on.
  private func nextSeparator(from start: Int, isVerb: Bool) -> Range<Int>? {
    var comparison = isVerb && scan.isWhere(after: start) ? WhereClause() : nil
    var index = start
    while index < bytes.count {
      if let end = scan.ends[index] {
        index = end
        continue
      }
      switch bytes[index] {
      case UInt8(ascii: "|"):
        return index..<index + 1
      case UInt8(ascii: ">"):
        let length = bytes[index...].prefix(2).count { $0 == UInt8(ascii: ">") }
        if isRedirect(at: index, length: length, in: comparison) { return index..<index + length }
        comparison?.hasOperator = true
        index += length
      case let byte:
        comparison?.note(
          byte, isAfterWord: index == start || isBlank(bytes[index - 1]), rest: bytes[index...])
        index += 1
      }
    }
    return nil
  }

  private func isRedirect(at index: Int, length: Int, in comparison: WhereClause?) -> Bool {
    if length == 2 { return true }
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    let previous = index > 0 ? bytes[index - 1] : 0
    let isArrow = previous == UInt8(ascii: "-") || previous == UInt8(ascii: "=")
    if comparison != nil, previous == UInt8(ascii: "<") { return false }
    if next == UInt8(ascii: "=") || isArrow { return false }
    return comparison?.hasOperator ?? true
  }
}

// MARK: - Parts

extension StatementParser {
  private func missingStage(isFirst: Bool, before separator: Range<Int>?) -> Diagnostic {
    let range = separator ?? bytes.count..<bytes.count
    let sign = String(decoding: bytes[range], as: UTF8.self)
    return isFirst
      ? Diagnostic("no command before '\(sign)'", at: range)
      : Diagnostic("no verb before '\(sign)'", at: range)
  }

  private mutating func requireVerb(after separator: Range<Int>) throws(Diagnostic) {
    skipBlanks()
    guard position < bytes.count, bytes[position] != UInt8(ascii: "|") else {
      throw Diagnostic(
        "'|' without a verb after it", at: separator,
        hint: "say what to do with the rows, such as 'first 10'")
    }
  }

  private mutating func parseRedirect(_ sign: Range<Int>) throws(Diagnostic) -> Redirect {
    skipBlanks()
    let typed = String(decoding: bytes[sign], as: UTF8.self)
    let words = words(in: position..<bytes.count)
    guard let file = words.first, !file.text.isEmpty else {
      throw Diagnostic(
        "'\(typed)' without a file after it", at: sign, hint: "such as '\(typed) rows.csv'")
    }
    if let next = words.dropFirst().first {
      let rest = next.range.lowerBound..<bytes.count
      let verb = bytes[next.range.lowerBound] == UInt8(ascii: "|")
      throw Diagnostic(
        "text after the file '\(file.text)'", at: rest,
        hint: verb ? "verbs stand before the '\(typed)'" : "put a name with blanks in quotes")
    }
    return Redirect(file: file, append: sign.count == 2)
  }

  /// The command or verb that fills a range, or `nil` if the range is blank.
  private func invocation(in range: Range<Int>) -> Invocation? {
    let start = bytes[range].firstIndex { !isBlank($0) } ?? range.upperBound
    let end = (bytes[range].lastIndex { !isBlank($0) } ?? start - 1) + 1
    guard start < end else { return nil }
    let name = word(start..<nameEnd(in: start..<end))
    let nameEnd = name.range.upperBound
    let argumentStart = bytes[nameEnd..<end].firstIndex { !isBlank($0) } ?? nameEnd
    let argumentRange = argumentStart..<max(argumentStart, nameEnd == end ? nameEnd : end)
    return Invocation(
      name: name, arguments: words(in: argumentRange),
      argumentText: String(decoding: bytes[argumentRange], as: UTF8.self),
      argumentRange: argumentRange)
  }

  /// The end of a command's name: a blank, or the start of a stretch in quotes or brackets.
  private func nameEnd(in range: Range<Int>) -> Int {
    if let end = scan.ends[range.lowerBound] { return end }
    var index = range.lowerBound
    while index < range.upperBound, !isBlank(bytes[index]), scan.ends[index] == nil { index += 1 }
    return index
  }

  private func words(in range: Range<Int>) -> [Word] {
    var result: [Word] = []
    var index = range.lowerBound
    while true {
      while index < range.upperBound, isBlank(bytes[index]) { index += 1 }
      guard index < range.upperBound else { return result }
      let start = index
      while index < range.upperBound, !isBlank(bytes[index]) {
        index = scan.ends[index] ?? index + 1
      }
      result.append(word(start..<index))
    }
  }

  private func word(_ range: Range<Int>) -> Word {
    guard let inner = scan.quotes[range.lowerBound], scan.ends[range.lowerBound] == range.upperBound
    else { return Word(String(decoding: bytes[range], as: UTF8.self), range: range) }
    return Word(scan.unescaped(inner, openedAt: range.lowerBound), quoted: true, range: range)
  }

  private mutating func skipBlanks() {
    while position < bytes.count, isBlank(bytes[position]) { position += 1 }
  }
}

/// Whether a byte may stand in the name of a result: letters, digits, `_` and, not first, `-`.
private func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "_"), 0x80...:
    true
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
    !isFirst
  default:
    false
  }
}

/// How far a comparison of `where` has come, to tell its `>` from that of a redirect.
///
/// The first `>` of a comparison compares; one after a whole comparison names a file.
private struct WhereClause {
  /// Whether the operator of the present comparison has been seen.
  var hasOperator = false

  /// Takes a byte in: operators complete a comparison, `and`, `or` and `not` begin another.
  mutating func note(_ byte: UInt8, isAfterWord: Bool, rest: ArraySlice<UInt8>) {
    if "=<~!".utf8.contains(byte) { hasOperator = true }
    guard isAfterWord else { return }
    let word = String(decoding: rest.prefix(4).prefix { !isBlank($0) }, as: UTF8.self)
    if ["and", "or", "not"].contains(word.lowercased()) { hasOperator = false }
  }
}
