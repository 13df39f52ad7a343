internal import Foundation

/// The file that a session is written to, statement by statement.
///
/// Each statement is on disk before the next prompt, so that a crash or a closed window loses none.
package struct SessionFile: ~Copyable {
  package let path: String
  private var handle: FileHandle?
  private(set) package var statementCount = 0

  /// A file that is made when the first statement is recorded.
  ///
  /// - Parameter path: A name that is free; see ``freePath(in:date:corpus:)``.
  package init(path: String) { self.path = path }

  /// A free name for a session: `Sessions/2026-11-21-stories.dateline`, then `-2` and so on.
  package static func freePath(in folder: String, date: String, corpus: String) -> String {
    let stem = "\(folder)/\(date)-\(corpus)"
    var number = 1
    var path = "\(stem).dateline"
    while FileManager.default.fileExists(atPath: path) {
      number += 1
      path = "\(stem)-\(number).dateline"
    }
    return path
  }

  /// Writes what a statement was and gave.
  ///
  /// - Throws: A ``Diagnostic`` that names the file where it cannot be written.
  package mutating func append(_ statement: LoggedStatement, header: String) throws(Diagnostic) {
    do {
      if handle == nil { try open(header: header) }
      let text = relocated(statement.text, to: parentFolder(of: path))
      let lines = [text] + statement.record.lines
      try handle?.write(contentsOf: Data((lines.joined(separator: "\n") + "\n").utf8))
      try handle?.synchronize()
    } catch {
      throw Diagnostic("'\(path)' cannot be written: \(error.localizedDescription)")
    }
    statementCount += 1
  }

  private mutating func open(header: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    let opening = "\(scriptInterpreterLine)\n\(header)\n"
    try Data(opening.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
    let opened = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try opened.seekToEnd()
    handle = opened
  }
}
