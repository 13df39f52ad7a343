/// A format that tables are written in, chosen by the ending of the file's name.
///
/// All are UTF-8. Numbers are written as ``decimalText(_:)`` has them, without regard to any locale.
package struct ExportFormat: Sendable {
  package let name: String
  /// The endings of files, without the point; the first one is the usual one.
  package let endings: [String]
  /// What a cell may lose or gain in the format, in one sentence.
  package let summary: String
  /// Whether a spreadsheet opens such files, so that `for spreadsheet` means something.
  package let isForSpreadsheets: Bool
  /// What ends a line.
  let lineEnd: String
  /// Writes what stands before the rows; may write nothing.
  let writeHeader: @Sendable ([Column], inout [UInt8]) -> Void
  /// Writes some of the cells as a row with the end of its line.
  let writeRow: @Sendable (WrittenCells, _ row: Range<Int>, [Column], inout [UInt8]) -> Void
  /// Whether a file that begins like this has other columns than these.
  ///
  /// The beginning is the whole file or has its first line, without a byte-order mark.
  let mismatch: @Sendable ([Column], _ beginning: ArraySlice<UInt8>) -> Bool
}

extension ExportFormat {
  /// All formats, in the order in which messages list them.
  package static let all: [ExportFormat] = [.csv, .tsv, .jsonLines, .markdown]

  /// The format that the ending of a file's name stands for, in any case.
  ///
  /// - Throws: A diagnostic without a place that lists the known endings.
  package static func named(byEndingOf path: String) throws(Diagnostic) -> ExportFormat {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let known = all.flatMap(\.endings).map { ".\($0)" }.joined(separator: ", ")
    guard parts.count > 1, let ending = parts.last?.lowercased(), !ending.isEmpty else {
      throw Diagnostic(
        "'\(path)' has no ending that names a format", hint: "the endings are \(known)")
    }
    guard let format = all.first(where: { $0.endings.contains(ending) }) else {
      throw Diagnostic(
        "no format for files that end in '.\(ending)'", hint: "the endings are \(known)")
    }
    return format
  }

  /// A whole table in this format.
  package func bytes(of table: Table, forSpreadsheet: Bool = false) -> [UInt8] {
    var encoder = TableEncoder(self, columns: table.columns, forSpreadsheet: forSpreadsheet)
    encoder.appendHeader()
    encoder.append(table.rows, table.rows.startIndex..<table.rows.endIndex)
    return encoder.take()
  }
}
