internal import Glibc

/// The statements of earlier sessions, in a text file of our own.
///
/// One statement a line, oldest first, in UTF-8. A statement that failed stands a second time, with
/// its error behind it as a comment: `filter talk/  #! pattern has no closing '/'`. Lines are only
/// ever appended, each by one write, so that two sessions keep each other's.
struct HistoryFile {
  /// How many lines are read back.
  static let limit = 10_000
  /// How many bytes from the end of the file are looked at for them.
  private static let byteLimit = 4 << 20
  private static let mark = " #! "

  /// Where the lines are kept; nil keeps them nowhere.
  let path: String?
  private let warn: (String) -> Void
  private var hasWarned = false

  /// A history in a file, which is made with its folders when the first line is written.
  ///
  /// - Parameters:
  ///   - path: The file, or nil for a history that ends with the session.
  ///   - warn: Is told, once, that lines cannot be kept. The session goes on.
  init(
    path: String? = HistoryFile.standardPath(),
    warn: @escaping (String) -> Void = { writeText("warning: \($0)\n", to: STDERR_FILENO) }
  ) {
    self.path = path
    self.warn = warn
  }

  /// The file that the XDG base directory specification names; nil without a home.
  static func standardPath(
    variable: (String) -> String? = environmentVariable
  ) -> String? {
    // The specification has relative paths ignored.
    if let state = variable("XDG_STATE_HOME"), state.hasPrefix("/") {
      return state + "/dateline/history"
    }
    guard let home = variable("HOME"), !home.isEmpty else { return nil }
    return home + "/.local/state/dateline/history"
  }

  /// The latest statements, oldest first, repetitions in a row left out; empty if there is no file.
  func statements() -> [String] {
    guard let path, let text = lastLines(of: path, byteLimit: Self.byteLimit) else { return [] }
    var statements: [String] = []
    // Twice the limit, because a statement that failed takes two lines.
    for line in text.utf8.split(separator: 0x0A).suffix(2 * Self.limit) {
      let statement = Self.statement(of: String(Substring(line)))
      guard !statement.isEmpty, statement != statements.last else { continue }
      statements.append(statement)
    }
    return Array(statements.suffix(Self.limit))
  }

  /// Appends a statement as it was entered, or once more with the error that it met.
  mutating func append(_ statement: String, failure: String? = nil) {
    guard let path else { return }
    let line = Self.line(for: statement, failure: failure)
    do {
      try Self.append(Array(line.utf8), to: path)
    } catch {
      if !hasWarned { warn("history is not kept: \(path): \(error.reason)") }
      hasWarned = true
    }
  }

  /// The line that keeps a statement, with its line end.
  static func line(for statement: String, failure: String?) -> String {
    var line = oneLine(statement)
    if let failure {
      line += mark + oneLine(failure).replacing("#!", with: "# !")
    } else if (line + " ").contains(mark) {
      // An empty mark at the end, so that the statement's own is not taken for ours.
      line += mark
    }
    return line + "\n"
  }

  /// The statement that a line keeps.
  static func statement(of line: String) -> String {
    let bytes = Array(line.utf8)
    let mark = Array(mark.utf8)
    // From the end, because two marks can share a blank.
    let starts = stride(from: bytes.count - mark.count, through: 0, by: -1)
    guard let start = starts.first(where: { bytes[$0...].starts(with: mark) }) else { return line }
    return String(decoding: bytes[..<start], as: UTF8.self)
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\0" ? " " : $0 })
  }
}

extension HistoryFile {
  /// What the system said about a file.
  private struct FileError: Error {
    let number: CInt

    var reason: String {
      // The C library's text for a number, copied at once.
      guard let text = unsafe strerror(number) else { return "error \(number)" }
      return unsafe String(cString: text)
    }
  }

  private static func append(_ bytes: [UInt8], to path: String) throws(FileError) {
    makeFolders(of: path)
    // The path is copied by the system before the call returns.
    let descriptor = unsafe open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(number: errno) }
    defer { close(descriptor) }
    // One write of an array's own bytes: the system puts it behind all that other sessions wrote.
    let count = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    guard count == bytes.count else { throw FileError(number: count < 0 ? errno : ENOSPC) }
  }

  private static func makeFolders(of path: String) {
    for index in path.indices.dropFirst() where path[index] == "/" {
      // What goes wrong here shows when the file is opened.
      _ = unsafe mkdir(String(path[..<index]), 0o700)
    }
  }
}
