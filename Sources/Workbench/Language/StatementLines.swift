/// A statement of a script with the number of its first line.
package struct ScriptStatement: Sendable, Equatable {
  /// Counted from 1.
  package var line: Int
  /// The lines of the statement, with their line feeds between them.
  package var text: String

  package init(line: Int, text: String) {
    self.line = line
    self.text = text
  }
}

/// Whether a statement goes on after this line: its last character is a backslash that continues it.
///
/// A comment line never goes on.
package func continues(_ line: String) -> Bool {
  let bytes = line.utf8
  guard bytes.first(where: { !isBlank($0) }) != UInt8(ascii: "#") else { return false }
  return bytes.last == UInt8(ascii: "\\")
    || bytes.suffix(2).elementsEqual("\\\r".utf8)
}

/// The statements of a script in order, comments and empty lines left in as statements of their own.
///
/// Lines end with a line feed, with or without a carriage return before it.
package func scriptStatements(in script: String) -> [ScriptStatement] {
  var result: [ScriptStatement] = []
  var pending: ScriptStatement?
  for (index, bytes) in script.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    .enumerated()
  {
    let line = String(decoding: bytes, as: UTF8.self)
    var statement = pending ?? ScriptStatement(line: index + 1, text: "")
    statement.text += pending == nil ? line : "\n" + line
    if continues(line) {
      pending = statement
    } else {
      pending = nil
      result.append(statement)
    }
  }
  if let pending { result.append(pending) }
  if result.last?.text.isEmpty == true { result.removeLast() }
  return result
}
