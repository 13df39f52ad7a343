/// How wide the columns of a table are drawn.
struct TableLayout: Sendable, Equatable {
  /// A column of the table on the screen.
  struct Field: Sendable, Equatable {
    /// The column's place in the table.
    var column: Int
    /// The widest text of the column, its name included.
    var natural: Int
    /// The columns of the terminal that it gets.
    var width: Int
    /// Whether it may get less than its widest text.
    var shrinks: Bool
    /// Whether a bar stands beside it, and how wide; 0 for none.
    var barWidth: Int
  }

  /// The columns of the terminal for the numbers of the rows; 0 for none.
  private(set) var numberWidth: Int
  /// From left to right.
  private(set) var fields: [Field]
  /// Places of the columns, in order, for which there was no room.
  private(set) var omitted: [Int] = []

  /// Blank columns between two fields.
  static let gap = 2
  /// What a column of text keeps at least while others still have more.
  private static let leastTextWidth = 8
  /// What each column of text gets before any gets more, and what all get before long texts do.
  private static let readableWidth = 12
  private static let longTextWidth = 160
  private static let leastBarWidth = 6
  private static let greatestBarWidth = 40

  /// Lays fields out in a width.
  ///
  /// Columns of text give way first, the widest of them most. If that is not enough, bars go, then
  /// columns from the right.
  ///
  /// - Parameters:
  ///   - fields: Fields with their natural width and a bar width of 1 where a bar is wanted.
  ///   - numberWidth: The digits of the greatest row number, or 0 for no numbers.
  ///   - width: The columns of the terminal, 1 upwards, or `nil` for as many as are needed.
  init(fields: [Field], numberWidth: Int, width: Int?) {
    self.fields = fields
    self.numberWidth = numberWidth
    guard let width else {
      for index in self.fields.indices {
        self.fields[index].width = fields[index].natural
        if fields[index].barWidth > 0 { self.fields[index].barWidth = Self.greatestBarWidth }
      }
      return
    }
    leaveOut(width: width)
    distribute(width: width)
  }

  /// Columns of the terminal that numbers, gaps and bars take.
  private var overhead: Int {
    let gaps = Self.gap * max(0, fields.count - 1)
    let bars = fields.reduce(0) { $0 + ($1.barWidth > 0 ? $1.barWidth + 1 : 0) }
    return (numberWidth > 0 ? numberWidth + Self.gap : 0) + gaps + bars
  }

  private func least(_ field: Field) -> Int {
    field.shrinks ? min(field.natural, Self.leastTextWidth) : field.natural
  }

  /// Takes bars and columns away until the least widths fit.
  private mutating func leaveOut(width: Int) {
    for index in fields.indices where fields[index].barWidth > 0 {
      fields[index].barWidth = Self.leastBarWidth
    }
    func fits() -> Bool { fields.reduce(overhead) { $0 + least($1) } <= width }
    if fits() { return }
    for index in fields.indices { fields[index].barWidth = 0 }
    while !fits(), fields.count > 1 { omitted.insert(fields.removeLast().column, at: 0) }
    if !fits(), overhead >= width { numberWidth = 0 }
  }

  /// Gives each column of text enough to tell its texts apart, then more by what is cut off, and
  /// what is left over to the bars.
  private mutating func distribute(width: Int) {
    let room = max(0, width - overhead)
    let rigid = fields.reduce(0) { $0 + ($1.shrinks ? 0 : $1.natural) }
    var rest = room - rigid
    let texts = fields.indices.filter { fields[$0].shrinks }
    var waiting = texts.sorted { (fields[$0].natural, $0) < (fields[$1].natural, $1) }[...]
    for index in fields.indices where !fields[index].shrinks {
      fields[index].width = min(fields[index].natural, room)
    }
    while let index = waiting.popFirst() {
      // Of what does not divide evenly the rightmost ones get one more.
      let share = max(0, rest) / (waiting.count + 1)
      fields[index].width = min(fields[index].natural, share, Self.readableWidth)
      rest -= fields[index].width
    }
    grow(texts, to: Self.longTextWidth, rest: &rest)
    grow(texts, to: .max, rest: &rest)
    let bars = fields.indices.filter { fields[$0].barWidth > 0 }
    guard !bars.isEmpty, rest > 0 else { return }
    for index in bars {
      fields[index].barWidth = min(
        Self.greatestBarWidth, fields[index].barWidth + rest / bars.count)
    }
  }
  /// Shares room among columns by how much of their widest text, up to a limit, is cut off.
  private mutating func grow(_ texts: [Int], to limit: Int, rest: inout Int) {
    func missing(_ index: Int) -> Int {
      max(0, min(fields[index].natural, limit) - fields[index].width)
    }
    var sum = texts.reduce(0) { $0 + missing($1) }
    for index in texts where sum > 0 && rest > 0 {
      let wanted = missing(index)
      let share = rest >= sum ? wanted : rest * wanted / sum
      sum -= wanted
      rest -= share
      fields[index].width += share
    }
  }
}
