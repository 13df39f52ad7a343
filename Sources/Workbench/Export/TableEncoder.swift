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

  /// Adds a row.
  package mutating func append(_ cells: [Cell]) {
    format.writeRow(forSpreadsheet ? cells.map(disarmed) : cells, columns, &bytes)
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
      { range, bytes in
        var encoder = empty
        rows.forEachCells(in: range) { encoder.append($0) }
        bytes = encoder.take()
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

/// A cell that a spreadsheet shows and does not run; numbers are left alone.
private func disarmed(_ cell: Cell) -> Cell {
  guard case .text(let text) = cell else { return cell }
  return .text(disarmed(text))
}

/// A text with an apostrophe before it if it begins with a sign that a spreadsheet would obey.
///
/// - Note: Source: OWASP, "CSV injection": `=`, `+`, `-`, `@`, tab, carriage return, line feed and
///   the full-width forms of the signs.
private func disarmed(_ text: String) -> String {
  switch text.unicodeScalars.first {
  case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": "'" + text
  default: text
  }
}
