/// Reads what stands after `::`: comparisons joined by `|`, `&`, `!` and parentheses.
struct ConstraintParser {
  private let parser: Parser
  /// The pattern whose captures are compared.
  private let query: Query
  private let names: [String]
  private(set) var index: Int
  private var depth = 0

  init(_ parser: Parser, _ query: Query) {
    self.parser = parser
    self.query = query
    names = query.captureNames
    index = parser.index
  }

  private var current: Lexeme? {
    index < parser.lexemes.count ? parser.lexemes[index] : nil
  }

  mutating func parseWhole() throws(QueryError) -> CaptureConstraint { try parseEither() }

  private mutating func parseEither() throws(QueryError) -> CaptureConstraint {
    var parts = [try parseAll()]
    while let sign = current, sign.kind == .bar {
      index += 1
      try requireMore(after: sign)
      parts.append(try parseAll())
    }
    return .either(of: parts)
  }

  private mutating func parseAll() throws(QueryError) -> CaptureConstraint {
    var start = current?.range.lowerBound ?? parser.end
    var parts = [try parseOne()]
    while let sign = current, sign.kind == .ampersand {
      index += 1
      try requireMore(after: sign)
      start = current?.range.lowerBound ?? parser.end
      let part = try parseOne()
      if let other = parts.first(where: { $0.excludes(part) }) {
        let range = start..<parser.lexemes[index - 1].range.upperBound
        throw QueryError(.contradiction(part.description, other.description), range)
      }
      parts.append(part)
    }
    return .all(of: parts)
  }

  private mutating func parseOne() throws(QueryError) -> CaptureConstraint {
    guard let lexeme = current else {
      throw QueryError(.missingRight("::"), parser.lexemes[index - 1].range)
    }
    switch lexeme.kind {
    case .bang:
      index += 1
      try deepen(lexeme)
      try requireMore(after: lexeme)
      return .not(try parseOne())
    case .openParenthesis:
      index += 1
      try deepen(lexeme)
      try requireMore(after: lexeme)
      let inner = try parseEither()
      guard current?.kind == .closeParenthesis else {
        throw QueryError(.unclosed("(", ")"), lexeme.range)
      }
      index += 1
      return inner
    case .name:
      return .compares(try parseComparison())
    default:
      throw QueryError(.noCapture(parser.symbol(of: lexeme)), lexeme.range)
    }
  }

  private mutating func deepen(_ lexeme: Lexeme) throws(QueryError) {
    depth += 1
    if depth > Parser.deepest {
      throw QueryError(.tooDeep(limit: Parser.deepest), lexeme.range)
    }
  }

  private func requireMore(after lexeme: Lexeme) throws(QueryError) {
    if let current, current.kind.isConstraintPart, current.kind != .closeParenthesis { return }
    throw QueryError(.missingRight(parser.symbol(of: lexeme)), lexeme.range)
  }

  // MARK: Comparisons

  private mutating func parseComparison() throws(QueryError) -> CaptureComparison {
    let start = current?.range.lowerBound ?? parser.end
    let left = try parseValue()
    guard let sign = current, sign.kind == .equals || sign.kind == .differs else {
      throw QueryError(
        .missingCondition(left.description), start..<parser.lexemes[index - 1].range.upperBound)
    }
    index += 1
    guard let next = current else {
      throw QueryError(.missingCondition(left.description), sign.range)
    }
    let right = try parseRight(of: left, sign, next)
    let range = start..<parser.lexemes[index - 1].range.upperBound
    let comparison = CaptureComparison(left, right, isNegated: sign.kind == .differs)
    try check(comparison, range)
    return comparison
  }

