extension Parser {
  /// A field and its value: `source:AFP`, `date:2017-02..2017-03`, `author:none`, `author:*`.
  mutating func parseField() throws(QueryError) -> Query {
    guard let lexeme = current, case .field(let typed) = lexeme.kind else {
      throw QueryError(.emptyQuery, endRange)
    }
    index += 1
    let field = try fieldName(typed, lexeme.range)
    guard let next = current, next.range.lowerBound == lexeme.range.upperBound else {
      throw QueryError(.missingValue(typed), lexeme.range)
    }
    let value: FieldValue
    switch next.kind {
    case .value("none"), .value("None"):
      value = .missing
    case .value("*"):
      index += 1
      return .not(.field(FieldCondition(field: field, value: .missing)))
    case .value(let text):
      value = try self.value(text, of: field, next.range)
    case .quoted(let text):
      value = try self.value(unescaped(text[...]), of: field, next.range)
    case .form(let text):
      value = .exactly(unescaped(text[...]))
    case .openParenthesis:
      throw QueryError(.fieldGroup(typed), lexeme.range.lowerBound..<next.range.upperBound)
    default:
      throw QueryError(.missingValue(typed), lexeme.range)
    }
    index += 1
    return .field(FieldCondition(field: field, value: value))
  }

  /// A date where the field is one, else words.
  private func value(
    _ text: String, of field: String, _ range: Range<Int>
  ) throws(QueryError) -> FieldValue {
    try field == "date" ? dates(text, range) : words(text, of: field, .field, range)
  }

  private func fieldName(_ typed: String, _ range: Range<Int>) throws(QueryError) -> String {
    if let name = context.fieldName(of: typed) { return name }
    var isQuoted = false
    if let next = current, next.range.lowerBound == range.upperBound {
      if case .quoted = next.kind { isQuoted = true }
      if case .form = next.kind { isQuoted = true }
    }
    let known = context.knownFields
    throw QueryError(
      isQuoted ? .unknownFieldOrCapture(typed, known: known) : .unknownField(typed, known: known),
      range.lowerBound..<range.upperBound - 1)
  }

  /// Words next to each other; a `*` at the end leaves the last one open.
  func words(
    _ text: String, of name: String, _ kind: QueryError.ValueKind, _ range: Range<Int>
  ) throws(QueryError) -> FieldValue {
    let isPrefix = text.hasSuffix("*")
    let words = FieldValue.words(of: text)
    if words.isEmpty { throw QueryError(.emptyValue(name, kind), range) }
    return .words(words, isPrefix: isPrefix)
  }

  /// A year, a month, a day, or a range of them.
  private func dates(_ text: String, _ range: Range<Int>) throws(QueryError) -> FieldValue {
    let text = text.filter { !$0.isWhitespace }
    guard let dots = text.firstRange(of: "..") else {
      let date = try self.date(text.hasSuffix("*") ? String(text.dropLast()) : text, range)
      return .dates(DateRange(first: date, last: date))
    }
    let parts = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
    if parts.0.isEmpty, parts.1.isEmpty { throw QueryError(.noDate(text), range) }
    let first = parts.0.isEmpty ? nil : try date(parts.0, range)
    let last = parts.1.isEmpty ? nil : try date(parts.1, range)
    if let first, let last, last.lastDay < first.firstDay {
      throw QueryError(.reversedDates(first.description, last.description), range)
    }
    return .dates(DateRange(first: first, last: last))
  }

  private func date(_ text: String, _ range: Range<Int>) throws(QueryError) -> CalendarDate {
    let shape = text.map { $0.isASCII && $0.isNumber ? "9" : $0 }
    guard ["9999", "9999-99", "9999-99-99"].contains(String(shape)) else {
      throw QueryError(.noDate(text), range)
    }
    guard let date = CalendarDate(prefixOf: text) else {
      throw QueryError(.noSuchDay(text), range)
    }
    return date
  }
}
