extension Command {
  static let set = Command(
    "set",
    synopsis: "set [NAME VALUE]",
    summary: "Shows the settings, or changes one.",
    examples: ["set", "set context 5", "set rows all"],
    columns: settingColumns,
    completes: [.settings]
  ) { invocation, session in
    guard let name = invocation.arguments.first else {
      let rows = session.settings.listing.map { setting in
        Row([.text(setting.name), .text(setting.value), .text(setting.choices)])
      }
      return .table(Table(name: "settings", columns: settingColumns, rows: Rows(rows)))
    }
    let takesUnit = resolve(name.text, in: session.settings.listing.map(\.name)) == .name("context")
    try invocation.requireEnd(at: takesUnit ? 3 : 2, synopsis: "set [NAME VALUE]")
    try session.settings.set(name, Array(invocation.arguments.dropFirst()))
    return .lines([], record: Record(summary: "set"))
  }
}

private let settingColumns = [
  Column("setting", summary: "Its name."),
  Column("value", summary: "What it holds."),
  Column("choices", summary: "What it may hold."),
]
