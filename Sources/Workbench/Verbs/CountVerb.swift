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
      return counted(table, columns: [], rows: Rows([Row([.integer(try table.unitCount())])]))
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
    let columns = places.map { table.columns[$0] }
    return counted(table, columns: columns, rows: try table.groups(by: places))
  }

  private static func counted(_ table: Table, columns: [Column], rows: Rows) -> Table {
    let name = columns.contains { $0.name == "count" } ? "rows" : "count"
    let counted = table.unit.map(plural) ?? "rows"
    let count = Column(name, .number, summary: "how many \(counted)", isBar: !columns.isEmpty)
    return Table(
      name: "count", columns: columns.map(\.shown) + [count], rows: rows,
      isPartial: table.isPartial,
      note: table.unit.map { "counts are of \(plural($0))" })
  }
}
