package import SpanAlgebra

/// Cuts a text into words, numbers and marks.
///
/// A word keeps its inner hyphens, periods and apostrophes (`al-Assad`, `U.S.`, `O'Brien`,
/// `SpaceWar.com`, `don't`), and stands apart from the possessive and from contracted verbs
/// (`Russia` `´s`, `We` `'ll`). A number keeps its separators (`1,000.50`). Addresses of the web
/// and of mail are one token. Quotation marks, brackets and the like are a token each, dashes
/// and runs of full stops one for the run, an ideograph is a token of its own.
package struct Tokenizer: Sendable {
  package init() {}

  /// The tokens of a text, ascending; what lies between them is white space.
  ///
  /// - Complexity: O(*n*).
  package func tokens(in text: [UInt8]) -> [TextSpan] {
    TokenScanner(text: text).tokens()
  }

  /// The tokens of a few words that a user typed.
  package func forms(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return tokens(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}
