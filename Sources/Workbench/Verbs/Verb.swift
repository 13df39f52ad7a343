/// What stands after `|`: it takes a table and gives another one.
///
/// Help, completion, the hint for an unknown verb and the test of the examples read this value.
package struct Verb: Sendable {
  /// What was typed after the verb's name, and the table to apply it to, give a table.
  package typealias Transform = @Sendable (Invocation, Table) throws(Diagnostic) -> Table

  package let name: String
  /// How it is typed, such as `sort COLUMN [desc]`.
  package let synopsis: String
  /// What it does, in one sentence.
  package let summary: String
  /// What help says besides, in whole lines; may be empty.
  package let details: String
  /// Uses of the verb that work on a table with columns `speaker`, `date`, `title` and `words`.
  package let examples: [String]
  /// `nil` for a verb that the session runs, because it does more than make a table.
  package let transform: Transform?

  package init(
    name: String, synopsis: String, summary: String, details: String = "", examples: [String],
    transform: Transform?
  ) {
    self.name = name
    self.synopsis = synopsis
    self.summary = summary
    self.details = details
    self.examples = examples
    self.transform = transform
  }
}

extension Verb {
  /// All verbs, in the order in which help lists them.
  package static let all: [Verb] = [
    .where, .sort, .first, .last, .sample, .per, .count, .columns, .export,
  ]

  /// The verb that a word names, by its beginning if need be.
  ///
  /// - Throws: A diagnostic at the word if it names none.
  package static func named(_ word: Word) throws(Diagnostic) -> Verb {
    let name = try resolvedName(word, in: all.map(\.name), kind: "verb")
    guard let verb = all.first(where: { $0.name == name }) else {
      preconditionFailure("resolved a verb that is not in the list: \(name)")
    }
    return verb
  }

  /// Applies the verb to a table; a verb that the session runs leaves it as it is.
  ///
  /// - Throws: A diagnostic with its place in the statement.
  package func apply(_ invocation: Invocation, to table: Table) throws(Diagnostic) -> Table {
    guard let transform else { return table }
    var result = try transform(invocation, table)
    result.recounted = nil
    // A part that the verb itself was left with is shown.
    if result.isPartial == table.isPartial { result.isCancelled = table.isCancelled }
    return result
  }
}
