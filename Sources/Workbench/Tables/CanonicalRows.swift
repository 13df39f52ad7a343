extension Table {
  /// The rows as bytes to compare and to hash: RFC 4180 without a header, each row ended by LF.
  ///
  /// What depends on the terminal is not in it, nor is what the columns are called.
  package var canonicalRows: [UInt8] { canonicalRows(rows.startIndex..<rows.endIndex) }

  /// Hands over ``canonicalRows`` piece by piece, unless the user wants no more of it.
  func streamCanonicalRows(to take: ([UInt8]) -> Void) throws(Diagnostic) {
    try streamChunks({ canonicalRows($0) }, to: take)
  }

  /// One row of ``canonicalRows`` as text, without the line feed at its end.
  package func canonicalRow(at index: Int) -> String {
    String(decoding: canonicalRows(index..<index + 1).dropLast(), as: UTF8.self)
  }

  private func canonicalRows(_ range: Range<Int>) -> [UInt8] {
    var cells = WrittenCells()
    rows.write(Array(range), to: &cells)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cells.bytes.count + 3 * cells.count)
    for row in cells.rows(range.count) {
      bytes.appendSeparatedValues(cells, row)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
