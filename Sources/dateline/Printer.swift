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
    if let table = outcome.table {
      let onTerminal = isTerminal(STDOUT_FILENO)
      let options = RenderOptions(
        width: onTerminal ? TerminalSize.current().columns : nil, color: style.isColored,
        maximumRows: onTerminal ? settings.rows : nil)
      text += TableRenderer(table, options).text
    }
    if isInteractive {
      Pager(isEnabled: settings.usesPager).show(text + notes)
    } else {
      try write(text + notes)
    }
  }

  /// Writes to standard output.
  private func write(_ text: String) throws(Diagnostic) {
    guard let error = writeFailure(of: text), error != EPIPE else { return }
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
    try encoder.stream(table) { bytes throws(Diagnostic) in
      if Interrupt.isRequested { throw Diagnostic("cancelled") }
      try write(String(decoding: bytes, as: UTF8.self))
    }
  }
}
