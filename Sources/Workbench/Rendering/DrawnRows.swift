/// Which rows of a table are drawn, and where a long run of empty ones is folded into a line.
///
/// Rows are empty where every column that is drawn as a bar holds zero: the days between two stories.
struct DrawnRows {
  enum Line: Equatable {
    /// The row of this number.
    case row(Int)
    /// So many empty rows.
    case fold(Int)
  }

  /// The shortest run of empty rows that is folded.
  static let shortestFold = 4

  private(set) var lines: [Line] = []
  /// How many rows the lines stand for, from the first on.
  private(set) var rowCount = 0

  /// - Parameters:
  ///   - table: The table.
  ///   - limit: The most lines; `nil` for all.
  ///   - folds: Whether runs of empty rows are folded.
  /// - Complexity: O(1) a line without folding, else O(1) a row.
  init(_ table: Table, limit: Int?, folds: Bool) {
    let limit = max(0, limit ?? .max)
    let bars = folds ? table.columns.indices.filter { table.columns[$0].isBar } : []
    guard !bars.isEmpty else {
      rowCount = min(table.rows.count, limit)
      lines = (0..<rowCount).map { .row($0) }
      return
    }
    var index = 0
    while index < table.rows.count, lines.count < limit {
      var end = index
      while end < table.rows.count, Self.isEmpty(table.rows.cells(bars, of: end)) { end += 1 }
      if end - index >= Self.shortestFold {
        lines.append(.fold(end - index))
        index = end
      } else {
        lines.append(.row(index))
        index += 1
      }
    }
    rowCount = index
  }

  private static func isEmpty(_ bars: [Cell]) -> Bool {
    bars.allSatisfy { $0 == .integer(0) }
  }
}
