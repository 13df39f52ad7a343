extension RowCondition {
  /// Parses the expression of `where`.
  ///
  ///     expression  =  all { "or" all }
  ///     all         =  one { "and" one }
  ///     one         =  "not" one | "(" expression ")" | COLUMN OPERATOR VALUE
  ///
  /// - Parameters:
  ///   - text: The expression.
  ///   - table: The table; fields of documents that the expression names become columns of it.
  /// - Throws: A diagnostic whose range counts in `text`.
  init(parsing text: String, for table: inout Table) throws(Diagnostic) {
    var parser = RowConditionParser(
      tokens: try ConditionToken.tokens(in: text), end: text.utf8.count, table: table)
    self = try parser.parse()
    table = parser.table
  }
}

/// A part of the expression of `where`.
private enum ConditionToken {
  case word(Word)
  case comparison(Comparison.Operator, Range<Int>)
  case opening(Range<Int>)
  case closing(Range<Int>)

  var range: Range<Int> {
    switch self {
    case .word(let word): word.range
    case .comparison(_, let range), .opening(let range), .closing(let range): range
    }
  }

  static func tokens(in text: String) throws(Diagnostic) -> [ConditionToken] {
    let scan = try StatementScan(text)
    let bytes = scan.bytes
    var tokens: [ConditionToken] = []
    var index = 0
    while index < bytes.count {
      if isBlank(bytes[index]) {
        index += 1
        continue
      }
      let token: ConditionToken
      switch bytes[index] {
      case UInt8(ascii: "("):
        token = .opening(index..<index + 1)
      case UInt8(ascii: ")"):
        token = .closing(index..<index + 1)
      case let byte where "=!<>~".utf8.contains(byte):
        token = try comparison(in: bytes, at: index)
      default:
        token = .word(scan.conditionWord(at: index))
      }
      tokens.append(token)
      index = token.range.upperBound
    }
    return tokens
  }

  /// The longest operator at `index`; `==` and `<>` are taken as what they mean elsewhere.
  private static func comparison(
    in bytes: [UInt8], at index: Int
  ) throws(Diagnostic) -> ConditionToken {
    let two = String(decoding: bytes[index..<min(index + 2, bytes.count)], as: UTF8.self)
    if two == "==" { return .comparison(.equal, index..<index + 2) }
    if two == "<>" { return .comparison(.notEqual, index..<index + 2) }
    for length in [2, 1] {
      let sign = String(two.prefix(length))
      if let found = Comparison.Operator(rawValue: sign) {
        return .comparison(found, index..<index + sign.utf8.count)
      }
    }
    throw Diagnostic(
      "'\(two.prefix(1))' is no operator", at: index..<index + 1,
      hint: "the operators are \(operatorList)")
  }

  static var operatorList: String {
    Comparison.Operator.allCases.map(\.rawValue).joined(separator: " ")
  }
}

extension StatementScan {
  /// The quote at `index`, or the text there up to a blank, an operator or a parenthesis.
  fileprivate func conditionWord(at index: Int) -> Word {
    if let inner = quotes[index], let end = ends[index] {
      return Word(unescaped(inner, openedAt: index), quoted: true, range: index..<end)
    }
    let end =
      bytes[index...].firstIndex { isBlank($0) || "=!<>~()".utf8.contains($0) } ?? bytes.count
    return Word(String(decoding: bytes[index..<end], as: UTF8.self), range: index..<end)
  }
}

private struct RowConditionParser {
  let tokens: [ConditionToken]
  /// The end of the expression, to point to what is missing there.
  let end: Int
  private(set) var table: Table
  private var position = 0
  private var depth = 0

  /// The deepest nesting of parentheses and `not`.
  private static let depthLimit = 100

  init(tokens: [ConditionToken], end: Int, table: Table) {
    self.tokens = tokens
    self.end = end
    self.table = table
  }

  mutating func parse() throws(Diagnostic) -> RowCondition {
    let condition = try parseAny()
    guard position < tokens.count else { return condition }
    let range = tokens[position].range
    if case .closing = tokens[position] {
      throw Diagnostic("')' without a '(' before it", at: range)
    }
    throw Diagnostic(
      "text after a whole comparison", at: range,
      hint: "join comparisons with 'and' or 'or'; put a value with blanks in quotes")
  }

  private mutating func parseAny() throws(Diagnostic) -> RowCondition {
    var conditions = [try parseAll()]
    while takeKeyword("or") != nil { conditions.append(try parseAll()) }
    return conditions.count == 1 ? conditions[0] : .any(conditions)
  }

  private mutating func parseAll() throws(Diagnostic) -> RowCondition {
    var conditions = [try parseOne()]
    while takeKeyword("and") != nil { conditions.append(try parseOne()) }
    return conditions.count == 1 ? conditions[0] : .all(conditions)
  }

  private mutating func parseOne() throws(Diagnostic) -> RowCondition {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      throw Diagnostic(
        "the expression nests deeper than \(Self.depthLimit) levels", at: tokens[position - 1].range
      )
    }
    if takeKeyword("not") != nil { return .not(try parseOne()) }
    guard position < tokens.count, case .opening(let opening) = tokens[position] else {
      return .comparison(try parseComparison())
    }
    position += 1
    let condition = try parseAny()
    guard position < tokens.count, case .closing = tokens[position] else {
      throw Diagnostic("'(' has no closing ')'", at: opening, hint: "opened here")
    }
    position += 1
    return condition
  }

  private mutating func parseComparison() throws(Diagnostic) -> Comparison {
    let column = try takeWord(orSay: "a column is missing", hint: example)
    let place = try table.place(of: column)
    guard position < tokens.count, case .comparison(let comparison, let sign) = tokens[position]
    else {
      throw Diagnostic(
        "no operator after '\(column.text)'", at: column.range.upperBound..<column.range.upperBound,
        hint: "one of \(ConditionToken.operatorList)")
    }
    position += 1
    guard position < tokens.count else {
      throw Diagnostic(
        "'\(comparison.rawValue)' without a value after it", at: sign,
        hint: "for a cell without a value write '= \"\"'")
    }
    let value = try takeWord(
      orSay: "a value is missing", hint: "a text with such a sign stands in quotes")
    let kind = table.columns[place].kind
    return try Comparison(
      column: place, kind: kind, name: table.columns[place].name, comparison, to: value)
  }

  private mutating func takeWord(orSay message: String, hint: String) throws(Diagnostic) -> Word {
    guard position < tokens.count else { throw Diagnostic(message, at: end..<end, hint: hint) }
    guard case .word(let word) = tokens[position] else {
      throw Diagnostic(message, at: tokens[position].range, hint: hint)
    }
    position += 1
    return word
  }

  private mutating func takeKeyword(_ keyword: String) -> Word? {
    guard position < tokens.count, case .word(let word) = tokens[position],
      word.isKeyword(keyword)
    else { return nil }
    position += 1
    return word
  }

  /// A comparison of the first column, to show how one is written.
  private var example: String {
    "such as '\(table.columns.first?.name ?? "date") ~ text'"
  }
}
