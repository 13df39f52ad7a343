import Testing

@testable import Workbench

/// A small table of invented statements on which the verbs are tried.
let verbTable = Table(
  name: "quotes",
  columns: [
    Column("speaker"), Column("date", .date), Column("title"), Column("words", .number),
    Column("weight", .number, shownByDefault: false),
  ],
  rows: Rows([
    verbRow("Ilse Märten", "2031-02-03", "Harbour talks open", 12, 0.5),
    verbRow("Oren Vask", "2031-02-17", "Harbour talks resume", 250, 2),
    verbRow("", "2031-03-01", "Ferry > bridge", 9, nil),
    verbRow("ILSE MARTEN", "", "No \"deal\" yet", nil, 1.25),
    verbRow("Oren Vask", "2031-02-03", "Harbour talks open", 100, 0.5),
    verbRow("Jon d’Arle", "2030", "Ferry lost", 9, -1),
  ]),
  note: "3 of 5 documents")

private func verbRow(
  _ speaker: String, _ date: String, _ title: String, _ words: Int?, _ weight: Double?
) -> Row {
  Row(
    [
      .text(orEmpty: speaker), .text(orEmpty: date), .text(title), .integer(orEmpty: words),
      weight.map(Cell.real) ?? .empty,
    ],
    source: RowSource(segment: 0, document: words ?? 0, start: 0, end: 1))
}

/// The table that the verbs of a statement make of the small table.
func applying(_ verbs: String, to table: Table = verbTable) throws -> Table {
  let statement = try #require(try Statement.parse("x | " + verbs))
  var result = table
  for invocation in statement.verbs {
    result = try Verb.named(invocation.name).apply(invocation, to: result)
  }
  return result
}

/// The numbers that the rows have in the small table.
func numbers(_ table: Table) -> [Int] {
  let all = Array(verbTable.rows)
  return table.rows.map { row in (all.firstIndex(of: row) ?? -1) + 1 }
}

/// A table of one column of numbers and one of texts, with as many rows as wanted.
func numberedTable(_ values: [Int]) -> Table {
  Table(
    name: "numbers", columns: [Column("n", .number), Column("text")],
    rows: Rows(count: values.count) { Row([.integer(values[$0]), .text("t\(values[$0])")]) })
}
