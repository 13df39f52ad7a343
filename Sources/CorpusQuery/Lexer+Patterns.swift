extension Lexer {
  mutating func lexRegion() throws(QueryError) {
    guard let next = peek(1), next == "/" || next.properties.isAlphabetic || next == ">" else {
      throw QueryError(.unexpected("<"), range(index, index + 1))
    }
    if next == "/" {
      let start = index
      while let scalar = peek(0), scalar != ">", !isSpace(scalar) { index += 1 }
      index = min(index + 1, scalars.count)
      throw QueryError(.closingTag(text(start..<index)), range(start, index))
    }
    try lexInside(.openAngle, .closeAngle, ">")
  }

  mutating func lexInside(
    _ open: Lexeme.Kind, _ close: Lexeme.Kind, _ closing: Unicode.Scalar
  ) throws(QueryError) {
    let start = index
    emit(open, width: 1)
    while skipSpace() {
      let scalar = scalars[index]
      switch scalar {
      case closing: return emit(close, width: 1)
      case "=": emit(.equals, width: peek(1) == "=" ? 2 : 1)
      case "!": peek(1) == "=" ? emit(.differs, width: 2) : emit(.bang, width: 1)
      case "&": emit(.ampersand, width: peek(1) == "&" ? 2 : 1)
      case "|": emit(.bar, width: peek(1) == "|" ? 2 : 1)
      case "(": emit(.openParenthesis, width: 1)
      case ")": emit(.closeParenthesis, width: 1)
      case "/": try lexExpression()
      case _ where Self.doubleQuotes.contains(scalar): try lexQuoted()
      case _ where Self.openingSingles.contains(scalar): try lexForm()
      case _ where isNameScalar(scalar): lexName()
      default: throw QueryError(.unexpected(String(scalar)), range(index, index + 1))
      }
    }
    throw QueryError(.unclosed("\(scalars[start])", "\(closing)"), range(start, start + 1))
  }

  /// `::` and the comparisons after it, up to an operator, a parenthesis of its own or the end.
  mutating func lexConstraint() throws(QueryError) {
    emit(.constraint, width: 2)
    var depth = 0
    while skipSpace() {
      let scalar = scalars[index]
      switch scalar {
      case ":" where peek(1) == ":": return
      case "=": emit(.equals, width: peek(1) == "=" ? 2 : 1)
      case "!": peek(1) == "=" ? emit(.differs, width: 2) : emit(.bang, width: 1)
      case "&": emit(.ampersand, width: peek(1) == "&" ? 2 : 1)
      case "|": emit(.bar, width: peek(1) == "|" ? 2 : 1)
      case ".": emit(.dot, width: 1)
      case "(":
        depth += 1
        emit(.openParenthesis, width: 1)
      case ")":
        depth -= 1
        emit(.closeParenthesis, width: 1)
        if depth < 0 { return }
      case "/": try lexExpression()
      case _ where Self.doubleQuotes.contains(scalar): try lexQuoted()
      case _ where Self.openingSingles.contains(scalar): try lexForm()
      case _ where isNameScalar(scalar):
        lexName()
        if endConstraint() { return }
      default: throw QueryError(.unexpected(String(scalar)), range(index, index + 1))
      }
    }
  }

  /// Whether the last name is an operator, which ends a constraint and is a word.
  private mutating func endConstraint() -> Bool {
    guard let last = lexemes.last, case .name(let name) = last.kind,
      Keyword.reserved.contains(name.lowercased()), lexemes.dropLast().last?.kind != .dot
    else { return false }
    lexemes[lexemes.count - 1].kind = .word(name)
    return true
  }

  mutating func lexName() {
    let start = index
    while let scalar = peek(0), isNameScalar(scalar) { index += 1 }
    lexemes.append(Lexeme(kind: .name(text(start..<index)), range: range(start, index)))
  }

  mutating func lexSign(_ sign: Unicode.Scalar) {
    emit(.repetition(sign == "+" ? 1 : 0, sign == "?" ? 1 : nil), width: 1)
  }

  /// `{3}`, `{0,4}`, `{2,}`, `{,4}`.
  mutating func lexRepetition() throws(QueryError) {
    let start = index
    while let scalar = peek(0), scalar != "}" {
      index += 1
      _ = scalar
    }
    guard index < scalars.count else {
      throw QueryError(.unclosed("{", "}"), range(start, start + 1))
    }
    index += 1
    let parts = text(start + 1..<index - 1).split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " } }
    let numbers = parts.map { Int($0) }
    let isWhole = zip(parts, numbers).allSatisfy { $0.isEmpty || ($1.map { $0 >= 0 } ?? false) }
    guard parts.count <= 2, isWhole, numbers.contains(where: { $0 != nil }) else {
      throw QueryError(.malformedRepetition(text(start..<index)), range(start, index))
    }
    let low = numbers[0] ?? 0
    let kind = Lexeme.Kind.repetition(low, parts.count == 1 ? low : numbers[1])
    lexemes.append(Lexeme(kind: kind, range: range(start, index)))
  }
}
