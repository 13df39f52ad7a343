/// What is wrong with a statement, where, and what to type instead.
///
/// The message is one phrase in lower case without a period that states a fact and quotes what was
/// typed in single quotes. How it is printed is the business of ``rendered(for:at:color:)`` alone.
package struct Diagnostic: Error, Sendable, Equatable {
  /// The fact: what was found, what is allowed.
  package var message: String
  /// Where: UTF-8 offsets into the text of the statement, half open; `nil` where no place is to blame.
  ///
  /// An empty range points between two characters or at the end.
  package var range: Range<Int>?
  /// The way out, printed after the caret, or after the message and a semicolon without one.
  package var hint: String?

  package init(_ message: String, at range: Range<Int>? = nil, hint: String? = nil) {
    self.message = message
    self.range = range
    self.hint = hint
  }

  /// The user wants no more of the statement.
  package static let cancelled = Diagnostic("cancelled")

  /// The same diagnostic for a text that stands further on in its statement.
  ///
  /// `offset` is the UTF-8 offset in the statement of the text that the range counts in.
  package func shifted(by offset: Int) -> Diagnostic {
    Diagnostic(
      message, at: range.map { $0.lowerBound + offset..<$0.upperBound + offset }, hint: hint)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The message with its hint in one line, without a place.
  package var description: String {
    guard let hint else { return message }
    return "\(message); \(hint)"
  }
}
