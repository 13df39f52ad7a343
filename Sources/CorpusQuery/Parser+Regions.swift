extension Parser {
  /// What `within` and `outside` name: a layer, a region, or a part in parentheses.
  mutating func parseScope(
    after keyword: Keyword, _ lexeme: Lexeme
  ) throws(QueryError) -> Query {
    guard let next = current, startsOperand(next), next.kind != .minus else {
      throw QueryError(.missingRight(keyword.rawValue), lexeme.range)
    }
    if case .word(let name) = next.kind {
      index += 1
      return .region(try regionPattern(named: name, next.range))
    }
    if case .field = next.kind {
      throw QueryError(.noPlaces(symbol(of: next), operator: keyword.rawValue), next.range)
    }
    let scope = try parseRepeated()
    guard scope.denotesPlaces else {
      let range = next.range.lowerBound..<lexemes[index - 1].range.upperBound
      throw QueryError(.noPlaces(scope.description, operator: keyword.rawValue), range)
    }
    return scope
  }

  /// `<person>`, `<person="Ash Carter">`, `<quote speaker="Mattis" kind!="indirect">`.
  mutating func parseRegion() throws(QueryError) -> Query {
    guard let opening = current else { throw QueryError(.emptyQuery, endRange) }
    index += 1
    guard let next = current, case .name(let name) = next.kind else {
      let end = current?.range.upperBound ?? end
      throw QueryError(.emptyRegion, opening.range.lowerBound..<end)
    }
    index += 1
    var region = try regionPattern(named: name, next.range)
    if let sign = current, sign.kind == .equals || sign.kind == .differs {
      let attribute = QueryContext.leadingAttribute[region.layer]
      guard let attribute else {
        throw QueryError(
          .unknownAttribute("", layer: name, known: context.attributes[region.layer] ?? []),
          sign.range)
      }
      region.conditions.append(try comparison(of: attribute))
    }
    while let next = current, case .name(let attribute) = next.kind {
      index += 1
      let known = context.attributes[region.layer] ?? []
      guard known.contains(attribute) else {
        throw QueryError(.unknownAttribute(attribute, layer: name, known: known), next.range)
      }
      region.conditions.append(try comparison(of: attribute))
    }
    guard let closing = current, closing.kind == .closeAngle else {
      let lexeme = current ?? opening
      throw QueryError(.unexpected(symbol(of: lexeme)), lexeme.range)
    }
    index += 1
    return .region(region)
  }

  /// The sign and the value after the name of an attribute.
  private mutating func comparison(of attribute: String) throws(QueryError) -> AttributeCondition {
    guard let sign = current, sign.kind == .equals || sign.kind == .differs else {
      throw QueryError(.missingCondition(attribute), lexemes[index - 1].range)
    }
    index += 1
    guard let next = current else { throw QueryError(.missingCondition(attribute), sign.range) }
    let value: FieldValue
    var isNegated = sign.kind == .differs
    switch next.kind {
    case .quoted(let text) where text.allSatisfy(\.isWhitespace): value = .missing
    case .quoted("*"):
      value = .missing
      isNegated.toggle()
    case .quoted(let text):
      value = try words(unescaped(text[...]), of: attribute, .attribute, next.range)
    case .name(let text): value = try words(text, of: attribute, .attribute, next.range)
    case .form(let text): value = .exactly(unescaped(text[...]))
    default: throw QueryError(.missingCondition(attribute), sign.range)
    }
    index += 1
    return AttributeCondition(attribute: attribute, value: value, isNegated: isNegated)
  }

  /// A layer by its name, or mentions by their kind.
  private func regionPattern(
    named typed: String, _ range: Range<Int>
  ) throws(QueryError) -> RegionPattern {
    let lower = typed.lowercased()
    let name = QueryContext.aliases[lower] ?? lower
    if context.layers.contains(typed) { return RegionPattern(layer: typed) }
    if context.layers.contains(name) { return RegionPattern(layer: name) }
    if context.layers.contains("mention"), QueryContext.regionKinds.contains(name) {
      let kind = AttributeCondition(attribute: "kind", value: .words([name], isPrefix: false))
      return RegionPattern(layer: "mention", conditions: [kind])
    }
    throw QueryError(.unknownLayer(typed, known: context.knownLayers), range)
  }
}