  /// `a`, `a.word`, `a.form`, `a.entity`.
  private mutating func parseValue() throws(QueryError) -> CaptureValue {
    guard let lexeme = current, case .name(let name) = lexeme.kind else {
      throw QueryError(.missingRight("::"), parser.endRange)
    }
    index += 1
    guard names.contains(name) else {
      throw QueryError(.unknownCapture(name, known: names), lexeme.range)
    }
    guard let dot = current, dot.kind == .dot else { return CaptureValue(name, .word) }
    index += 1
    guard let next = current, case .name(let property) = next.kind else {
      throw QueryError(.missingRight("."), dot.range)
    }
    index += 1
    let attributes = self.attributes(of: name)
    switch property.lowercased() {
    case "word": return CaptureValue(name, .word)
    case "form": return CaptureValue(name, .form)
    case let lower where attributes.contains(lower):
      return CaptureValue(name, .attribute(lower))
    default:
      throw QueryError(
        .unknownCaptureValue(property, capture: name, known: ["word", "form"] + attributes),
        next.range)
    }
  }

  /// What the regions that a capture may match carry.
  private func attributes(of name: String) -> [String] {
    var attributes: [String] = []
    for pattern in query.part(captured: name)?.regionPatterns ?? [] {
      for attribute in parser.context.attributes[pattern.layer] ?? []
      where !attributes.contains(attribute) {
        attributes.append(attribute)
      }
    }
    return attributes
  }

  private mutating func parseRight(
    of left: CaptureValue, _ sign: Lexeme, _ next: Lexeme
  ) throws(QueryError) -> CaptureComparison.Operand {
    if case .name = next.kind { return .capture(try parseValue()) }
    index += 1
    if case .attribute(let name) = left.property {
      switch next.kind {
      case .quoted(let text) where text.allSatisfy(\.isWhitespace): return .value(.missing)
      case .quoted(let text):
        let text = parser.unescaped(text[...])
        return .value(try parser.words(text, of: name, .attribute, next.range))
      case .form(let text): return .value(.exactly(parser.unescaped(text[...])))
      default: throw QueryError(.missingCondition(left.description), sign.range)
      }
    }
    switch next.kind {
    case .quoted(let text):
      let isForm = left.property == .form
      let words =
        isForm ? try parser.forms(text, next.range) : try parser.phrase(text, next.range)
      return .words(words)
    case .form(let text): return .words(try parser.forms(text, next.range))
    case .expression(let source): return .words([try parser.expression(source, next.range)])
    default: throw QueryError(.missingCondition(left.description), sign.range)
    }
  }

  // MARK: What can never hold

  private func check(
    _ comparison: CaptureComparison, _ range: Range<Int>
  ) throws(QueryError) {
    let left = comparison.left
    let part = query.part(captured: left.capture)
    switch comparison.right {
    case .capture(let right):
      if right == left { throw QueryError(.comparedWithItself(left.description), range) }
      if query.separates(left.capture, right.capture) {
        throw QueryError(.neverTogether(left.capture, right.capture), range)
      }
      guard left.property == right.property, !comparison.isNegated, left.property.isOfTokens,
        let a = part?.lengths, let b = query.part(captured: right.capture)?.lengths
      else { return }
      if !a.overlaps(b) {
        throw QueryError(.neverAsLong(left.capture, right.capture), range)
      }
    case .words(let words):
      guard let part, !comparison.isNegated else { return }
      if !part.lengths.contains(words.count) {
        throw QueryError(.neverSoLong(left.capture, words.count), range)
      }
      if let only = part.onlyWords, let wanted = words.onlyWords, only != wanted {
        throw QueryError(.otherWords(left.capture, only.joined(separator: " ")), range)
      }
    case .value: return
    }
  }
}

extension CaptureValue.Property {
  /// Whether tokens are compared, one with one.
  var isOfTokens: Bool { self == .word || self == .form }
}

extension CaptureConstraint {
  /// Whether it gives a capture other words than another part does.
  fileprivate func excludes(_ other: CaptureConstraint) -> Bool {
    guard case .compares(let a) = self, case .compares(let b) = other, a.left == b.left,
      case .words(let first) = a.right, case .words(let second) = b.right
    else { return false }
    if first == second { return a.isNegated != b.isNegated }
    guard !a.isNegated, !b.isNegated, let first = first.onlyWords, let second = second.onlyWords
    else { return false }
    return first != second
  }
}
