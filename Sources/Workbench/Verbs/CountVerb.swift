extension Verb {
  static let count = Verb(
    name: "count", synopsis: "count [by COLUMN…]",
    summary: "Counts the rows, or those that agree in the columns named.",
    details: """
      One row for each combination of values that occurs, the most frequent first, equal ones in
      the order of their values. Rows without a value are counted as such.
      """,
    examples: ["count", "count by speaker", "count by speaker, date"], transform: tally)

  private static func tally(_ invocation: Invocation, of table: Table) throws(Diagnostic) -> Table {
    guard let by = invocation.arguments.first else {
      return counted(table, columns: [], rows: [Row([.integer(table.rows.count)])])
    }
    guard by.isKeyword("by") else {
      throw Diagnostic(
        "'count' is followed by 'by' and columns", at: by.range,
        hint: "such as 'count by \(by.text)'")
    }
    var table = table
    let places = try table.distinctPlaces(of: invocation.list(from: 1))
    guard !places.isEmpty else {
      throw Diagnostic(
        "'by' without a column after it", at: by.range,
        hint: "such as 'count by \(table.columns.first?.name ?? "date")'")
    }
    var groups: [[Cell]: Int] = [:]
    let rows = table.rows
    let parts = try table.mapChunks { range in
      var counts: [[Cell]: Int] = [:]
      for row in range { counts[rows.cells(places, of: row).map(\.known), default: 0] += 1 }
      return counts
    }
    for part in parts { groups.merge(part, uniquingKeysWith: +) }
    let columns = places.map { table.columns[$0] }
    let kinds = columns.map(\.kind)
    let sorted = groups.sorted { left, right in
      left.value == right.value
        ? precedes(left.key, right.key, kinds: kinds) : left.value > right.value
    }
    return counted(table, columns: columns, rows: sorted.map { Row($0.key + [.integer($0.value)]) })
  }

  private static func counted(_ table: Table, columns: [Column], rows: [Row]) -> Table {
    let name = columns.contains { $0.name == "count" } ? "rows" : "count"
    let count = Column(name, .number, summary: "how many rows", isBar: !columns.isEmpty)
    return Table(
      name: "count", columns: columns.map(\.shown) + [count], rows: Rows(rows),
      isPartial: table.isPartial, note: nil)
  }

  /// A total order of the values of a row: by what they mean, then by how they are written.
  private static func precedes(_ left: [Cell], _ right: [Cell], kinds: [ColumnKind]) -> Bool {
    for index in kinds.indices {
      let keys = (
        SortKey(left[index], kind: kinds[index]), SortKey(right[index], kind: kinds[index])
      )
      switch keys {
      case (nil, nil): break
      case (nil, _): return false
      case (_, nil): return true
      case (let first?, let second?): if first != second { return first < second }
      }
      let texts = (left[index].description, right[index].description)
      if texts.0 != texts.1 { return texts.0 < texts.1 }
      if left[index] == .empty, right[index] != .empty { return false }
      if right[index] == .empty, left[index] != .empty { return true }
    }
    return false
  }
}

extension Cell {
  /// The cell, with what is not a number as nothing, so that all such cells are one value.
  fileprivate var known: Cell {
    if case .real(let number) = self, number.isNaN { .empty } else { self }
  }
}
