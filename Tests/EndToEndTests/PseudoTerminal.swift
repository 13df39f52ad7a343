internal import CPseudoTerminal
internal import Glibc
internal import Testing

/// A program on a terminal of its own, and what the terminal shows.
@safe final class PseudoTerminal {
  private let terminal: CInt
  private let process: pid_t
  private var undecoded: [UInt8] = []
  private var status: Int?
  /// All that the program has sent, with what steers the terminal.
  private(set) var received = ""
  /// What the window shows by now.
  private(set) var screen: Screen

  private init(terminal: CInt, process: pid_t, screen: Screen) {
    self.terminal = terminal
    self.process = process
    self.screen = screen
  }

  deinit {
    close(terminal)
    guard status == nil else { return }
    kill(process, SIGKILL)
    var ignored: CInt = 0
    // A local for the status; the process is our child and has not been waited for.
    unsafe waitpid(process, &ignored, 0)
  }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: Its path.
  ///   - arguments: What follows the program's name.
  ///   - environment: All of its environment.
  ///   - folder: The folder that it starts in.
  ///   - size: The window, rows and columns.
  /// - Returns: The terminal that it runs on.
  /// - Throws: If no terminal can be opened.
  static func start(
    _ program: String, arguments: [String] = [], environment: [String: String], in folder: String,
    size: (rows: Int, columns: Int) = (24, 80)
  ) throws -> PseudoTerminal {
    var process: pid_t = -1
    // Both lists end in a null pointer and live until the call returns.
    let terminal = unsafe withCStrings([program] + arguments) { arguments in
      unsafe withCStrings(environment.map { "\($0)=\($1)" }) { environment in
        unsafe pseudoterminal_start(
          program, arguments, environment, folder, CInt(size.rows), CInt(size.columns), &process)
      }
    }
    try #require(terminal >= 0, "a terminal can be opened")
    return PseudoTerminal(
      terminal: terminal, process: process,
      screen: Screen(rows: size.rows, columns: size.columns))
  }

  /// Sends keys.
  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    // An array's own bytes and count; a terminal takes so few at once.
    let count = unsafe write(terminal, bytes, bytes.count)
    #expect(count == bytes.count)
  }

  /// Waits until the screen shows a text.
  func expect(
    _ text: String, within timeout: Duration = .seconds(20),
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expect("the screen shows '\(text)'", within: timeout, sourceLocation: sourceLocation) {
      $0.text.contains(text)
    }
  }

  /// Waits until the text in front of the cursor ends so.
  func expectCursor(
    after text: String, within timeout: Duration = .seconds(20),
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expect("the cursor stands after '\(text)'", within: timeout, sourceLocation: sourceLocation) {
      $0.textBeforeCursor.hasSuffix(text)
    }
  }

  /// Waits until the screen is as it should be.
  func expect(
    _ what: Comment, within timeout: Duration = .seconds(20),
    sourceLocation: SourceLocation = #_sourceLocation, _ condition: (Screen) -> Bool
  ) {
    let end = ContinuousClock.now + timeout
    while !condition(screen) {
      guard ContinuousClock.now < end, readSome() else { break }
    }
    let isAsExpected = condition(screen)
    #expect(isAsExpected, "\(what); it is:\n\(screen.text)", sourceLocation: sourceLocation)
  }

  /// Changes the size of the window.
  func resize(rows: Int, columns: Int) {
    #expect(pseudoterminal_resize(terminal, CInt(rows), CInt(columns)) == 0)
    screen.resize(rows: rows, columns: columns)
  }

  /// Sends a signal to the program.
  func signal(_ number: CInt) {
    kill(process, number)
  }

  /// Waits for the program's end.
  ///
  /// - Parameter timeout: How long to wait.
  /// - Returns: Its exit status, 128 and a signal's number, or nil if it still runs.
  func exitStatus(within timeout: Duration = .seconds(20)) -> Int? {
    let end = ContinuousClock.now + timeout
    while status == nil, ContinuousClock.now < end {
      if !readSome() { usleep(10_000) }
      let result = pseudoterminal_status(process)
      if result >= 0 { status = Int(result) }
    }
    while readSome(milliseconds: 0) {}
    return status
  }

  /// Takes in what the program has written, waiting for it at most so long; false at its end.
  @discardableResult
  private func readSome(milliseconds: CInt = 50) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    // The array's own bytes and count.
    let count = unsafe pseudoterminal_read(terminal, &bytes, bytes.count, milliseconds)
    guard count >= 0 else { return false }
    undecoded += bytes[..<count]
    // A character may come in two parts: what is left behind the last whole one waits.
    let cut = undecoded.lastIndex { $0 & 0xC0 != 0x80 } ?? 0
    let isWhole = String(validating: undecoded[cut...], as: UTF8.self) != nil
    let end = isWhole ? undecoded.count : cut
    let text = String(decoding: undecoded[..<end], as: UTF8.self)
    received += text
    screen.write(text)
    undecoded.removeFirst(end)
    return milliseconds > 0 || count > 0
  }
}

/// Lends strings to C as a list of pointers that ends in null.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  // Copies that are ours until the call has returned.
  var pointers = unsafe strings.map { unsafe strdup($0) } + [nil]
  defer { unsafe pointers.forEach { unsafe free($0) } }
  return unsafe body(&pointers)
}
