/// What a statement may go on with, where the cursor stands.
package struct StatementCompletion: Sendable, Equatable {
  /// Where the word that is replaced begins, in UTF-8 code units.
  package var start: Int
  /// The ways to go on, in the order in which to list them.
  package var candidates: [String]
  /// Whether the word is a path: files are looked up by the terminal.
  package var isPath: Bool

  static func none(at start: Int) -> Self { Self(start: start, candidates: [], isPath: false) }
}
