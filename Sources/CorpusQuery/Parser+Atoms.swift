internal import CorpusStore

extension Parser {
  /// How often a part may stand in a row.
  private static let mostTimes = 100

  /// A part and how often it may stand in a row.
  mutating func parseRepeated() throws(QueryError) -> Query {
    let start = current?.range.lowerBound ?? end
    var part = try parseAtom()
    while let lexeme = current, case .repetition(let low, let high) = lexeme.kind {
      guard lexeme.range.lowerBound == lexemes[index - 1].range.upperBound else { break }
      index += 1
      try deepen(lexeme.range)
      guard let high else { throw QueryError(.unboundedRepetition(low), lexeme.range) }
      guard low <= high else { throw QueryError(.reversedRepetition(low, high), lexeme.range) }
      guard high > 0 else { throw QueryError(.nothingRepeated, lexeme.range) }
      guard high <= Self.mostTimes else {
        throw QueryError(.longRepetition(high, limit: Self.mostTimes), lexeme.range)
      }
      guard part.denotesPlaces else {
        let range = start..<lexeme.range.lowerBound
        throw QueryError(.noPlaces(part.description, operator: "a repetition"), range)
      }
      if let capture = part.captureNames.first {
        throw QueryError(.repeatedPartCaptured(capture), captures[capture] ?? lexeme.range)
      }
      guard let repeated = part.repeated(low...high) else {
        throw QueryError(.repeatedGap(symbol(of: lexeme)), start..<lexeme.range.upperBound)
      }
      if case .repeated(.token(.any), let times) = repeated, times.upperBound > Self.mostTimes {
        throw QueryError(
          .longRepetition(times.upperBound, limit: Self.mostTimes), lexeme.range)
      }
      part = repeated
    }
    return part
  }

  private mutating func parseAtom() throws(QueryError) -> Query {
    guard let lexeme = current else { throw QueryError(.emptyQuery, endRange) }
    switch lexeme.kind {
    case .word(let word):
      if let (keyword, _) = currentKeyword { throw misplaced(keyword, lexeme) }
      index += 1
      return .phrase(try wordPatterns(word, lexeme.range))
    case .quoted(let content):
      index += 1
      return .phrase(try phrase(content, lexeme.range))
    case .form(let content):
      index += 1
      return .phrase(try forms(content, lexeme.range))
    case .expression(let source):
      index += 1
      return .phrase([try expression(source, lexeme.range)])
    case .openParenthesis:
      return try parseGroup(lexeme)
    case .openBracket:
      return try parseToken()
    case .openAngle:
      return try parseRegion()
    case .repetition:
      throw QueryError(.nothingToRepeat(symbol(of: lexeme)), lexeme.range)
    case .bar, .equals, .differs, .ampersand, .bang:
      throw QueryError(.missingLeft(symbol(of: lexeme)), lexeme.range)
    case .closeParenthesis, .closeBracket, .closeAngle:
      throw QueryError(.unopened(symbol(of: lexeme)), lexeme.range)
    case .field, .value, .name, .minus, .constraint, .dot:
      throw QueryError(.unexpected(symbol(of: lexeme)), lexeme.range)
    }
  }

  private mutating func parseGroup(_ opening: Lexeme) throws(QueryError) -> Query {
    index += 1
    try deepen(opening.range)
    if let next = current, next.kind == .closeParenthesis {
      throw QueryError(.emptyParentheses, opening.range.lowerBound..<next.range.upperBound)
    }
    guard current != nil else { throw QueryError(.unclosed("(", ")"), opening.range) }
    let query = try parseScoped()
    guard let closing = current else { throw QueryError(.unclosed("(", ")"), opening.range) }
    guard closing.kind == .closeParenthesis else {
      throw QueryError(.unexpected(symbol(of: closing)), closing.range)
    }
    index += 1
    return query
  }

  /// An operator where a part should begin.
  private func misplaced(_ keyword: Keyword, _ lexeme: Lexeme) -> QueryError {
    if keyword == .near || keyword == .before, lexeme.lowercasedWord == keyword.rawValue {
      return QueryError(.missingDistance(keyword.rawValue), lexeme.range)
    }
    return QueryError(.missingLeft(symbol(of: lexeme)), lexeme.range)
  }

  // MARK: Words

