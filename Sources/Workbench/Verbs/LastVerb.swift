extension Verb {
  static let last = Verb(
    name: "last", synopsis: "last N", summary: "Keeps the last N rows.",
    examples: ["last 3"], transform: keepLast)

  private static func keepLast(
    _ invocation: Invocation, of table: Table
  ) throws(Diagnostic) -> Table {
    let count = try invocation.positiveNumber(at: 0, example: "last 10")
    try invocation.requireEnd(at: 1, synopsis: last.synopsis)
    let rows = table.rows
    return table.with(rows.selecting(max(0, rows.count - count)..<rows.count))
  }
}
