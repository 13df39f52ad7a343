internal import ArgumentParser
internal import Foundation
internal import Glibc
internal import Workbench

extension ColorChoice: ExpressibleByArgument {}

/// `dateline [PATH …] [-c STATEMENT …]`: opens documents and answers statements.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Opens documents in a shell, or runs statements on them.",
    discussion: "The word 'open' may be left out: 'dateline stories/' is 'dateline open stories/'.")

  @Argument(
    help: """
      Folders, files or globs to load; '-' reads JSON Lines or a text from a pipe. NAME=VALUE is \
      an option of 'load', such as text=body.
      """)
  var paths: [String] = []

  @Option(
    name: .customShort("c"), parsing: .singleValue,
    help: ArgumentHelp(
      "Run a statement and end; may be given again. Without it, statements come from standard input.",
      valueName: "statement"))
  var statements: [String] = []

  @Flag(help: "Print tables as CSV, and all that is no row on standard error.")
  var csv = false

  @Option(help: "When to use colour: auto, always or never.")
  var color = ColorChoice.auto

  @Option(
    name: .customLong("session"),
    help: ArgumentHelp(
      "Write the session to this file, which must be new; a shell else picks one in Sessions/.",
      valueName: "file"))
  var sessionPath: String?

  @Flag(name: .customLong("no-session"), help: "Write no session file.")
  var writesNoSession = false

  func validate() throws {
    if paths.contains("-"), statements.isEmpty {
      throw ValidationError("with '-' for the documents, statements come from '-c'")
    }
    if writesNoSession, sessionPath != nil {
      throw ValidationError("'--session' and '--no-session' exclude each other")
    }
    if let sessionPath, exists(sessionPath) {
      throw ValidationError("'\(sessionPath)' exists already; a session is a new file")
    }
  }

  func run() throws {
    Interrupt.install()
    let isInteractive =
      statements.isEmpty && isTerminal(STDIN_FILENO) && isTerminal(STDOUT_FILENO)
    let output = Printer(csv: csv, color: color, isInteractive: isInteractive)
    let progress = Progress()
    var session = Session(
      Surroundings(
        cache: CorpusCache(environment: ProcessInfo.processInfo.environment),
        progress: { progress.update(Progress.State($0)) },
        isCancelled: { Interrupt.isRequested }, isInsisted: { Interrupt.isInsisted }))
    var runner = StatementRunner(
      output: output, progress: progress, recorder: recorder(isInteractive: isInteractive),
      isInteractive: isInteractive)
    var status = runner.load(paths, in: &session)
    if isInteractive {
      status = Shell(style: output.style).run(&runner, &session)
    } else if status == 0, !statements.isEmpty {
      status = runner.run(statements, in: &session)
    } else if status == 0 {
      status = runner.runStandardInput(in: &session)
    }
    runner.finish()
    // Ends here and now: to give every mapped file back first takes as long as a query.
    Glibc.exit(status)
  }

  private func recorder(isInteractive: Bool) -> SessionRecorder {
    let destination: SessionDestination =
      if let sessionPath {
        .file(sessionPath)
      } else {
        isInteractive && !writesNoSession ? .folder("Sessions") : .none
      }
    return SessionRecorder(destination, isStrict: !isInteractive)
  }
}

/// Whether something has this name, a link that leads nowhere too.
private func exists(_ path: String) -> Bool {
  var status = stat()
  // The path is copied by the system before the call returns; the status is a local.
  return unsafe lstat(path, &status) == 0
}

extension Progress.State {
  /// What a load tells; of what it reads from a pipe it knows no total.
  fileprivate init(_ load: LoadProgress) {
    self.init(
      files: load.files, totalFiles: load.fileCount > 0 ? load.fileCount : nil, bytes: load.bytes,
      totalBytes: load.byteCount > 0 ? load.byteCount : nil, isWaiting: load.isWaiting)
  }
}
