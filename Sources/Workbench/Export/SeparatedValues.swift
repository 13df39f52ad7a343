extension [UInt8] {
  /// Adds the fields of one record as comma-separated values, without the end of the line.
  ///
  /// A field with a comma, a double quote or a line break is put in double quotes, and quotes in
  /// it are doubled. A record of one empty field is written as `""`, since an empty line would be
  /// no record for many readers.
  ///
  /// - Note: Source: RFC 4180, section 2.
  mutating func appendSeparatedValues(_ fields: some Sequence<String>) {
    let start = count
    var isFirst = true
    for field in fields {
      if !isFirst { append(UInt8(ascii: ",")) }
      isFirst = false
      appendSeparatedValue(field)
    }
    if count == start { append(contentsOf: "\"\"".utf8) }
  }

  private mutating func appendSeparatedValue(_ field: String) {
    let quote = UInt8(ascii: "\"")
    let bytes = field.utf8.span
    var needsQuotes = false
    for index in bytes.indices {
      let byte = bytes[index]
      needsQuotes = needsQuotes || byte == quote || byte == 0x2C || byte == 0x0A || byte == 0x0D
    }
    guard needsQuotes else { return append(contentsOf: field.utf8) }
    append(quote)
    for byte in field.utf8 {
      if byte == quote { append(quote) }
      append(byte)
    }
    append(quote)
  }
}
