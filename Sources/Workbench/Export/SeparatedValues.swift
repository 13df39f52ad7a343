extension [UInt8] {
  /// Adds the fields of one record as comma-separated values, without the end of the line.
  ///
  /// A field with a comma, a double quote or a line break is put in double quotes, and quotes in
  /// it are doubled. A record of one empty field is written as `""`, since an empty line would be
  /// no record for many readers.
  ///
  /// - Note: Source: RFC 4180, section 2.
  mutating func appendSeparatedValues(_ fields: [String]) {
    var cells = WrittenCells()
    for field in fields { cells.append(field) }
    appendSeparatedValues(cells, 0..<fields.count)
  }

  /// Adds a row of cells as the fields of one record.
  mutating func appendSeparatedValues(_ cells: WrittenCells, _ row: Range<Int>) {
    let start = count
    for cell in row {
      if cell > row.lowerBound { append(UInt8(ascii: ",")) }
      appendSeparatedValue(cells.bytes, cells.range(of: cell))
    }
    if count == start { append(contentsOf: "\"\"".utf8) }
  }

  private mutating func appendSeparatedValue(_ text: [UInt8], _ range: Range<Int>) {
    let quote = UInt8(ascii: "\"")
    let bytes = text.span
    var hasQuotes: UInt8 = 0
    var hasBreaks: UInt8 = 0
    // Without a branch, so that many bytes are looked at together.
    for index in range {
      let byte = bytes[index]
      hasQuotes |= byte == quote ? 1 : 0
      hasBreaks |= byte == 0x2C ? 1 : 0
      hasBreaks |= byte == 0x0A ? 1 : 0
      hasBreaks |= byte == 0x0D ? 1 : 0
    }
    guard hasQuotes | hasBreaks != 0 else { return append(contentsOf: text[range]) }
    append(quote)
    if hasQuotes != 0 {
      for index in range {
        if bytes[index] == quote { append(quote) }
        append(bytes[index])
      }
    } else {
      append(contentsOf: text[range])
    }
    append(quote)
  }
}
