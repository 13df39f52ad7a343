extension Verb {
  static let sort = Verb(
    name: "sort", synopsis: "sort COLUMN [desc] [, COLUMN [desc]]…",
    summary: "Puts the rows in the order of a column; rows that are equal in it keep theirs.",
    details: """
      Numbers are ordered by value, texts without regard to case and accents, dates by time.
      The words before a hit are ordered by the nearest first: 'concordance talks | sort left'.
      Rows without a value come last, in either direction.
      """,
    examples: ["sort words desc", "sort speaker, date desc"], transform: order)

  private static func order(_ invocation: Invocation, of table: Table) throws(Diagnostic) -> Table {
    var keyed = table
    let criteria = try SortCriterion.parse(invocation, for: &keyed)
    let keys = try sortKeys(of: keyed, criteria)
    let indices = try table.sorted(0..<table.rows.count) { left, right in
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
    return table.with(table.rows.selecting(indices))
  }

  /// The key of each row for each criterion.
  private static func sortKeys(
    of table: Table, _ criteria: [SortCriterion]
  ) throws(Diagnostic) -> [[SortKey?]] {
    let rows = table.rows
    let places = criteria.map(\.column)
    let columns = places.map { table.columns[$0] }
    let chunks = try table.mapChunks { range in
      range.map { row in
        zip(rows.cells(places, of: row), columns).map { SortKey($0, of: $1) }
      }
    }
    return criteria.indices.map { place in chunks.joined().map { $0[place] } }
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
