internal import ArgumentParser
internal import Foundation
internal import Workbench

/// `dateline replay FILE … [NAME=VALUE …] [--verify]`: runs sessions again, each on its own.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Runs sessions again, and compares what they give.")

  @Argument(
    help: ArgumentHelp(
      "The sessions, and NAME=VALUE for '$name' in them.", valueName: "file-or-name=value"))
  var arguments: [String]

  @Flag(help: "Write no files; compare each result with its record and stop where one differs.")
  var verify = false

  @Flag(help: "Write what the statements give now into the session as its record.")
  var accept = false

  @Option(help: "Run on this folder instead of the one that the session loads.")
  var corpus: String?

  @Flag(help: "Replace files that exist.")
  var overwriting = false

  @Option(help: "Write only below this folder.")
  var sandbox: String?

  @Flag(help: "Print tables as CSV, and all that is no row on standard error.")
  var csv = false

  @Option(help: "When to use colour: auto, always or never.")
  var color = ColorChoice.auto

  func validate() throws {
    if verify && accept { throw ValidationError("'--verify' and '--accept' exclude each other") }
  }

  /// The first argument and those that are no parameters.
  private var files: [String] {
    arguments.prefix(1) + arguments.dropFirst().filter { parameter($0) == nil }
  }

  private var parameters: [String: String] {
    let values = arguments.dropFirst().compactMap { parameter($0) }
    return Dictionary(values.map { ($0.name, $0.value) }) { _, last in last }
  }

  func run() throws {
    Interrupt.install()
    let output = Printer(csv: csv, color: color, isInteractive: false)
    var status: Int32 = 0
    for file in files where !Interrupt.isRequested {
      let result = replay(file, output)
      report(result, of: file, output)
      status = max(status, result.exitStatus)
    }
    if status != 0 { throw ExitCode(status) }
  }

  private var mode: Replay.Mode { verify ? .verify : accept ? .accept : .run }

  /// Runs one session, apart from what others loaded and named.
  private func replay(_ file: String, _ output: Printer) -> ReplayResult {
    var session = Session(
      Surroundings(
        cache: CorpusCache(environment: ProcessInfo.processInfo.environment),
        files: FileAccess(sandbox: sandbox, replacesFiles: overwriting),
        isCancelled: { Interrupt.isRequested }, isInsisted: { Interrupt.isInsisted }))
    let replay = Replay(path: file, mode: mode, corpus: corpus, parameters: parameters)
    return replay.run(in: &session) { statement, outcome, settings in
      guard mode == .run else { return }
      output.echo(statement)
      try output.print(outcome, settings: settings)
    }
  }

  /// Says how a session went, with its name where there are several.
  private func report(_ result: ReplayResult, of file: String, _ output: Printer) {
    if let failure = result.failure {
      writeText(failure + "\n", to: STDERR_FILENO)
      return
    }
    if let difference = result.difference, mode != .accept {
      for line in difference { writeText(visible(line) + "\n") }
    }
    switch mode {
    case .verify where result.difference == nil:
      let name = files.count > 1 ? "\(visible(file)): " : ""
      writeText("\(name)\(result.asRecorded) of \(result.recorded) results as recorded\n")
    case .accept:
      let changed = result.recorded - result.asRecorded
      writeText("\(file): \(counted(changed, "record")) changed\n")
    case .run, .verify:
      break
    }
  }
}
