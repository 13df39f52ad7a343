internal import ArgumentParser
internal import Foundation
internal import Workbench

extension ColorChoice: ExpressibleByArgument {}

/// `dateline [PATH …] [-c STATEMENT …]`: opens documents and answers statements.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Opens documents in a shell, or runs statements on them.")

  @Argument(help: "Folders, files or globs to load; '-' reads standard input.")
  var paths: [String] = []

  @Option(
    name: .customShort("c"), parsing: .singleValue,
    help: "Run a statement and end; may be given again.")
  var statements: [String] = []

  @Flag(help: "Print tables as CSV.")
  var csv = false

  @Option(help: "When to use colour: auto, always or never.")
  var color = ColorChoice.auto

  @Option(name: .customLong("session"), help: "The file to write the session to.")
  var sessionPath: String?

  @Flag(name: .customLong("no-session"), help: "Write no session file.")
  var writesNoSession = false

  func run() throws {
    Interrupt.install()
    let isInteractive =
      statements.isEmpty && isTerminal(STDIN_FILENO) && isTerminal(STDOUT_FILENO)
    let output = Printer(csv: csv, color: color, isInteractive: isInteractive)
    let progress = Progress()
    var session = Session(
      Surroundings(
        cache: CorpusCache(environment: ProcessInfo.processInfo.environment),
        progress: { state in
          progress.update(
            .init(
              files: state.files, totalFiles: state.fileCount, bytes: state.bytes,
              totalBytes: state.byteCount))
        },
        isCancelled: { Interrupt.isRequested }))
    var runner = StatementRunner(
      output: output, progress: progress, file: sessionFile(isInteractive: isInteractive))
    var status: Int32 = 0
    if !paths.isEmpty {
      let load = "load " + paths.map(quotedArgument).joined(separator: " ")
      status = runner.run(load, in: &session)
    }
    if status == 0 || isInteractive {
      if !statements.isEmpty {
        status = runner.run(statements, in: &session)
      } else if isInteractive {
        status = Shell(isColored: output.style.isColored).run(&runner, &session)
      } else if !paths.contains("-") {
        status = runner.runStandardInput(in: &session)
      }
    }
    runner.finish(isInteractive: isInteractive)
    if status != 0 { throw ExitCode(status) }
  }

  private func sessionFile(isInteractive: Bool) -> SessionDestination {
    if writesNoSession { return .none }
    if let sessionPath { return .file(sessionPath) }
    return isInteractive ? .folder("Sessions") : .none
  }
}

/// An argument as a word of a statement.
private func quotedArgument(_ text: String) -> String {
  "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}
