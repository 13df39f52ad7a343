internal import Glibc

/// The size of a window, in character cells.
struct TerminalSize: Equatable {
  var rows: Int
  var columns: Int

  /// The size to assume where there is no terminal.
  static let standard = TerminalSize(rows: 24, columns: 80)

  /// The size of the terminal behind a descriptor, or the standard size if there is none.
  ///
  /// The corresponding C function is `ioctl` with `TIOCGWINSZ`.
  static func current(of descriptor: CInt = STDOUT_FILENO) -> TerminalSize {
    var size = winsize()
    // The call fills in a local of the type that it expects.
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0
    else { return standard }
    return TerminalSize(rows: Int(size.ws_row), columns: Int(size.ws_col))
  }
}

/// Whether a descriptor is a terminal.
func isTerminal(_ descriptor: CInt) -> Bool {
  isatty(descriptor) == 1
}
