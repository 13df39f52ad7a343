/// What `where` asks of a row.
indirect enum RowCondition: Sendable {
  case comparison(Comparison)
  case not(RowCondition)
  /// Holds if each of them does.
  case all([RowCondition])
  /// Holds if one of them does.
  case any([RowCondition])

  /// Whether the condition holds for a row of the table that it was parsed for.
  func holds(for row: Row) -> Bool {
    switch self {
    case .comparison(let comparison): comparison.holds(for: row.cells[comparison.column])
    case .not(let condition): !condition.holds(for: row)
    case .all(let conditions): conditions.allSatisfy { $0.holds(for: row) }
    case .any(let conditions): conditions.contains { $0.holds(for: row) }
    }
  }
}
