extension Verb {
  static let count = Verb(
    name: "count", synopsis: "count [by COLUMN…]",
    summary: "Counts the rows, or those that agree in the columns named.",
    details: """
      One row for each combination of values that occurs, the most frequent first, equal ones in
      the order of their values. Rows without a value are counted as such. After 'per story' the
      stories are counted that have such a row.
      """,
    examples: ["count", "count by speaker", "count by speaker, date"], transform: tally)

  private static func tally(_ invocation: Invocation, of table: Table) throws(Diagnostic) -> Table {
    guard let by = invocation.arguments.first else {
      let count = try table.unitCounts(by: [])[[]] ?? 0
      return counted(table, columns: [], rows: [Row([.integer(count)])])
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
    let groups = try table.unitCounts(by: places)
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
    let counted = table.unit.map(plural) ?? "rows"
    let count = Column(name, .number, summary: "how many \(counted)", isBar: !columns.isEmpty)
    return Table(
      name: "count", columns: columns.map(\.shown) + [count], rows: Rows(rows),
      isPartial: table.isPartial,
      note: table.unit.map { "counts are of \(plural($0))" })
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

extension Table {
  /// How many rows, or units of rows, there are for each combination of values.
  ///
  /// - Parameter places: The columns whose values are combined.
  /// - Returns: No entry for a combination that does not occur.
  /// - Throws: A diagnostic that says `cancelled`, where the user wants no more of it.
  fileprivate func unitCounts(by places: [Int]) throws(Diagnostic) -> [[Cell]: Int] {
    guard let unit, let corpus = documentFields?.corpus else {
      if places.isEmpty { return [[]: rows.count] }
      var groups: [[Cell]: Int] = [:]
      let parts = try mapChunks { range in
        range.reduce(into: [[Cell]: Int]()) { counts, row in
          counts[rows.cells(places, of: row).map(\.known), default: 0] += 1
        }
      }
      for part in parts { groups.merge(part, uniquingKeysWith: +) }
      return groups
    }
    let units = RowUnits(unit, of: corpus)
    var groups: [[Cell]: Set<RowUnits.Unit>] = [:]
    let parts = try mapChunks { range in
      range.reduce(into: [[Cell]: Set<RowUnits.Unit>]()) { found, row in
        guard let source = rows.source(of: row) else { return }
        found[rows.cells(places, of: row).map(\.known), default: []].insert(units.unit(of: source))
      }
    }
    for part in parts { groups.merge(part) { $0.union($1) } }
    return groups.mapValues(\.count)
  }
}

extension Cell {
  /// The cell, with what is not a number as nothing, so that all such cells are one value.
  fileprivate var known: Cell {
    if case .real(let number) = self, number.isNaN { .empty } else { self }
  }
}
