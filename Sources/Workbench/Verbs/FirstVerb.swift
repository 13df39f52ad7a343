extension Verb {
  static let first = Verb(
    name: "first", synopsis: "first N", summary: "Keeps the first N rows.",
    examples: ["first 3"], transform: keepFirst)

  private static func keepFirst(
    _ invocation: Invocation, of table: Table
  ) throws(Diagnostic) -> Table {
    let count = try invocation.positiveNumber(at: 0, example: "first 10")
    try invocation.requireEnd(at: 1, synopsis: first.synopsis)
    return table.with(table.rows.selecting(0..<min(count, table.rows.count)))
  }
}
