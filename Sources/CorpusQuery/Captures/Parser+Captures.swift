extension Parser {
  /// Whether the name before a colon here is one for what follows, and no field.
  ///
  /// A field takes a word or a quoted value, a capture a part of the pattern. A quoted string may be
  /// either: it belongs to a capture only where a constraint speaks of the name, so that a mistyped
  /// field is never taken for one.
  var isCapture: Bool {
    guard let lexeme = current, case .field(let name) = lexeme.kind,
      index + 1 < lexemes.count, lexemes[index + 1].range.lowerBound == lexeme.range.upperBound
    else { return false }
    let isField = context.fieldName(of: name) != nil
    switch lexemes[index + 1].kind {
    case .openBracket, .openAngle: return true
    case .openParenthesis: return !isField
    case .quoted, .form: return !isField && constrainedNames.contains(name)
    default: return false
    }
  }

  /// A name and the part that it stands for: `a:<person>`, `b:[]{0,3}`, `c:("met" | "spoke")`.
  mutating func parseCapture() throws(QueryError) -> Query {
    guard let lexeme = current, case .field(let name) = lexeme.kind else {
      throw QueryError(.emptyQuery, endRange)
    }
    let range = lexeme.range.lowerBound..<lexeme.range.upperBound - 1
    index += 1
    try deepen(range)
    if context.fieldName(of: name) != nil { throw QueryError(.fieldAsCapture(name), range) }
    if captures[name] != nil { throw QueryError(.repeatedCapture(name), range) }
    captures[name] = range
    let start = current?.range.lowerBound ?? end
    let part = try parseRepeated()
    guard part.denotesPlaces else {
      let place = start..<lexemes[index - 1].range.upperBound
      throw QueryError(.noPlaces(part.description, operator: "\(name):"), place)
    }
    return .captured(name, part)
  }

  /// Refuses captures where they would have no one value in a hit.
  func requireNoCaptures(_ query: Query, _ name: String) throws(QueryError) {
    guard let capture = query.captureNames.first else { return }
    throw QueryError(.hiddenCapture(capture, operator: name), captures[capture] ?? endRange)
  }

  // MARK: Constraints

  /// A pattern under the constraint that stands here after `::`.
  mutating func parseConstraint(
    on query: Query, _ start: Int
  ) throws(QueryError) -> Query {
    guard let sign = current else { return query }
    index += 1
    try deepen(sign.range)
    guard let next = current, next.kind.isConstraintPart, next.kind != .closeParenthesis else {
      throw QueryError(.missingRight("::"), sign.range)
    }
    guard query.hasHits else {
      throw QueryError(
        .noPlaces(query.description, operator: "::"), start..<sign.range.lowerBound)
    }
    var parser = ConstraintParser(self, query)
    let constraint = try parser.parseWhole()
    let range = next.range.lowerBound..<lexemes[parser.index - 1].range.upperBound
    index = parser.index
    if let again = current, again.kind == .constraint {
      throw QueryError(.unexpected("::"), again.range)
    }
    guard let constrained = query.constrained(by: constraint) else {
      throw QueryError(.scatteredCaptures(constraint.description), range)
    }
    return constrained
  }

  /// The names that constraints speak of anywhere in the query.
  static func constrainedNames(_ lexemes: [Lexeme]) -> Set<String> {
    var names: Set<String> = []
    var isConstraint = false
    for (index, lexeme) in lexemes.enumerated() {
      if lexeme.kind == .constraint { isConstraint = true }
      if !lexeme.kind.isConstraintPart, lexeme.kind != .constraint { isConstraint = false }
      guard isConstraint, case .name(let name) = lexeme.kind else { continue }
      if index > 0, lexemes[index - 1].kind == .dot { continue }
      names.insert(name)
    }
    return names
  }
}

extension Lexeme.Kind {
  /// Whether it can be part of a constraint.
  var isConstraintPart: Bool {
    switch self {
    case .name, .dot, .equals, .differs, .ampersand, .bar, .bang, .quoted, .form, .expression,
      .openParenthesis, .closeParenthesis:
      true
    default: false
    }
  }
}

extension Query {
  /// The query with a constraint on the part that has its captures, so that `a:[] b:[] source:AFP ::
  /// a = b` constrains the pattern; `nil` where they stand in several parts.
  fileprivate func constrained(by constraint: CaptureConstraint) -> Query? {
    let names = constraint.captureNames
    func hasOne(_ query: Query) -> Bool { query.captureNames.contains { names.contains($0) } }
    switch self {
    case .and(var parts):
      let holders = parts.indices.filter { hasOne(parts[$0]) }
      guard holders.count == 1, let inner = parts[holders[0]].constrained(by: constraint) else {
        return nil
      }
      parts[holders[0]] = inner
      return .and(parts)
    case .or(var parts) where !denotesPlaces:
      let holders = parts.indices.filter { hasOne(parts[$0]) }
      guard holders.count == 1, let inner = parts[holders[0]].constrained(by: constraint) else {
        return nil
      }
      parts[holders[0]] = inner
      return .or(parts)
    case .within(let query, let scope):
      return query.constrained(by: constraint).map { .within($0, scope) }
    case .outside(let query, let scope):
      return query.constrained(by: constraint).map { .outside($0, scope) }
    case .containing(let query, let part):
      return query.constrained(by: constraint).map { .containing($0, part) }
    case .includingChrome(let query):
      return query.constrained(by: constraint).map { .includingChrome($0) }
    default:
      return .constrained(self, constraint)
    }
  }
}
