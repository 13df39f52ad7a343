/// A piece of the text of a query, with its place in UTF-8 offsets.
struct Lexeme: Hashable {
  enum Kind: Hashable {
    /// A bare word, maybe an operator: `talks`, `near/5`, `deconflict*`.
    case word(String)
    /// What stands between double quotes, its escapes still in it.
    case quoted(String)
    /// What stands between single quotes, its escapes still in it.
    case form(String)
    /// What stands between slashes; only its escaped slashes are resolved.
    case expression(String)
    /// The name before a colon that a value follows at once.
    case field(String)
    /// The bare value of a field.
    case value(String)
    case openParenthesis, closeParenthesis
    case openBracket, closeBracket
    case openAngle, closeAngle
    /// A name inside brackets or angle brackets: `word`, `quote`, `speaker`.
    case name(String)
    case equals, differs, ampersand, bar, bang
    /// `::`, before a constraint on captures.
    case constraint
    /// Between a capture and what of it is compared.
    case dot
    /// A minus sign right before what it excludes.
    case minus
    /// How often the part before it may stand in a row; no upper bound where it is `nil`.
    case repetition(Int, Int?)
  }

  var kind: Kind
  var range: Range<Int>

  /// The text of a bare word in lower case, as operators are compared.
  var lowercasedWord: String? {
    guard case .word(let word) = kind else { return nil }
    return word.lowercased()
  }
}
