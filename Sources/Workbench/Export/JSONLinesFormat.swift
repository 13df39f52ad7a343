extension ExportFormat {
  /// JSON Lines: an object a row, with every column as a key in the table's order.
  ///
  /// Numbers are numbers, texts and dates strings, an empty cell is `null`. Infinity, which JSON has
  /// no number for, is the string `inf` or `-inf`.
  ///
  /// - Note: Source: RFC 8259; jsonlines.org.
  package static let jsonLines = ExportFormat(
    name: "JSON Lines", endings: ["jsonl", "ndjson"],
    summary: "a JSON object a row; an empty cell is null; nothing is lost",
    isForSpreadsheets: false, lineEnd: "\n",
    writeHeader: { _, _ in },
    writeRow: { cells, row, columns, bytes in
      for (cell, column) in zip(row, columns) {
        bytes.append(UInt8(ascii: cell == row.lowerBound ? "{" : ","))
        bytes.appendJSON(column.name)
        bytes.append(UInt8(ascii: ":"))
        bytes.appendJSON(cells, cell)
      }
      bytes.append(contentsOf: columns.isEmpty ? "{}\n".utf8 : "}\n".utf8)
    },
    mismatch: { columns, beginning in
      let line = beginning.prefix { $0 != 0x0A }
      return jsonKeys(of: line)
        != columns.map { column in
          var key: [UInt8] = []
          key.appendJSON(column.name)
          return key
        }
    })
}

extension [UInt8] {
  fileprivate mutating func appendJSON(_ cells: WrittenCells, _ cell: Int) {
    let text = cells.bytes[cells.range(of: cell)]
    switch cells.kind(of: cell) {
    case .empty: append(contentsOf: "null".utf8)
    case .number where text.last != UInt8(ascii: "f"): append(contentsOf: text)
    // Infinity is no number here.
    case .number, .text: appendJSON(text)
    }
  }

  private mutating func appendJSON(_ text: ArraySlice<UInt8>) {
    guard text.allSatisfy({ 0x20..<0x7F ~= $0 && $0 != 0x22 && $0 != 0x5C }) else {
      return appendJSON(String(decoding: text, as: UTF8.self))
    }
    append(UInt8(ascii: "\""))
    append(contentsOf: text)
    append(UInt8(ascii: "\""))
  }

  /// Adds a string.
  ///
  /// Control characters are escaped, and all that some reader takes for the end of a line.
  mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append(contentsOf: #"\""#.utf8)
      case "\\": append(contentsOf: #"\\"#.utf8)
      case "\n": append(contentsOf: #"\n"#.utf8)
      case "\r": append(contentsOf: #"\r"#.utf8)
      case "\t": append(contentsOf: #"\t"#.utf8)
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
        append(contentsOf: "\\u\(zeros)\(digits)".utf8)
      default:
        append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    append(UInt8(ascii: "\""))
  }
}

/// The keys of the object in a line as they are written, quotes included, of the outermost level.
private func jsonKeys(of line: ArraySlice<UInt8>) -> [[UInt8]] {
  var keys: [[UInt8]] = []
  var depth = 0
  var string: [UInt8] = []
  var index = line.startIndex
  while index < line.endIndex {
    switch line[index] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
    case UInt8(ascii: ":") where depth == 1: keys.append(string)
    case UInt8(ascii: "\""):
      let start = index
      index += 1
      while index < line.endIndex, line[index] != UInt8(ascii: "\"") {
        index += line[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      string = Array(line[start..<min(index + 1, line.endIndex)])
    default: break
    }
    index += 1
  }
  return keys
}
