internal import CorpusStore

/// Which of a list of names a typed word stands for.
package enum NameResolution: Sendable, Equatable {
  /// The word is this name, or the beginning of this name alone.
  case name(String)
  /// The word begins several names, given in list order.
  case ambiguous([String])
  /// The word begins none of the names.
  case unknown
}

/// The name that a word stands for: itself, without regard to case, or by a unique beginning.
package func resolve(_ word: String, in names: [String]) -> NameResolution {
  let typed = folded(word)
  guard !typed.isEmpty else { return .unknown }
  if let exact = names.first(where: { folded($0) == typed }) { return .name(exact) }
  let matching = names.filter { folded($0).hasPrefix(typed) }
  guard let first = matching.first else { return .unknown }
  return matching.count == 1 ? .name(first) : .ambiguous(matching)
}

/// The name that a word of a statement stands for, or the reason why it stands for none.
///
/// - Parameters:
///   - word: What was typed.
///   - names: The full names.
///   - kind: What the names are, for the message, such as `command`.
/// - Returns: One of `names`.
/// - Throws: A diagnostic at the word if it begins none of the names or more than one.
package func resolvedName(
  _ word: Word, in names: [String], kind: String
) throws(Diagnostic) -> String {
  if names.contains(word.text) { return word.text }
  switch resolve(word.text, in: names) {
  case .name(let name):
    return name
  case .ambiguous(let matching):
    throw Diagnostic(
      "'\(word.text)' could be \(quotedList(matching))", at: word.range, hint: "type more of it")
  case .unknown:
    throw Diagnostic(
      "no \(kind) named '\(word.text)'", at: word.range, hint: suggestion(for: word.text, in: names)
    )
  }
}

/// `'a', 'b' or 'c'`; of more than five names the first five and how many more there are.
package func quotedList(_ names: [String], conjunction: String = "or") -> String {
  let limit = 5
  let quoted = names.prefix(limit).map { "'\($0)'" }
  guard names.count <= limit else {
    return quoted.joined(separator: ", ") + " \(conjunction) \(names.count - limit) more"
  }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
  return quoted.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
}
