extension ExportFormat {
  /// Comma-separated values: a header, CRLF at the end of each line, quotes where they are needed.
  ///
  /// - Note: Source: RFC 4180.
  package static let csv = ExportFormat(
    name: "CSV", endings: ["csv"],
    summary: "comma-separated values with a header (RFC 4180); nothing is lost",
    isForSpreadsheets: true, lineEnd: "\r\n",
    writeHeader: { columns, bytes in
      bytes.appendSeparatedValues(columns.map(\.name))
      bytes.append(contentsOf: "\r\n".utf8)
    },
    writeRow: { cells, row, _, bytes in
      bytes.appendSeparatedValues(cells, row)
      bytes.append(contentsOf: "\r\n".utf8)
    },
    mismatch: { columns, beginning in
      var header: [UInt8] = []
      header.appendSeparatedValues(columns.map(\.name))
      return !beginning.startsWithLine(header)
    })
}

extension ArraySlice<UInt8> {
  /// Whether the first line is this one, however it ends.
  func startsWithLine(_ line: [UInt8]) -> Bool {
    guard starts(with: line) else { return false }
    let rest = dropFirst(line.count)
    return rest.isEmpty || rest.first == 0x0A || rest.starts(with: [0x0D, 0x0A])
  }
}
