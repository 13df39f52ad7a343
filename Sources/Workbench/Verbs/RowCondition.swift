/// What `where` asks of a row.
indirect enum RowCondition: Sendable {
  case comparison(Comparison)
  case not(RowCondition)
  /// Holds if each of them does.
  case all([RowCondition])
  /// Holds if one of them does.
  case any([RowCondition])

  /// Whether the condition holds for a row of the table that it was parsed for.
  ///
  /// - Parameters:
  ///   - row: The row's number.
  ///   - rows: The rows of the table.
  /// - Returns: Whether the row stays.
  func holds(for row: Int, of rows: Rows) -> Bool {
    switch self {
    case .comparison(let comparison): comparison.holds(for: rows.cell(comparison.column, of: row))
    case .not(let condition): !condition.holds(for: row, of: rows)
    case .all(let conditions): conditions.allSatisfy { $0.holds(for: row, of: rows) }
    case .any(let conditions): conditions.contains { $0.holds(for: row, of: rows) }
    }
  }
}
