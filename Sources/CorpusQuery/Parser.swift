/// Reads the text of a query.
///
/// Precedence from loose to tight: `::`, `within`, `containing`, `outside`, `including chrome`; `or`;
/// side by side or `and`; `not`; `near` and `before`; sequences of token patterns; captures;
/// repetition.
///
/// - Throws: ``QueryError`` with the stretch of the text that it is about.
package func parse(_ text: String, context: QueryContext) throws(QueryError) -> Query {
  var parser = Parser(
    lexemes: try Lexer.lexemes(of: text), end: text.utf8.count, context: context)
  return try parser.parseWhole()
}

/// A descent over the lexemes; one function for each level of precedence.
struct Parser {
  let lexemes: [Lexeme]
  /// The length of the text in UTF-8 code units.
  let end: Int
  let context: QueryContext
  var index = 0
  /// Where each capture so far has its name.
  var captures: [String: Range<Int>] = [:]
  /// The names that constraints speak of.
  let constrainedNames: Set<String>
  /// Parts inside parts so far, counted wherever one more can make the tree deeper.
  private var depth = 0

  /// How deep a query may nest: no person writes more, and a machine's must not exhaust the stack.
  static let deepest = 200

  init(lexemes: [Lexeme], end: Int, context: QueryContext) {
    self.lexemes = lexemes
    self.end = end
    self.context = context
    constrainedNames = Self.constrainedNames(lexemes)
  }

  var current: Lexeme? { index < lexemes.count ? lexemes[index] : nil }

  /// The end of the text, for what is missing there.
  var endRange: Range<Int> { end..<end }

  mutating func parseWhole() throws(QueryError) -> Query {
    guard !lexemes.isEmpty else { throw QueryError(.emptyQuery, 0..<end) }
    let query = try parseScoped()
    if let rest = current { throw QueryError(.unopened(symbol(of: rest)), rest.range) }
    return query
  }

  mutating func deepen(_ range: Range<Int>) throws(QueryError) {
    depth += 1
    if depth > Self.deepest { throw QueryError(.tooDeep(limit: Self.deepest), range) }
  }

  // MARK: Levels

  mutating func parseScoped() throws(QueryError) -> Query {
    let start = current?.range.lowerBound ?? end
    var query = try parseOr()
    if current?.kind == .constraint { query = try parseConstraint(on: query, start) }
    while let (keyword, lexeme) = currentKeyword {
      switch keyword {
      case .within, .outside:
        index += 1
        try deepen(lexeme.range)
        let scope = try parseScope(after: keyword, lexeme)
        try requireNoCaptures(scope, keyword.rawValue)
        query = keyword == .within ? .within(query, scope) : .outside(query, scope)
        try requireEndOfScope(keyword)
      case .containing:
        index += 1
        try deepen(lexeme.range)
        try requirePlaces(query, start..<lexeme.range.lowerBound, keyword.rawValue)
        if case .phrase(let words) = query, words.count == 1, case .word(let word) = words[0],
          context.knownLayers.contains(word)
        {
          throw QueryError(.wordForLayer(word), start..<lexeme.range.lowerBound)
        }
        try requireOperand(after: lexeme)
        let part = try parseOr()
        try requireNoCaptures(part, keyword.rawValue)
        query = .containing(query, part)
      case .including:
        index += 2
        try deepen(lexeme.range)
        query = .includingChrome(query)
      default:
        return query
      }
      if current?.kind == .constraint { query = try parseConstraint(on: query, start) }
    }
    return query
  }

  private mutating func parseOr() throws(QueryError) -> Query {
    var parts = [try parseAnd()]
    while let lexeme = current, lexeme.kind == .bar || currentKeyword?.0 == .or {
      index += 1
      try requireOperand(after: lexeme)
      parts.append(try parseAnd())
    }
    return .any(parts)
  }

  private mutating func parseAnd() throws(QueryError) -> Query {
    var parts = try parseNot()
    while let lexeme = current {
      if currentKeyword?.0 == .and {
        index += 1
        try requireOperand(after: lexeme)
      } else if !startsOperand(lexeme) {
        break
      }
      parts += try parseNot()
    }
    return .all(parts)
  }

  /// What stands side by side up to the next operator, the first of it excluded if so marked.
  private mutating func parseNot() throws(QueryError) -> [Query] {
    guard let lexeme = current, lexeme.kind == .minus || currentKeyword?.0 == .not else {
      return try parseNear()
    }
    index += 1
    try deepen(lexeme.range)
    try requireOperand(after: lexeme)
    var parts = try parseNot()
    try requireNoCaptures(parts[0], symbol(of: lexeme))
    parts[0] = .not(parts[0])
    return parts
  }

