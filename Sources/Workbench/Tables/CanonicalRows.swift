extension Table {
  /// The rows as bytes to compare and to hash: RFC 4180 without a header, each row ended by LF.
  ///
  /// What depends on the terminal is not in it, nor is what the columns are called.
  package var canonicalRows: [UInt8] {
    var bytes: [UInt8] = []
    for row in rows.indices { bytes.appendCanonical(rows.cells(of: row)) }
    return bytes
  }

  /// Hands over ``canonicalRows`` piece by piece, unless the user wants no more of it.
  func streamCanonicalRows(to take: ([UInt8]) -> Void) throws(Diagnostic) {
    try streamChunks(
      { range, bytes in
        rows.forEachCells(in: range) { bytes.appendCanonical($0) }
      }, to: take)
  }

  /// One row of ``canonicalRows`` as text, without the line feed at its end.
  package func canonicalRow(at index: Int) -> String {
    var bytes: [UInt8] = []
    bytes.appendCanonical(rows.cells(of: index))
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }
}

extension [UInt8] {
  /// Adds a row as ``Table/canonicalRows`` has it, for hashing row by row.
  package mutating func appendCanonical(_ cells: [Cell]) {
    appendSeparatedValues(cells.lazy.map(\.description))
    append(UInt8(ascii: "\n"))
  }
}
