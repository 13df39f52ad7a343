internal import Glibc

/// Shows long output a page at a time.
///
/// The program is `$PAGER`, else `less` where it is installed. Text that fits the window, and all
/// text where paging is off, is written as it is.
struct Pager {
  /// Whether long text goes through the pager; off unless the output is a terminal.
  let isEnabled: Bool

  /// Writes text to standard output, through the pager if it is longer than the window.
  func show(_ text: String) {
    let size = TerminalSize.current()
    guard isEnabled, let command = Self.command(),
      Self.rows(of: text, columns: size.columns, limit: size.rows) >= size.rows
    else {
      writeText(text)
      return
    }
    Self.write(text, into: command)
  }

  /// The command that pages, for the system's shell; nil if the user wants none.
  static func command(variable: (String) -> String? = environmentVariable) -> String? {
    guard let pager = variable("PAGER") else {
      // -R lets colours through, -F leaves at once when the text fits, -X keeps it on the screen.
      return "if command -v less >/dev/null; then exec less -R -F -X; else exec cat; fi"
    }
    let command = pager.drop { $0.isWhitespace }
    return command.isEmpty || command == "cat" ? nil : "exec \(command)"
  }

  /// The rows that text takes in a window, counted no further than the limit.
  static func rows(of text: String, columns: Int, limit: Int) -> Int {
    var rows = 0
    var rest = text.utf8[...]
    while rows < limit, let end = rest.firstIndex(of: 0x0A) {
      let width = String(Substring(rest[..<end])).screenColumns
      rows += max(1, (width + columns - 1) / max(1, columns))
      rest = rest[rest.index(after: end)...]
    }
    return min(rows, limit)
  }

  private static func write(_ text: String, into command: String) {
    // The stream is ours from here to pclose(), which waits for the program. A pager must be
    // ended by a broken pipe like any other program, so it is not to inherit that we ignore one.
    signal(SIGPIPE, SIG_DFL)
    let stream = unsafe popen(command, "we")
    signal(SIGPIPE, SIG_IGN)
    guard let stream = unsafe stream else {
      writeText(text)
      return
    }
    // A pager that is left early closes the pipe: that is no error.
    writeText(text, to: unsafe fileno(stream))
    unsafe pclose(stream)
    // Ctrl-C in the pager was meant for the pager.
    Interrupt.reset()
  }
}
