internal import Glibc
internal import Workbench

/// Prints what statements give: on a terminal fitted and paged, into a pipe whole, or as CSV.
struct Printer {
  let csv: Bool
  let style: TextStyle
  private let isInteractive: Bool

  init(csv: Bool, color: ColorChoice, isInteractive: Bool) {
    self.csv = csv
    self.isInteractive = isInteractive
    style = TextStyle(color, isTerminal: isTerminal(STDOUT_FILENO))
  }

  /// Prints lines and rows.
  ///
  /// With CSV the lines go to standard error, so that the rows stay clean; so does what a load says
  /// where no user reads along.
  ///
  /// - Throws: A diagnostic where standard output takes no more, unless its reader has left.
  func print(_ outcome: Outcome, settings: Settings) throws(Diagnostic) {
    let isBeside = csv || (outcome.isLoad && !isInteractive)
    let descriptor = isBeside ? STDERR_FILENO : STDOUT_FILENO
    var text = fitted(outcome.lines, to: descriptor)
    let notes = fitted(outcome.notes, to: descriptor)
    if isBeside {
      writeText(text + notes, to: STDERR_FILENO)
      if let table = outcome.table { try printCSV(table) }
      return
    }
    let drawing = try outcome.table.map { table throws(Diagnostic) in
      let onTerminal = isTerminal(STDOUT_FILENO)
      return try TableRenderer(
        table,
        RenderOptions(
          width: onTerminal ? TerminalSize.current().columns : nil, color: style.isColored,
          maximumRows: onTerminal ? settings.rows : nil))
    }
    if isInteractive {
      try drawing?.write { text += String(decoding: $0, as: UTF8.self) }
      Pager(isEnabled: settings.usesPager).show(text + notes)
    } else {
      try stream { put throws(Diagnostic) in
        try put(Array(text.utf8))
        try drawing?.write(to: put)
        try put(Array(notes.utf8))
      }
    }
  }

  /// Writes pieces to standard output as long as somebody reads them.
  ///
  /// - Throws: What `give` throws, and a diagnostic where standard output takes no more.
  private func stream(
    _ give: (([UInt8]) throws(Diagnostic) -> Void) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    var isRead = true
    do throws(Diagnostic) {
      try give { bytes throws(Diagnostic) in
        isRead = try write(bytes)
        // Ends whoever gives; nobody is told.
        if !isRead { throw Diagnostic("standard output is closed") }
      }
    } catch {
      if isRead { throw error }
    }
  }

  /// Writes to standard output.
  ///
  /// - Returns: Whether somebody reads it.
  private func write(_ bytes: [UInt8]) throws(Diagnostic) -> Bool {
    guard let error = writeFailure(of: bytes) else { return true }
    if error == EPIPE { return false }
    // The words of the C library for its own number, which it keeps.
    let words = unsafe strerror(error).map { unsafe String(cString: $0) } ?? "error \(error)"
    throw Diagnostic("standard output: \(words.lowercased())")
  }

  /// Prints a statement of a replay before what it gives.
  func echo(_ statement: String) {
    guard !csv else { return }
    writeText(style.bold("> \(visible(statement))") + "\n")
  }

  /// Says how long a statement took, apart from what is written to standard output.
  func print(_ time: Duration) {
    let microseconds = (time / .microseconds(1)).rounded()
    writeText("\(decimalText(microseconds / 1000)) ms\n", to: STDERR_FILENO)
  }

  func print(_ diagnostic: Diagnostic, for statement: String) {
    let onTerminal = isTerminal(STDERR_FILENO)
    let text = diagnostic.rendered(
      for: statement, color: style.isColored && onTerminal,
      width: onTerminal ? TerminalSize.current(of: STDERR_FILENO).columns : .max)
    writeText(text + "\n", to: STDERR_FILENO)
  }

  /// Lines that a terminal shows whole, broken at blanks where it is one.
  private func fitted(_ lines: [String], to descriptor: Int32) -> String {
    let width = isTerminal(descriptor) ? TerminalSize.current(of: descriptor).columns : .max
    return lines.flatMap { wrappedLine(visible($0), to: width) }.map { $0 + "\n" }.joined()
  }

  /// Prints all rows, or those up to a Ctrl-C.
  private func printCSV(_ table: Table) throws(Diagnostic) {
    var encoder = TableEncoder(.csv, columns: table.columns)
    encoder.appendHeader()
    try stream { put throws(Diagnostic) in
      try encoder.stream(table) { bytes throws(Diagnostic) in
        if Interrupt.isRequested { throw Diagnostic.cancelled }
        try put(bytes)
      }
    }
  }
}
