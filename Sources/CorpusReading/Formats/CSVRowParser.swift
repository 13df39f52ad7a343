/// Divides lines into the cells of one row.
///
/// A quoted cell goes on over lines until its closing mark: one before a delimiter or the end of a
/// line. A mark inside that is doubled stands for one, and one before anything else for itself.
///
/// - Note: Source: RFC 4180, and what programs write that do not keep to it.
struct CSVRowParser {
  private let dialect: CSVDialect
  private var cells: [[UInt8]] = []
  private var cell: [UInt8] = []
  /// Whether a quoted cell goes on in the next line.
  private(set) var isOpen = false
  /// Whether a mark in an open cell looks like one that opens another cell.
  private(set) var sawOpening = false
  /// The byte of the last line read at which the open cell began.
  private(set) var openedAt = 0

  init(_ dialect: CSVDialect) { self.dialect = dialect }

  /// The cells of the row that is read, which begins a new one.
  mutating func take() -> [[UInt8]] {
    defer { self = CSVRowParser(dialect) }
    return cells
  }

  /// Reads a line without its line feed.
  ///
  /// - Parameters:
  ///   - line: As UTF-8.
  ///   - literal: Up to which byte quotation marks open no cell.
  /// - Complexity: O(*n*).
  mutating func read(_ line: [UInt8], literal: Int = -1) {
    let end = line.last == 0x0D ? line.count - 1 : line.count
    var index = 0
    if isOpen {
      cell.append(0x0A)
      guard let next = readQuoted(line, from: 0, to: end) else { return }
      index = next
      if index > end { return }
    }
    while true {
      if let start = quotedStart(line, at: index, to: end), start > literal {
        openedAt = start
        isOpen = true
        guard let next = readQuoted(line, from: start + 1, to: end) else { return }
        index = next
        if index > end { return }
        continue
      }
      var stop = index
      while stop < end, line[stop] != dialect.delimiter { stop += 1 }
      cells.append(Array(line[index..<stop]))
      if stop >= end { return }
      index = stop + 1
    }
  }

  /// Where a quotation mark opens the cell at `index`, spaces before it left out.
  private func quotedStart(_ line: [UInt8], at index: Int, to end: Int) -> Int? {
    guard let quote = dialect.quote else { return nil }
    var start = index
    while start < end, line[start] == 0x20 { start += 1 }
    return start < end && line[start] == quote ? start : nil
  }

  /// Reads on in a quoted cell.
  ///
  /// - Returns: Where the next cell begins, past `end` after the last one; `nil` where the line ends
  ///   inside the cell.
  private mutating func readQuoted(_ line: [UInt8], from start: Int, to end: Int) -> Int? {
    let quote = dialect.quote ?? 0x22
    var index = start
    var plain = start
    while index < end {
      guard line[index] == quote else {
        index += 1
        continue
      }
      if index + 1 < end, line[index + 1] == quote {
        cell.append(contentsOf: line[plain...index])
        index += 2
        plain = index
        continue
      }
      if index + 1 == end || line[index + 1] == dialect.delimiter {
        cell.append(contentsOf: line[plain..<index])
        cells.append(cell)
        cell = []
        isOpen = false
        return index + 2
      }
      if index == 0 || line[index - 1] == dialect.delimiter { sawOpening = true }
      index += 1
    }
    // The carriage return before a line feed inside a cell is text.
    cell.append(contentsOf: line[plain...])
    return nil
  }
}
