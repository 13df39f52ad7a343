extension ExportFormat {
  /// Tab-separated values: a header, a line feed at the end of each line, no quotes.
  ///
  /// Tab, line feed, carriage return and backslash in a cell are written as `\t`, `\n`, `\r` and
  /// `\\`, so that each row is one line, each tab separates, and nothing is lost.
  ///
  /// - Note: Source: the text format of PostgreSQL's COPY, also known as linear TSV.
  package static let tsv = ExportFormat(
    name: "TSV", endings: ["tsv", "tab"],
    summary:
      #"tab-separated values with a header; \t, \n, \r and \\ stand for what they would break"#,
    isForSpreadsheets: true, lineEnd: "\n",
    writeHeader: { columns, bytes in
      bytes.appendTabbed(columns.map(\.name))
      bytes.append(UInt8(ascii: "\n"))
    },
    writeRow: { cells, row, _, bytes in
      for cell in row {
        if cell > row.lowerBound { bytes.append(UInt8(ascii: "\t")) }
        bytes.appendTabbed(cells.bytes[cells.range(of: cell)])
      }
      bytes.append(UInt8(ascii: "\n"))
    },
    mismatch: { columns, beginning in
      var header: [UInt8] = []
      header.appendTabbed(columns.map(\.name))
      return !beginning.startsWithLine(header)
    })
}

extension [UInt8] {
  fileprivate mutating func appendTabbed(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { append(UInt8(ascii: "\t")) }
      appendTabbed(Array(field.utf8)[...])
    }
  }

  fileprivate mutating func appendTabbed(_ field: ArraySlice<UInt8>) {
    for byte in field {
      switch byte {
      case UInt8(ascii: "\t"): append(contentsOf: #"\t"#.utf8)
      case UInt8(ascii: "\n"): append(contentsOf: #"\n"#.utf8)
      case UInt8(ascii: "\r"): append(contentsOf: #"\r"#.utf8)
      case UInt8(ascii: "\\"): append(contentsOf: #"\\"#.utf8)
      default: append(byte)
      }
    }
  }
}
