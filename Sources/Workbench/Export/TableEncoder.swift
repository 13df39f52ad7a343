/// Turns rows into bytes of a format, piece by piece.
package struct TableEncoder: Sendable {
  private let format: ExportFormat
  private let columns: [Column]
  private let forSpreadsheet: Bool
  private var bytes: [UInt8] = []

  /// An encoder for rows of these columns.
  ///
  /// With `forSpreadsheet` the header begins with a byte-order mark, and texts that a spreadsheet
  /// would run as a formula get an apostrophe before them.
  package init(_ format: ExportFormat, columns: [Column], forSpreadsheet: Bool = false) {
    self.format = format
    self.forSpreadsheet = forSpreadsheet
    self.columns = columns.map { column in
      var column = column
      if forSpreadsheet { column.name = disarmed(column.name) }
      return column
    }
  }

  /// Adds what stands before the rows.
  package mutating func appendHeader() {
    if forSpreadsheet { bytes.append(contentsOf: byteOrderMark) }
    format.writeHeader(columns, &bytes)
  }

  /// Adds rows of a table.
  package mutating func append(_ rows: Rows, _ range: Range<Int>) {
    var cells = WrittenCells()
    rows.write(Array(range), to: &cells)
    if forSpreadsheet { cells = cells.disarmed() }
    bytes.reserveCapacity(bytes.count + cells.bytes.count + 3 * cells.count)
    for row in cells.rows(range.count) { format.writeRow(cells, row, columns, &bytes) }
  }

  /// Hands over what was added and then all rows of a table, made on all cores, piece by piece.
  ///
  /// - Throws: What `put` throws, and `cancelled` where the user wants no more of it.
  package mutating func stream(
    _ table: Table, to put: ([UInt8]) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    try put(take())
    let (rows, empty) = (table.rows, self)
    try table.streamChunks(
      { range in
        var encoder = empty
        encoder.append(rows, range)
        return encoder.take()
      }, to: put)
  }

  /// The bytes since the last call.
  package mutating func take() -> [UInt8] {
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    return taken
  }
}

/// UTF-8 of U+FEFF, by which a spreadsheet knows that a file is UTF-8.
let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

extension WrittenCells {
  /// The same cells, texts that a spreadsheet would run as a formula with an apostrophe before them;
  /// numbers are left alone.
  fileprivate func disarmed() -> WrittenCells {
    var result = WrittenCells()
    for cell in 0..<count {
      switch kind(of: cell) {
      case .text where beginsFormula(bytes[range(of: cell)]):
        result.append("'" + text(of: cell))
      default: result.append(cell, of: self)
      }
    }
    return result
  }
}

/// A text with an apostrophe before it if it begins with a sign that a spreadsheet would obey.
private func disarmed(_ text: String) -> String {
  beginsFormula(Array(text.utf8)[...]) ? "'" + text : text
}

/// Whether a text begins with a sign that a spreadsheet would obey.
///
/// - Note: Source: OWASP, "CSV injection": `=`, `+`, `-`, `@`, tab, carriage return, line feed and
///   the full-width forms of the signs.
private func beginsFormula(_ text: ArraySlice<UInt8>) -> Bool {
  guard let first = text.first else { return false }
  guard first == 0xEF else { return "=+-@\t\r\n".utf8.contains(first) }
  return ["＝", "＋", "－", "＠"].contains { text.starts(with: $0.utf8) }
}
