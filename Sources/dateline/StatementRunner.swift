internal import Glibc
internal import Workbench

/// Runs statements one after another, prints what they give and records them.
struct StatementRunner: ~Copyable {
  let output: Printer
  private let progress: Progress
  private var recorder: SessionRecorder
  private let isInteractive: Bool

  init(
    output: Printer, progress: Progress, recorder: consuming SessionRecorder, isInteractive: Bool
  ) {
    self.output = output
    self.progress = progress
    self.recorder = recorder
    self.isInteractive = isInteractive
  }

  /// Loads what the program was started with.
  ///
  /// - Returns: 0, or 2 where it failed; the error is printed.
  mutating func load(_ paths: [String], in session: inout Session) -> Int32 {
    guard !paths.isEmpty else { return 0 }
    return run([loadStatement(paths)], in: &session)
  }

  /// Runs statements up to the first that fails.
  ///
  /// - Returns: 0, or 2 where one failed; the error is printed.
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
    return pending.isEmpty ? 0 : run([pending], in: &session)
  }

  /// Runs a statement.
  ///
  /// - Returns: Whether the user wants to leave, or what went wrong, which is printed.
  mutating func attempt(
    _ text: String, in session: inout Session
  ) -> Result<Bool, Diagnostic> {
    Interrupt.reset()
    progress.begin()
    // One statement may log several: those of a script that it replays.
    let known = session.log.count
    do {
      let start = ContinuousClock.now
      let result = Result { () throws(Diagnostic) in try session.run(text) }
      let time = ContinuousClock.now - start
      endLineOfInterrupt(afterProgress: progress.finish())
      guard let outcome = try result.get() else { return .success(false) }
      try refusePartial(outcome)
      // On disk before it is on the screen: a pager may stay open for hours.
      try recorder.record(
        session.log.dropFirst(known), waits: outcome.isLoad, header: session.scriptHeader,
        corpus: session.corpusName)
      try output.print(outcome, settings: session.settings)
      if session.settings.showsTiming { output.print(time) }
      return .success(outcome.endsSession)
    } catch {
      output.print(error, for: text)
      return .failure(error)
    }
  }

  /// Says where the session was saved.
  consuming func finish() {
    if isInteractive { recorder.finish() }
  }

  /// The terminal has shown `^C` where the cursor stood; what is printed begins on a line of its own.
  private func endLineOfInterrupt(afterProgress wasDrawn: Bool) {
    guard Interrupt.isRequested, !Interrupt.isLeaving, !wasDrawn, isTerminal(STDIN_FILENO) else {
      return
    }
    writeText("\n", to: STDERR_FILENO)
  }

  /// Refuses to print a part of the rows where nobody sees that it is one.
  private func refusePartial(_ outcome: Outcome) throws(Diagnostic) {
    guard !isInteractive, Interrupt.isRequested else { return }
    if outcome.isLoad || outcome.table?.isPartial == true { throw Diagnostic.cancelled }
  }
}
