extension Verb {
  static let sort = Verb(
    name: "sort", synopsis: "sort COLUMN [desc] [, COLUMN [desc]]…",
    summary: "Puts the rows in the order of a column; rows that are equal in it keep theirs.",
    details: """
      Numbers are ordered by value, texts without regard to case and accents, dates by time.
      Rows without a value come last, in either direction.
      """,
    examples: ["sort words desc", "sort speaker, date desc"], transform: order)

  private static func order(_ invocation: Invocation, of table: Table) throws(Diagnostic) -> Table {
    var keyed = table
    let criteria = try SortCriterion.parse(invocation, for: &keyed)
    let rows = table.rows
    var keys: [[SortKey?]] = Array(repeating: [], count: criteria.count)
    try keyed.forEachRow { row in
      for (place, criterion) in criteria.enumerated() {
        let kind = keyed.columns[criterion.column].kind
        keys[place].append(SortKey(row.cells[criterion.column], kind: kind))
      }
    }
    let indices = rows.indices.sorted { left, right in
      for (criterion, keys) in zip(criteria, keys) {
        switch (keys[left], keys[right]) {
        case (nil, nil): continue
        case (nil, _): return false
        case (_, nil): return true
        case (let first?, let second?):
          if first != second { return criterion.isDescending ? second < first : first < second }
        }
      }
      return left < right
    }
    return table.with(rows.selecting(indices))
  }
}

/// A column to sort by, and in which direction.
private struct SortCriterion {
  var column: Int
  var isDescending: Bool

  static func parse(
    _ invocation: Invocation, for table: inout Table
  ) throws(Diagnostic) -> [SortCriterion] {
    var criteria: [SortCriterion] = []
    for word in invocation.list() {
      if !criteria.isEmpty, word.isKeyword("desc") || word.isKeyword("asc") {
        criteria[criteria.count - 1].isDescending = word.isKeyword("desc")
      } else {
        criteria.append(SortCriterion(column: try table.place(of: word), isDescending: false))
      }
    }
    guard !criteria.isEmpty else {
      throw Diagnostic(
        "'sort' without a column after it", at: invocation.name.range,
        hint: "such as 'sort \(table.columns.first?.name ?? "date")'")
    }
    return criteria
  }
}
