/// A statement as it has to stand in a script in another folder.
///
/// A relative path after `load` is meant from the folder in which it was typed; in the script it is
/// written from the script's own folder, so that the script finds it wherever it is replayed. What
/// else stands after `load` is as it was typed.
///
/// - Parameters:
///   - statement: The statement, commands in full.
///   - folder: The folder of the script.
/// - Returns: The statement with other paths, or as it was where it loads nothing.
func relocated(_ statement: String, to folder: String) -> String {
  guard let parsed = try? Statement.parse(statement), parsed.command.name.text == Command.load.name
  else { return statement }
  var bytes = Array(statement.utf8)
  for word in parsed.command.arguments.reversed() {
    guard word.text != "-", !word.text.hasPrefix("/"), !word.text.hasPrefix("~"),
      LoadOption(word, exists: leadsSomewhere) == nil
    else { continue }
    let path = relativePath(from: absolutePath(folder), to: absolutePath(word.text))
    // A name that looks like an option is a path wherever the script lies.
    let quoted = quotedWord(path, always: LoadOption(path) { _ in false } != nil)
    bytes.replaceSubrange(word.range, with: Array(quoted.utf8))
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The way from one folder to a file, both from the root.
func relativePath(from folder: String, to path: String) -> String {
  let start = folder.split(separator: "/")
  let end = path.split(separator: "/")
  let shared = zip(start, end).prefix { $0 == $1 }.count
  let up = Array(repeating: "..", count: start.count - shared)
  let way = up + end.dropFirst(shared).map(String.init)
  return way.isEmpty ? "." : way.joined(separator: "/")
}

/// The folder that a path lies in; `.` for a name alone.
func parentFolder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
