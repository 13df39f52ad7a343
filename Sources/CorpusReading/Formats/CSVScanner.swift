internal import CorpusStore

/// The rows of a table, read line by line.
///
/// A cell whose quotation mark is never closed takes no other row with it: where the file ends inside
/// it, where it grows past ``ReadingLimits/recordBytes``, or where a mark inside looks like the start
/// of another cell and the row is whole without going on, the row is read again as one line.
///
/// - Complexity: O(*n*): a line is read at most three times.
struct CSVScanner {
  struct Row {
    /// The line in which it begins, counted from 1.
    var line: Int
    var cells: [[UInt8]] = []
    /// Whether a quotation mark had no closing one.
    var isUnclosed = false
    /// Bytes that stood for no character, and the encoding of the row.
    var brokenBytes = 0
    var encoding = "UTF-8"
    /// What makes it no row; `nil` for a row.
    var problem: ReadingProblem?
  }

  private let file: SourceFile
  private let dialect: CSVDialect
  private var lines: TextLines
  /// How many cells a row has; 0 while that is not known.
  var columns = 0
  /// Up to which line a cell left open is known to lead to no closing mark, or into another row.
  private var unclosedUntil = 0
  private var suspectUntil = 0

  init(_ lines: TextLines, dialect: CSVDialect, file: SourceFile) {
    self.lines = lines
    self.dialect = dialect
    self.file = file
  }

  /// The next row that is not empty; `nil` at the end.
  mutating func next(from bytes: inout ByteSource) -> Row? {
    while let line = lines.next(from: &bytes) {
      var row = Row(line: line.number)
      guard case .text(let first) = line.content else {
        row.problem = line.tooLongProblem(in: file)
        return row
      }
      row.add(first)
      var parser = CSVRowParser(dialect)
      parser.read(first.text)
      if parser.isOpen, !goesOn(&parser, &row, first: first, from: &bytes) {
        row.cells = cellsOfOneLine(first.text)
        row.isUnclosed = true
        row.brokenBytes = first.brokenBytes
      } else {
        row.cells = parser.take()
      }
      guard row.cells.contains(where: { $0.contains { $0 > 0x20 } }) else { continue }
      return row
    }
    return nil
  }

  /// Reads on to the end of the row; `false`, with its lines put back, where that is another's.
  private mutating func goesOn(
    _ parser: inout CSVRowParser, _ row: inout Row, first: DecodedText,
    from bytes: inout ByteSource
  ) -> Bool {
    if row.line < unclosedUntil { return false }
    var isWholeAlone: Bool?
    func isWhole() -> Bool {
      columns > 1 && cellsOfOneLine(first.text).count == columns
    }
    if row.line < suspectUntil, isWhole() { return false }
    var taken: [TextLines.Line] = []
    var size = first.text.count
    while parser.isOpen {
      guard let line = lines.next(from: &bytes) else { return giveBack(taken, unclosed: true) }
      taken.append(line)
      guard case .text(let more) = line.content, size + more.text.count < ReadingLimits.recordBytes
      else { return giveBack(taken, unclosed: true) }
      size += more.text.count + 1
      row.add(more)
      parser.read(more.text)
      guard parser.sawOpening else { continue }
      if isWholeAlone == nil { isWholeAlone = isWhole() }
      if isWholeAlone == true { return giveBack(taken, unclosed: false) }
    }
    return true
  }

  private mutating func giveBack(_ taken: [TextLines.Line], unclosed: Bool) -> Bool {
    let end = taken.last?.number ?? 0
    if unclosed { unclosedUntil = max(unclosedUntil, end) } else { suspectUntil = end }
    for line in taken.reversed() { lines.putBack(line) }
    return false
  }

  /// The cells of a line whose open quotation mark is a letter like others.
  private func cellsOfOneLine(_ line: [UInt8]) -> [[UInt8]] {
    var parser = CSVRowParser(dialect)
    parser.read(line)
    if parser.isOpen {
      let opened = parser.openedAt
      parser = CSVRowParser(dialect)
      parser.read(line, literal: opened)
    }
    if parser.isOpen {
      parser = CSVRowParser(dialect)
      parser.read(line, literal: line.count)
    }
    return parser.take()
  }
}

extension CSVScanner.Row {
  fileprivate mutating func add(_ line: DecodedText) {
    brokenBytes += line.brokenBytes
    if line.encoding != "UTF-8" { encoding = line.encoding }
  }
}
