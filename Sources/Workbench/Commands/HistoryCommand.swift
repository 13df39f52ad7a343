extension Command {
  static let history = Command(
    "history",
    synopsis: "history",
    summary: "Lists the statements of this session with what they gave, failed ones too.",
    examples: ["history", "history | where result ~ error"],
    columns: historyColumns,
    isLogged: false
  ) { invocation, session in
    try invocation.requireEnd(at: 0, synopsis: "history")
    let entries = session.history
    let rows = Rows(count: entries.count) { index in
      Row([.text(entries[index].text), .text(orEmpty: entries[index].result)])
    }
    return .table(Table(name: "history", columns: historyColumns, rows: rows))
  }
}

private let historyColumns = [
  Column("statement", summary: "What was typed, names in full."),
  Column("result", summary: "What it gave, or the error."),
]