  private mutating func parseNear() throws(QueryError) -> [Query] {
    var parts: [Query] = []
    var (run, places) = try parseRun()
    parts = run
    while let (keyword, lexeme) = currentKeyword, keyword == .near || keyword == .before {
      let distance = try self.distance(keyword, lexeme)
      index += 1
      try deepen(lexeme.range)
      try requireOperand(after: lexeme)
      if let left = parts.last {
        try requirePlaces(left, places.last ?? endRange, keyword.rawValue)
      }
      let negated = current.map { $0.kind == .minus || currentKeyword?.0 == .not } ?? false
      if negated, let lexeme = current {
        throw QueryError(.noPlaces(symbol(of: lexeme), operator: keyword.rawValue), lexeme.range)
      }
      (run, places) = try parseRun()
      try requirePlaces(run[0], places[0], keyword.rawValue)
      let left = parts.removeLast()
      parts.append(
        keyword == .near ? .near(left, run[0], distance) : .before(left, run[0], distance))
      parts += run.dropFirst()
    }
    return parts
  }

  /// Parts side by side: one sequence if a token pattern is among them, else each for itself.
  private mutating func parseRun() throws(QueryError) -> ([Query], [Range<Int>]) {
    var parts: [Query] = []
    var places: [Range<Int>] = []
    repeat {
      let start = current?.range.lowerBound ?? end
      if case .field = current?.kind, !isCapture {
        guard parts.isEmpty else { break }
        parts = [try parseField()]
        places = [start..<lexemes[index - 1].range.upperBound]
        return (parts, places)
      }
      parts.append(isCapture ? try parseCapture() : try parseRepeated())
      places.append(start..<lexemes[index - 1].range.upperBound)
    } while current.map { startsOperand($0) && $0.kind != .minus && currentKeyword == nil } ?? false
    let whole = places[0].lowerBound..<(places.last ?? places[0]).upperBound
    guard parts.contains(where: \.isTokenPattern) else { return (parts, places) }
    for (part, place) in zip(parts, places) { try requirePlaces(part, place, "a sequence") }
    let query = parts.count == 1 ? parts[0] : Query.sequence(parts)
    if query.isGap, !query.hasCaptures || constrainedNames.isDisjoint(with: query.captureNames) {
      throw QueryError(query.hasExclusion ? .onlyExcludes : .onlyGaps, whole)
    }
    if query.canBeEmpty { throw QueryError(.matchesNothing, whole) }
    return ([query], [whole])
  }

  // MARK: What an operator asks for

  /// The operator that stands here, if it is one.
  var currentKeyword: (Keyword, Lexeme)? {
    guard let lexeme = current, let word = lexeme.lowercasedWord else { return nil }
    if word.hasPrefix("near/") { return (.near, lexeme) }
    if word.hasPrefix("before/") { return (.before, lexeme) }
    guard let keyword = Keyword(rawValue: word) else { return nil }
    if keyword == .including {
      let next = index + 1 < lexemes.count ? lexemes[index + 1].lowercasedWord : nil
      return next == "chrome" ? (.including, lexeme) : nil
    }
    return (keyword, lexeme)
  }

  private func distance(_ keyword: Keyword, _ lexeme: Lexeme) throws(QueryError) -> Int {
    let name = keyword.rawValue
    let limit = 1000
    guard let word = lexeme.lowercasedWord, word.utf8.count > name.utf8.count else {
      throw QueryError(.missingDistance(name), lexeme.range)
    }
    let text = String(word.dropFirst(name.count + 1))
    if text.isEmpty { throw QueryError(.missingDistance(name), lexeme.range) }
    guard let distance = Int(text), distance >= 0 else {
      throw QueryError(.malformedDistance(text, operator: name), lexeme.range)
    }
    if distance == 0 { throw QueryError(.zeroDistance(name), lexeme.range) }
    guard distance <= limit else {
      throw QueryError(.longDistance(distance, limit: limit, operator: name), lexeme.range)
    }
    return distance
  }

  /// Whether a part of a query begins here.
  func startsOperand(_ lexeme: Lexeme) -> Bool {
    switch lexeme.kind {
    case .word: !(currentKeyword.map { $0.0 != .not } ?? false)
    case .quoted, .form, .expression, .field, .openParenthesis, .openBracket, .openAngle, .minus,
      .repetition:
      true
    default: false
    }
  }

  private mutating func requireOperand(after lexeme: Lexeme) throws(QueryError) {
    if let current, startsOperand(current) { return }
    throw QueryError(.missingRight(symbol(of: lexeme)), lexeme.range)
  }

  private func requirePlaces(
    _ query: Query, _ range: Range<Int>, _ name: String
  ) throws(QueryError) {
    guard query.denotesPlaces else {
      throw QueryError(.noPlaces(query.description, operator: name), range)
    }
  }

  private func requireEndOfScope(_ keyword: Keyword) throws(QueryError) {
    guard let lexeme = current else { return }
    let isOperator =
      currentKeyword.map { [.and, .or, .not, .near, .before].contains($0.0) } ?? false
    guard isOperator || startsOperand(lexeme) || lexeme.kind == .bar else { return }
    throw QueryError(.afterScope(symbol(of: lexeme), operator: keyword.rawValue), lexeme.range)
  }
}
