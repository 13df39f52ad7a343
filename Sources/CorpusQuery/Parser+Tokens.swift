extension Parser {
  /// `[]`, `[word="met"]`, `[word="met" | word="spoke"]`, `[word="m*" & word!="met"]`.
  mutating func parseToken() throws(QueryError) -> Query {
    guard let opening = current else { throw QueryError(.emptyQuery, endRange) }
    index += 1
    if current?.kind == .closeBracket {
      index += 1
      return .token(.any)
    }
    let condition = try parseEither()
    guard current?.kind == .closeBracket else {
      let lexeme = current ?? opening
      throw QueryError(.unexpected(symbol(of: lexeme)), lexeme.range)
    }
    index += 1
    return .token(condition)
  }

  private mutating func parseEither() throws(QueryError) -> TokenCondition {
    var parts = [try parseAll()]
    while current?.kind == .bar {
      index += 1
      parts.append(try parseAll())
    }
    return .either(of: parts)
  }

  private mutating func parseAll() throws(QueryError) -> TokenCondition {
    var parts = [try parseOne()]
    while current?.kind == .ampersand {
      index += 1
      parts.append(try parseOne())
    }
    return .all(of: parts)
  }

  private mutating func parseOne() throws(QueryError) -> TokenCondition {
    guard let lexeme = current else { throw QueryError(.emptyQuery, endRange) }
    switch lexeme.kind {
    case .bang:
      index += 1
      try deepen(lexeme.range)
      return .negation(of: try parseOne())
    case .openParenthesis:
      index += 1
      try deepen(lexeme.range)
      let condition = try parseEither()
      guard current?.kind == .closeParenthesis else {
        throw QueryError(.unclosed("(", ")"), lexeme.range)
      }
      index += 1
      return condition
    case .name(let name):
      index += 1
      guard ["word", "form"].contains(name.lowercased()) else {
        throw QueryError(.unknownCondition(name), lexeme.range)
      }
      return try comparison(lexeme)
    case .quoted, .form, .expression:
      return .word(try singleWord())
    default:
      throw QueryError(.unexpected(symbol(of: lexeme)), lexeme.range)
    }
  }

  private mutating func comparison(_ name: Lexeme) throws(QueryError) -> TokenCondition {
    guard let sign = current, sign.kind == .equals || sign.kind == .differs else {
      throw QueryError(.missingCondition(symbol(of: name)), name.range)
    }
    index += 1
    var isForm = false
    if case .name(let text) = name.kind { isForm = text.lowercased() == "form" }
    let word = TokenCondition.word(try singleWord(isForm: isForm))
    return sign.kind == .equals ? word : .negation(of: word)
  }

  /// The value of a condition, which is one token; as written where a form is asked for.
  private mutating func singleWord(isForm: Bool = false) throws(QueryError) -> WordPattern {
    guard let lexeme = current else { throw QueryError(.emptyQuery, endRange) }
    let words: [WordPattern]
    switch lexeme.kind {
    case .quoted(let text):
      words = isForm ? try forms(text, lexeme.range) : try phrase(text, lexeme.range)
    case .form(let text): words = try forms(text, lexeme.range)
    case .expression(let source): words = [try expression(source, lexeme.range)]
    default: throw QueryError(.missingCondition("word"), lexemes[index - 1].range)
    }
    index += 1
    guard words.count == 1 else {
      throw QueryError(.severalTokens(symbol(of: lexeme), words.count), lexeme.range)
    }
    return words[0]
  }
}

extension TokenCondition {
  static func all(of parts: [TokenCondition]) -> TokenCondition {
    let flat = parts.flatMap { part in
      if case .all(let inner) = part { inner } else { [part] }
    }
    return flat.count == 1 ? flat[0] : .all(flat)
  }

  static func either(of parts: [TokenCondition]) -> TokenCondition {
    let flat = parts.flatMap { part in
      if case .either(let inner) = part { inner } else { [part] }
    }
    return flat.count == 1 ? flat[0] : .either(flat)
  }

  static func negation(of condition: TokenCondition) -> TokenCondition {
    if case .not(let inner) = condition { inner } else { .not(condition) }
  }

  /// Whether it names the tokens it wants, rather than all but some.
  var namesSome: Bool {
    switch self {
    case .any, .word: true
    case .not: false
    case .all(let parts): parts.contains { $0.namesSome }
    case .either(let parts): parts.allSatisfy(\.namesSome)
    }
  }
}
