internal import ArgumentParser
internal import Foundation
internal import Workbench

/// `dateline replay FILE [--verify]`: runs a session again.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Runs a session again, and compares what it gives.")

  @Argument(help: "The session.")
  var file: String

  @Argument(help: ArgumentHelp("Values for '$name' in the session.", valueName: "name=value"))
  var parameters: [String] = []

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
    for text in parameters where parameter(text) == nil {
      throw ValidationError("'\(text)' is no NAME=VALUE")
    }
  }

  func run() throws {
    Interrupt.install()
    let output = Printer(csv: csv, color: color, isInteractive: false)
    let mode: Replay.Mode = verify ? .verify : accept ? .accept : .run
    var session = Session(
      Surroundings(
        cache: CorpusCache(environment: ProcessInfo.processInfo.environment),
        files: FileAccess(sandbox: sandbox, replacesFiles: overwriting),
        isCancelled: { Interrupt.isRequested }, isInsisted: { Interrupt.isInsisted }))
    let values = parameters.compactMap { parameter($0) }
    let replay = Replay(
      path: file, mode: mode, corpus: corpus,
      parameters: Dictionary(values.map { ($0.name, $0.value) }) { _, last in last })
    let result = replay.run(in: &session) { statement, outcome, settings in
      guard mode == .run else { return }
      output.echo(statement)
      try output.print(outcome, settings: settings)
    }
    report(result, mode, output)
    if result.exitStatus != 0 { throw ExitCode(result.exitStatus) }
  }

  private func report(_ result: ReplayResult, _ mode: Replay.Mode, _ output: Printer) {
    if let failure = result.failure {
      writeText(failure + "\n", to: STDERR_FILENO)
      return
    }
    if let difference = result.difference, mode != .accept {
      for line in difference { writeText(visible(line) + "\n") }
    }
    switch mode {
    case .verify where result.difference == nil:
      writeText(
        "\(result.asRecorded) of \(result.recorded) results as recorded\n")
    case .accept:
      let changed = result.recorded - result.asRecorded
      writeText("\(file): \(counted(changed, "record")) changed\n")
    case .run, .verify:
      break
    }
  }
}
