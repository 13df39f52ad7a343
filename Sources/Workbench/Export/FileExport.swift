/// The writing of a table to a file: whole or not at all.
package struct FileExport: Sendable {
  /// What happens if the file exists.
  package enum Existing: Sendable, Equatable {
    /// The file stays and the export fails.
    case refused
    /// The file is replaced in one step.
    case replaced
    /// The rows are added to those that the file has, if its columns are the same; in one step.
    case extended
  }

  /// What was written.
  package struct Receipt: Sendable, Equatable {
    /// Rows written, without those that the file had before.
    package var rows: Int
    /// The size of the file.
    package var byteCount: Int
  }

  /// The file, `~` expanded; its ending names the format.
  package var path: String
  package var existing: Existing
  /// Whether a table that is marked partial is written all the same.
  package var allowsPartial: Bool
  /// Whether a byte-order mark is written and formulas are disarmed.
  package var forSpreadsheet: Bool

  package init(
    path: String, existing: Existing = .refused, allowsPartial: Bool = false,
    forSpreadsheet: Bool = false
  ) {
    self.path = path
    self.existing = existing
    self.allowsPartial = allowsPartial
    self.forSpreadsheet = forSpreadsheet
  }

  /// Writes a table.
  ///
  /// - Parameters:
  ///   - table: The table, all of its rows and columns.
  ///   - observe: Is given all bytes of the file in order, those too that it had before, to make a
  ///     digest of them.
  /// - Returns: How much was written.
  /// - Throws: A diagnostic without a place that names the file and the reason: an unknown ending, a
  ///   partial table, a file that exists or is none, other columns in a file that is extended, a
  ///   missing folder, no permission, a full disk. The file is then as it was before.
  @discardableResult
  package func write(
    _ table: Table, observe: ([UInt8]) -> Void = { _ in }
  ) throws(Diagnostic) -> Receipt {
    let format = try ExportFormat.named(byEndingOf: path)
    try check(table, format)
    let presence = FilePresence(at: path)
    try check(presence)
    // A link stays one: what it leads to is replaced.
    let target = presence == .file ? resolvedPath(path) : path
    var file = try AtomicFile(at: target)
    var encoder = TableEncoder(format, columns: table.columns, forSpreadsheet: forSpreadsheet)
    var receipt = Receipt(rows: table.rows.count, byteCount: 0)
    if existing == .extended, presence == .file {
      receipt.byteCount = try copy(target, to: file, format, table.columns, observe)
    }
    if receipt.byteCount == 0 { encoder.appendHeader() }
    try encoder.stream(table) { bytes throws(Diagnostic) in
      receipt.byteCount += try Self.put(bytes, in: file, observe)
    }
    try file.commit(replacing: existing != .refused)
    return receipt
  }

  /// Makes the bytes of a new file without writing it.
  ///
  /// - Parameters:
  ///   - table: The table, all of its rows and columns.
  ///   - observe: Is given all bytes in order.
  /// - Returns: How much would be written.
  /// - Throws: A diagnostic: an unknown ending, a partial table.
  func encode(
    _ table: Table, observe: ([UInt8]) -> Void
  ) throws(Diagnostic) -> Receipt {
    let format = try ExportFormat.named(byEndingOf: path)
    try check(table, format)
    var encoder = TableEncoder(format, columns: table.columns, forSpreadsheet: forSpreadsheet)
    var receipt = Receipt(rows: table.rows.count, byteCount: 0)
    encoder.appendHeader()
    try encoder.stream(table) { bytes in
      receipt.byteCount += bytes.count
      observe(bytes)
    }
    return receipt
  }
}

extension FileExport {
  private func check(_ table: Table, _ format: ExportFormat) throws(Diagnostic) {
    if table.isPartial, !allowsPartial {
      throw Diagnostic(
        "these rows are not all there are, and '\(path)' would not say so",
        hint: "'export … partial' writes them all the same")
    }
    if forSpreadsheet, !format.isForSpreadsheets {
      throw Diagnostic("\(format.name) is no format for a spreadsheet", hint: "use .csv or .tsv")
    }
  }

  private func check(_ presence: FilePresence) throws(Diagnostic) {
    switch presence {
    case .nothing:
      return
    case .folder:
      throw Diagnostic("'\(path)' is a folder")
    case .special:
      throw Diagnostic("'\(path)' is a device or a pipe, not a file")
    case .file:
      guard existing == .refused else { return }
      throw Diagnostic(
        "'\(path)' exists already", hint: "'export … overwriting' replaces it, '>>' adds to it")
    }
  }

  /// Copies the rows that a file has, and returns the size of the copy.
  ///
  /// A last line without an end gets one.
  private func copy(
    _ source: String, to file: borrowing AtomicFile, _ format: ExportFormat, _ columns: [Column],
    _ observe: ([UInt8]) -> Void
  ) throws(Diagnostic) -> Int {
    var chunks = try FileChunks(at: source)
    var chunk = try chunks.next()
    guard !chunk.isEmpty else { return 0 }
    let marked = chunk.starts(with: byteOrderMark)
    guard !format.mismatch(columns, chunk[(marked ? byteOrderMark.count : 0)...]) else {
      throw Diagnostic(
        "'\(path)' has other columns than \(columns.map(\.name).joined(separator: ","))",
        hint: "rows are added to a file that has the same columns in the same order")
    }
    var count = 0
    var last: UInt8 = 0
    while !chunk.isEmpty {
      last = chunk[chunk.count - 1]
      count += try Self.put(chunk, in: file, observe)
      chunk = try chunks.next()
    }
    if last != UInt8(ascii: "\n") {
      count += try Self.put(Array(format.lineEnd.utf8), in: file, observe)
    }
    return count
  }

  private static func put(
    _ bytes: [UInt8], in file: borrowing AtomicFile, _ observe: ([UInt8]) -> Void
  ) throws(Diagnostic) -> Int {
    try file.write(bytes)
    observe(bytes)
    return bytes.count
  }
}
