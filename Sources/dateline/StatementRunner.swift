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

/// Runs statements one after another, prints what they give and records them.
struct StatementRunner: ~Copyable {
  let output: Printer
  private let progress: Progress
  private let destination: SessionDestination
  private var file: SessionFile?

  init(output: Printer, progress: Progress, file: SessionDestination) {
    self.output = output
    self.progress = progress
    destination = file
  }

  /// Runs a statement.
  ///
  /// - Returns: 0, or 2 where it failed; the error is printed.
  mutating func run(_ text: String, in session: inout Session) -> Int32 {
    switch attempt(text, in: &session) {
    case .success: 0
    case .failure: 2
    }
  }

  /// Runs a statement.
  ///
  /// - Returns: Whether the user wants to leave, or what went wrong, which is printed.
  mutating func attempt(
    _ text: String, in session: inout Session
  ) -> Result<Bool, Diagnostic> {
    Interrupt.reset()
    // One statement may log several: those of a script that it replays.
    let known = session.log.count
    do {
      let outcome = try session.run(text)
      progress.finish()
      guard let outcome else { return .success(false) }
      if outcome.isLoad {
        output.note(outcome.lines)
      } else {
        output.print(outcome, settings: session.settings)
      }
      for statement in session.log.dropFirst(known) { try record(statement, of: session) }
      return .success(outcome.endsSession)
    } catch {
      progress.finish()
      output.print(error, for: text)
      return .failure(error)
    }
  }

  /// Runs statements up to the first that fails.
  mutating func run(_ statements: [String], in session: inout Session) -> Int32 {
    for statement in statements {
      switch attempt(statement, in: &session) {
      case .success(false): continue
      case .success(true): return 0
      case .failure: return 2
      }
    }
    return 0
  }

  /// Runs the statements that a program or a file gives on standard input.
  mutating func runStandardInput(in session: inout Session) -> Int32 {
    var pending = ""
    while let line = readLine() {
      pending += pending.isEmpty ? line : "\n" + line
      if continues(line) { continue }
      switch attempt(pending, in: &session) {
      case .success(false): pending = ""
      case .success(true): return 0
      case .failure: return 2
      }
    }
    return pending.isEmpty ? 0 : run(pending, in: &session)
  }

  private mutating func record(
    _ statement: LoggedStatement, of session: Session
  ) throws(Diagnostic) {
    if file == nil {
      switch destination {
      case .none: return
      case .file(let path): file = SessionFile(path: path)
      case .folder(let folder):
        file = SessionFile(
          path: SessionFile.freePath(
            in: folder, date: today(), corpus: session.corpusName ?? "session"))
      }
    }
    try file?.append(statement, header: session.scriptHeader)
  }

  /// Says where the session was saved.
  consuming func finish(isInteractive: Bool) {
    guard isInteractive, let saved = file?.path, let count = file?.statementCount else { return }
    writeText("session saved to \(saved) (\(counted(count, "statement")))\n")
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
