internal import Foundation
internal import Workbench

/// Where a session is written.
enum SessionDestination: Equatable {
  case none
  /// A file of this name, which must be free.
  case file(String)
  /// A file in this folder, named after the day and the corpus.
  case folder(String)
}

/// Keeps the statements of a session in its file as they are finished.
///
/// The file is made with the first statement after those that load, so that a look at a corpus
/// leaves none behind.
struct SessionRecorder: ~Copyable {
  private let destination: SessionDestination
  /// Whether a session that cannot be written ends the program.
  private let isStrict: Bool
  private var file: SessionFile?
  /// Statements that wait for the first one that does more than load.
  private var waiting: [LoggedStatement] = []
  private var hasFailed = false

  init(_ destination: SessionDestination, isStrict: Bool) {
    self.destination = destination
    self.isStrict = isStrict
  }

  /// Writes statements that were finished.
  ///
  /// - Parameters:
  ///   - statements: What the session has logged since the last call.
  ///   - waits: Whether they only load, so that they are no reason for a file.
  ///   - header: The second line of the file.
  ///   - corpus: What the corpus is called.
  /// - Throws: A diagnostic where the file cannot be written and the recorder is strict; else that
  ///   is said once, and the session goes on without its file.
  mutating func record(
    _ statements: ArraySlice<LoggedStatement>, waits: Bool, header: String, corpus: String?
  ) throws(Diagnostic) {
    guard !statements.isEmpty, destination != .none, !hasFailed else { return }
    waiting += statements
    if file == nil {
      if waits { return }
      file = SessionFile(path: path(for: corpus))
    }
    do throws(Diagnostic) {
      for statement in waiting { try file?.append(statement, header: header) }
      waiting = []
    } catch {
      hasFailed = true
      if isStrict { throw error }
      writeText(
        "warning: the session is not kept: \(visible(error.message)); 'save FILE' writes it to"
          + " another place\n",
        to: STDERR_FILENO)
    }
  }

  /// Says where the session was saved.
  consuming func finish() {
    guard !hasFailed, let saved = file?.path, let count = file?.statementCount else { return }
    writeText("session saved to \(visible(saved)) (\(counted(count, "statement")))\n")
  }

  private func path(for corpus: String?) -> String {
    switch destination {
    case .file(let path): path
    case .none, .folder:
      SessionFile.freePath(
        in: folder, date: today(), corpus: corpus ?? "session")
    }
  }

  private var folder: String {
    if case .folder(let folder) = destination { folder } else { "." }
  }
}

/// The present day in the user's time zone: `2026-11-21`.
private func today() -> String {
  let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
  func padded(_ number: Int?) -> String {
    let digits = String(number ?? 0)
    return digits.count < 2 ? "0" + digits : digits
  }
  return "\(padded(parts.year))-\(padded(parts.month))-\(padded(parts.day))"
}
