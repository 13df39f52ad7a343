/// What a terminal shows after what a program wrote to it.
///
/// It knows the sequences that libedit and a pager send to an `xterm`: moves of the cursor, erasing,
/// inserting and deleting. Colours and modes are taken note of and dropped. Text wraps when the next
/// character does not fit; a change of size keeps the rows as they are and cuts them.
struct Screen {
  private(set) var size: (rows: Int, columns: Int)
  private var cells: [[String]]
  private var row = 0
  private var column = 0
  private var sequence: [Unicode.Scalar] = []
  /// How often the bell rang.
  private(set) var bellCount = 0

  init(rows: Int, columns: Int) {
    size = (rows, columns)
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows without the blanks at their ends, as far as the last one with text.
  var lines: [String] {
    var lines = cells.map { row in
      let text = row.joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// All rows as one text.
  var text: String { lines.joined(separator: "\n") }

  /// The row that the cursor stands in, up to the cursor.
  var textBeforeCursor: String { cells[row][..<min(column, size.columns)].joined() }

  mutating func resize(rows: Int, columns: Int) {
    cells = cells.map { row in
      Array((row + Array(repeating: " ", count: max(0, columns - row.count))).prefix(columns))
    }
    while cells.count < rows { cells.append(Array(repeating: " ", count: columns)) }
    while cells.count > rows, row > 0 {
      cells.removeFirst()
      row -= 1
    }
    cells = Array(cells.prefix(rows))
    size = (rows, columns)
    column = min(column, columns)
  }

  mutating func write(_ text: String) {
    for scalar in text.unicodeScalars {
      if !sequence.isEmpty {
        sequence.append(scalar)
        endSequence()
      } else {
        write(scalar)
      }
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{1B}": sequence = [scalar]
    case "\u{7}": bellCount += 1
    case "\u{8}": column = max(0, min(column, size.columns) - 1)
    case "\t": column = min(size.columns - 1, (column / 8 + 1) * 8)
    case "\n": nextRow()
    case "\r": column = 0
    default: put(scalar)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    guard !scalar.properties.generalCategory.isMark else {
      if column > 0 { cells[row][column - 1].unicodeScalars.append(scalar) }
      return
    }
    let width = min(Self.isWide(scalar) ? 2 : 1, size.columns)
    if column + width > size.columns {
      column = 0
      nextRow()
    }
    cells[row][column] = String(scalar)
    if width == 2 { cells[row][column + 1] = "" }
    column += width
  }

  private mutating func nextRow() {
    row += 1
    guard row == size.rows else { return }
    row -= 1
    cells.removeFirst()
    cells.append(Array(repeating: " ", count: size.columns))
  }

  /// Carries out the sequence that has been collected, if it is whole.
  private mutating func endSequence() {
    guard sequence.count > 1, let last = sequence.last else { return }
    guard sequence[1] == "[" else {
      // ESC ( B and its like take one more character; ESC = and ESC > do not.
      if sequence[1] == "(" && sequence.count < 3 { return }
      sequence = []
      return
    }
    guard sequence.count > 2, ("@"..."~").contains(last) else { return }
    let numbers = String(String.UnicodeScalarView(sequence[2..<(sequence.count - 1)]))
      .split(separator: ";").map { Int($0) ?? 0 }
    sequence = []
    move(last, count: max(1, numbers.first ?? 1), numbers: numbers)
  }

  private mutating func move(_ command: Unicode.Scalar, count: Int, numbers: [Int]) {
    switch command {
    case "A": row = max(0, row - count)
    case "B": row = min(size.rows - 1, row + count)
    case "C": column = min(size.columns - 1, column + count)
    case "D": column = max(0, min(column, size.columns - 1) - count)
    case "G": column = min(size.columns, count) - 1
    case "H":
      row = min(size.rows, count) - 1
      column = min(size.columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
    case "J": erase(rowsBelow: true)
    case "K": erase(rowsBelow: false)
    case "P": shift(deleting: count)
    case "@": shift(inserting: count)
    default: break
    }
  }

  private mutating func erase(rowsBelow: Bool) {
    for index in column..<max(column, size.columns) { cells[row][index] = " " }
    guard rowsBelow else { return }
    for index in (row + 1)..<max(row + 1, size.rows) {
      cells[index] = Array(repeating: " ", count: size.columns)
    }
  }

  private mutating func shift(deleting count: Int) {
    let kept = cells[row].prefix(column) + cells[row].dropFirst(column + count)
    cells[row] = Array(kept) + Array(repeating: " ", count: size.columns - kept.count)
  }

  private mutating func shift(inserting count: Int) {
    cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
    cells[row] = Array(cells[row].prefix(size.columns))
  }

  /// Whether a character takes two cells: the blocks of East Asian scripts and of pictures.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    let blocks: [ClosedRange<UInt32>] = [
      0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x1F300...0x1FAFF,
    ]
    return blocks.contains { $0.contains(scalar.value) }
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isMark: Bool {
    self == .nonspacingMark || self == .enclosingMark
  }
}
