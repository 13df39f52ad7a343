/// Cuts the text of a query into words, marks and quoted stretches.
struct Lexer {
  let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each scalar, and of the end.
  let offsets: [Int]
  var index = 0
  var lexemes: [Lexeme] = []

  /// All marks that begin or end a phrase.
  static let doubleQuotes: String.UnicodeScalarView =
    "\"\u{201C}\u{201D}\u{201E}\u{201F}\u{AB}\u{BB}\u{2033}\u{FF02}".unicodeScalars

  static let openingSingles: String.UnicodeScalarView = "'\u{2018}\u{201A}".unicodeScalars
  private static let closingSingles: String.UnicodeScalarView = "'\u{2019}".unicodeScalars

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offset = 0
    var offsets: [Int] = []
    offsets.reserveCapacity(scalars.count + 1)
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    self.offsets = offsets + [offset]
  }

  /// The lexemes of a query in the order of the text.
  static func lexemes(of text: String) throws(QueryError) -> [Lexeme] {
    var lexer = Lexer(text)
    while lexer.skipSpace() { try lexer.lexNext() }
    return lexer.lexemes
  }

  mutating func lexNext() throws(QueryError) {
    let start = index
    let scalar = scalars[index]
    switch scalar {
    case "(": emit(.openParenthesis, width: 1)
    case ")": emit(.closeParenthesis, width: 1)
    case "[": try lexInside(.openBracket, .closeBracket, "]")
    case "<": try lexRegion()
    case "|": emit(.bar, width: 1)
    case "{": try lexRepetition()
    case "*", "?", "+":
      if isAfterAtom { lexSign(scalar) } else { try lexWord() }
    case "-":
      guard let next = peek(1), !isSpace(next) else {
        throw QueryError(.loneMinus, range(start, start + 1))
      }
      emit(.minus, width: 1)
    case "/": try lexExpression()
    case ":" where peek(1) == ":": try lexConstraint()
    case _ where Self.doubleQuotes.contains(scalar): try lexQuoted()
    case _ where Self.openingSingles.contains(scalar): try lexForm()
    case "]", ">", "}", "&", "!", "=", ",", ";", "^", "~":
      throw QueryError(.unexpected(String(scalar)), range(start, start + 1))
    default: try lexWord()
    }
  }

  // MARK: Words and quoted stretches

  mutating func lexWord() throws(QueryError) {
    let start = index
    while let scalar = peek(0), !endsWord(scalar) {
      if scalar == ":", peek(1) == ":", index > start { break }
      if scalar == ":", isFieldName(start..<index), let next = peek(1), next != "/" {
        index += 1
        lexemes.append(Lexeme(kind: .field(text(start..<index - 1)), range: range(start, index)))
        if !isSpace(next), next != ")" { try lexValue() }
        return
      }
      index += 1
    }
    if index > start, scalars[index - 1] == ":", isFieldName(start..<index - 1) {
      lexemes.append(Lexeme(kind: .field(text(start..<index - 1)), range: range(start, index)))
      return
    }
    if index == start {
      throw QueryError(.unexpected(text(start..<start + 1)), range(start, start + 1))
    }
    lexemes.append(Lexeme(kind: .word(text(start..<index)), range: range(start, index)))
  }

  mutating func lexValue() throws(QueryError) {
    guard let scalar = peek(0) else { return }
    if Self.doubleQuotes.contains(scalar) { return try lexQuoted() }
    if Self.openingSingles.contains(scalar) { return try lexForm() }
    let start = index
    while let scalar = peek(0), !endsWord(scalar) { index += 1 }
    guard index > start else { return }
    lexemes.append(Lexeme(kind: .value(text(start..<index)), range: range(start, index)))
  }

  mutating func lexQuoted() throws(QueryError) {
    let start = index
    index += 1
    while let scalar = peek(0), !Self.doubleQuotes.contains(scalar) {
      index += scalar == "\\" && index + 1 < scalars.count ? 2 : 1
    }
    guard index < scalars.count else {
      throw QueryError(.unclosed("\(scalars[start])", "\""), range(start, start + 1))
    }
    index += 1
    let content = text(start + 1..<index - 1)
    lexemes.append(Lexeme(kind: .quoted(content), range: range(start, index)))
  }

  /// The closing mark is the first that no letter follows, so `'Russia's'` needs no escape.
  mutating func lexForm() throws(QueryError) {
    let start = index
    index += 1
    while let scalar = peek(0) {
      if Self.closingSingles.contains(scalar), peek(1).map({ endsForm($0) }) ?? true { break }
      index += scalar == "\\" && index + 1 < scalars.count ? 2 : 1
    }
    guard index < scalars.count else {
      throw QueryError(.unclosed("\(scalars[start])", "'"), range(start, start + 1))
    }
    index += 1
    lexemes.append(Lexeme(kind: .form(text(start + 1..<index - 1)), range: range(start, index)))
  }

  mutating func lexExpression() throws(QueryError) {
    let start = index
    var source = String.UnicodeScalarView()
    index += 1
    while let scalar = peek(0), scalar != "/" {
      index += 1
      guard scalar == "\\", let next = peek(0) else {
        source.append(scalar)
        continue
      }
      if next != "/" { source.append(scalar) }
      source.append(next)
      index += 1
    }
    guard index < scalars.count else {
      throw QueryError(.unclosed("/", "/"), range(start, start + 1))
    }
    index += 1
    lexemes.append(Lexeme(kind: .expression(String(source)), range: range(start, index)))
  }

  // MARK: Characters

  mutating func emit(_ kind: Lexeme.Kind, width: Int) {
    lexemes.append(Lexeme(kind: kind, range: range(index, index + width)))
    index += width
  }

  /// Whether a sign here belongs to a part that ends right before it.
  var isAfterAtom: Bool {
    guard let last = lexemes.last, last.range.upperBound == offsets[index] else { return false }
    switch last.kind {
    case .quoted, .form, .expression, .closeParenthesis, .closeBracket, .closeAngle, .repetition:
      return true
    default:
      return false
    }
  }

  /// Moves to the next character that is no white space; `false` at the end.
  mutating func skipSpace() -> Bool {
    while let scalar = peek(0), isSpace(scalar) { index += 1 }
    return index < scalars.count
  }

  func peek(_ distance: Int) -> Unicode.Scalar? {
    index + distance < scalars.count ? scalars[index + distance] : nil
  }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  func range(_ start: Int, _ end: Int) -> Range<Int> { offsets[start]..<offsets[end] }

  func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value < 0x20
  }

  func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    isSpace(scalar) || "()[]{}<>|".unicodeScalars.contains(scalar)
      || Self.doubleQuotes.contains(scalar)
  }

  func endsForm(_ scalar: Unicode.Scalar) -> Bool {
    endsWord(scalar) || "*?+&:".unicodeScalars.contains(scalar)
  }

  func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "-" || scalar.properties.isAlphabetic
      || ("0"..."9").contains(scalar)
  }

  func isFieldName(_ range: Range<Int>) -> Bool {
    guard let first = range.first, scalars[first].properties.isAlphabetic else { return false }
    return scalars[range].allSatisfy(isNameScalar)
  }
}
