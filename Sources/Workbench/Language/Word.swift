/// One word of a statement, with its place.
///
/// Words are separated by blanks outside quotes, brackets, parentheses, `/…/` and `<…>`.
package struct Word: Sendable, Equatable {
  /// What was meant: of a word in quotes the text between them, of any other the text as typed.
  package var text: String
  /// Whether the whole word stood in quotes, so that it is a text and never a keyword or an option.
  package var quoted: Bool
  /// Where it was typed, marks included: UTF-8 offsets into the text of the statement.
  package var range: Range<Int>

  package init(_ text: String, quoted: Bool = false, range: Range<Int>) {
    self.text = text
    self.quoted = quoted
    self.range = range
  }

  /// Whether the word is a keyword: typed without quotes, in any case.
  package func isKeyword(_ keyword: String) -> Bool {
    !quoted && text.lowercased() == keyword
  }
}