  /// The tokens of a bare word without the marks around it: `talks?` is `talks`.
  private func wordPatterns(
    _ word: String, _ range: Range<Int>
  ) throws(QueryError) -> [WordPattern] {
    if word == "*" { throw QueryError(.loneStar(isInPhrase: false), range) }
    let isPrefix = word.hasSuffix("*")
    let body = isPrefix ? String(word.dropLast()) : word
    if body.contains("*") {
      throw QueryError(.star(word, pattern: asExpression(word)), range)
    }
    if let mark = body.firstIndex(of: "?"), body[mark...].contains(where: { $0.isLetter }) {
      throw QueryError(.questionMark(word, pattern: asExpression(word)), range)
    }
    var words = tokens(of: body)[...]
    while let first = words.first, !isWord(first) { words.removeFirst() }
    while !isPrefix, let last = words.last, !isWord(last) { words.removeLast() }
    guard let last = words.last, isWord(last) else { throw QueryError(.noWord(word), range) }
    return patterns(Array(words), isPrefix: isPrefix)
  }

  /// The tokens between double quotes; a word that ends in `*` is a prefix.
  func phrase(_ content: String, _ range: Range<Int>) throws(QueryError) -> [WordPattern] {
    var result: [WordPattern] = []
    // By scalars: a mark that joins the blank before it is a token, and not part of the blank.
    for scalars in content.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
      let piece = Substring(scalars)
      if piece == "*" { throw QueryError(.loneStar(isInPhrase: true), range) }
      var body = unescaped(piece)
      let isPrefix = piece.hasSuffix("*") && !piece.hasSuffix("\\*")
      if isPrefix { body.removeLast() }
      result += patterns(tokens(of: body), isPrefix: isPrefix)
    }
    if result.isEmpty {
      let isBlank = content.allSatisfy(\.isWhitespace)
      throw QueryError(isBlank ? .emptyPhrase : .noWord(content), range)
    }
    return result
  }

  func forms(_ content: String, _ range: Range<Int>) throws(QueryError) -> [WordPattern] {
    let forms = context.tokenize(unescaped(content[...])).map { WordPattern.form($0) }
    if forms.isEmpty { throw QueryError(.emptyPhrase, range) }
    return forms
  }

  func expression(_ source: String, _ range: Range<Int>) throws(QueryError) -> WordPattern {
    if source.isEmpty { throw QueryError(.malformedExpression("the expression is empty"), range) }
    do {
      _ = try WordExpression(source)
    } catch {
      throw QueryError(.malformedExpression(error.description), range)
    }
    return .expression(source)
  }

  private func tokens(of text: String) -> [String] {
    context.tokenize(text).map { folded($0) }.filter { !$0.isEmpty }
  }

  private func patterns(_ words: [String], isPrefix: Bool) -> [WordPattern] {
    words.indices.map { index in
      isPrefix && index == words.count - 1 ? .prefix(words[index]) : .word(words[index])
    }
  }

  private func isWord(_ token: String) -> Bool { !FieldValue.words(of: token).isEmpty }

  /// A word with wildcards as the regular expression that means it.
  private func asExpression(_ word: String) -> String {
    word.reduce(into: "") { result, character in
      result += character == "*" ? ".*" : character == "?" ? "." : String(character)
    }
  }

  /// A text in which a backslash takes the next character as it is.
  func unescaped(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(scalar)
        isEscaped = false
      }
    }
    return isEscaped ? String(result) + "\\" : String(result)
  }

  /// What a lexeme looks like, for messages.
  func symbol(of lexeme: Lexeme) -> String {
    switch lexeme.kind {
    case .word(let text), .value(let text), .name(let text): text
    case .quoted(let text): "\"\(text)\""
    case .form(let text): "'\(text)'"
    case .expression(let text): "/\(text)/"
    case .field(let name): "\(name):"
    case .openParenthesis: "("
    case .closeParenthesis: ")"
    case .openBracket: "["
    case .closeBracket: "]"
    case .openAngle: "<"
    case .closeAngle: ">"
    case .equals: "="
    case .differs: "!="
    case .ampersand: "&"
    case .bar: "|"
    case .bang: "!"
    case .minus: "-"
    case .constraint: "::"
    case .dot: "."
    case .repetition(0, 1): "?"
    case .repetition(0, nil): "*"
    case .repetition(1, nil): "+"
    case .repetition(let low, let high) where low == high: "{\(low)}"
    case .repetition(let low, let high): high.map { "{\(low),\($0)}" } ?? "{\(low),}"
    }
  }
}

extension Query {
  /// It so many times in a row; gaps in gaps are one gap, `nil` where no one gap is the same.
  fileprivate func repeated(_ times: ClosedRange<Int>) -> Query? {
    if times == 1...1 { return self }
    guard case .repeated(.token(.any), let one) = self else { return .repeated(self, times) }
    let low = times.lowerBound
    // So many times and one more have to meet, at the least number of times where they are shortest.
    let meets =
      times.count == 1
      || (max(1, low) + 1) * one.lowerBound <= max(1, low) * one.upperBound + 1
        && (low > 0 || one.lowerBound <= 1)
    guard meets else { return nil }
    return .repeated(
      .token(.any), low * one.lowerBound...times.upperBound * one.upperBound)
  }
}
