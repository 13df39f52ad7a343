/// How a table in a text file separates its columns and quotes its cells.
struct CSVDialect: Equatable {
  var delimiter = UInt8(ascii: ",")
  /// `nil` where quotation marks are letters like others.
  var quote: UInt8? = UInt8(ascii: "\"")
  /// Whether the first line only says the delimiter: `sep=;`.
  var hasDelimiterLine = false

  private static let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]

  init() {}

  /// The dialect of a table by its first rows.
  ///
  /// The delimiter is the one that divides the first row and most of the next ones into the same
  /// number of cells. Files whose ending says tabs have tabs where there are any.
  ///
  /// - Parameters:
  ///   - sample: The first bytes of the table.
  ///   - ending: That of the file's name.
  init(_ sample: [UInt8], ending: String) {
    let first = sample.prefix { $0 != 0x0A && $0 != 0x0D }
    if first.count == 5, first.starts(with: Array("sep=".utf8)), let last = first.last {
      delimiter = last
      hasDelimiterLine = true
      return
    }
    if ending != "csv", first.contains(0x09) {
      delimiter = 0x09
    } else {
      var best = (share: 0.0, columns: 1)
      for candidate in Self.delimiters {
        var dialect = CSVDialect()
        dialect.delimiter = candidate
        let found = dialect.agreement(in: sample)
        guard found.columns > 1, (found.share, found.columns) > (best.share, best.columns) else {
          continue
        }
        best = found
        delimiter = candidate
      }
    }
    if !closesQuotes(in: sample) { quote = nil }
  }

  /// The number of cells of the first row, and the part of the first rows that have as many.
  private func agreement(in sample: [UInt8]) -> (share: Double, columns: Int) {
    var parser = CSVRowParser(self)
    var counts: [Int] = []
    for line in sample.split(separator: 0x0A, maxSplits: 200, omittingEmptySubsequences: false)
      .prefix(200)
    {
      parser.read(Array(line))
      guard !parser.isOpen else { continue }
      let cells = parser.take()
      if cells.contains(where: { !$0.isEmpty }) { counts.append(cells.count) }
      if counts.count == 20 { break }
    }
    guard let columns = counts.first else { return (0, 1) }
    return (Double(counts.count { $0 == columns }) / Double(counts.count), columns)
  }

  /// Whether quotation marks that open cells also close some.
  private func closesQuotes(in sample: [UInt8]) -> Bool {
    var opened = 0
    for index in sample.indices where sample[index] == UInt8(ascii: "\"") {
      let before = index > 0 ? sample[index - 1] : 0x0A
      let after = index + 1 < sample.count ? sample[index + 1] : 0x0A
      if before == delimiter || before == 0x0A { opened += 1 }
      if after == delimiter || after == 0x0A || after == 0x0D { return true }
    }
    return opened < 2
  }
}
