internal import Foundation
internal import Testing

/// A home of its own for the program under test, with a folder of stories to open.
///
/// It is removed with the value.
final class ShellFixture {
  let home: URL

  init() throws {
    home = FileManager.default.temporaryDirectory
      .appending(path: "dateline-\(UUID().uuidString)")
    try write(
      "stories/ferry.txt",
      """
      PORT ELLERY (Coastal Wire) March 3, 2021 - The ferry to Saint Morrow sails again.

      "We kept our word," harbour master Ines Calloway said on Wednesday.
      """)
  }

  deinit {
    try? FileManager.default.removeItem(at: home)
  }

  /// The history file that the program keeps here.
  var historyPath: String { home.appending(path: "state/dateline/history").path }

  /// The lines of the history file.
  func history() throws -> [String] {
    try String(contentsOfFile: historyPath, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// The text of a file below the home.
  func text(of path: String) throws -> String {
    try String(contentsOf: home.appending(path: path), encoding: .utf8)
  }

  /// The paths of the session files, in order.
  func sessions() throws -> [String] {
    let folder = home.appending(path: "Sessions").path
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .map { "Sessions/\($0)" }
  }

  /// The text of the only session file.
  func session() throws -> String {
    let paths = try sessions()
    try #require(paths.count == 1)
    return try text(of: paths[0])
  }

  /// Writes a file below the home.
  func write(_ path: String, _ text: String) throws {
    let file = home.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Starts the shell on the folder of stories and waits for its prompt.
  func startShell(
    _ options: [String] = [], size: (rows: Int, columns: Int) = (24, 80),
    variables: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal.start(
      Self.program(), arguments: [stories] + options,
      environment: environment.merging(variables) { $1 }, in: home.path, size: size)
    terminal.expectCursor(after: ShellWords.promptEnd)
    return terminal
  }

  /// Starts a script of the system's shell, in which `$DATELINE` is the program.
  func startScript(_ script: String) throws -> PseudoTerminal {
    let variables = ["DATELINE": try Self.program(), "STORIES": stories]
    return try PseudoTerminal.start(
      "/bin/sh", arguments: ["-c", script],
      environment: environment.merging(variables) { $1 }, in: home.path)
  }

  /// Runs a script of the system's shell to its end.
  ///
  /// - Returns: Its exit status, and all that it sent to its terminal.
  func run(
    _ script: String, within timeout: Duration = .seconds(20)
  ) throws -> (status: Int?, output: String) {
    let terminal = try startScript(script)
    let status = terminal.exitStatus(within: timeout)
    return (status, terminal.received)
  }

  private var stories: String { home.appending(path: "stories").path }

  private var environment: [String: String] {
    [
      "HOME": home.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm-256color",
      "XDG_CACHE_HOME": home.appending(path: "cache").path,
      "XDG_STATE_HOME": home.appending(path: "state").path,
    ]
  }

  /// The built program, which lies beside the test runner.
  private static func program() throws -> String {
    let runner = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let program = URL(filePath: runner).deletingLastPathComponent().appending(path: "dateline")
    try #require(FileManager.default.isExecutableFile(atPath: program.path))
    return program.path
  }
}
