extension Command {
  static let export = Command(
    "export",
    synopsis: "export FILE [overwriting] [partial] [for spreadsheet] [with manifest]",
    summary: "Writes the rows of the last table to a file: .csv, .tsv, .jsonl or .md.",
    details: Verb.export.details,
    examples: [],
    completes: [.files]
  ) { invocation, session in
    guard let table = session.lastTable else {
      throw Diagnostic(
        "no table to export yet", at: invocation.name.range, hint: "such as 'quotes' first")
    }
    let request = try ExportRequest(parsing: invocation)
    let record = try session.write(
      table, to: Destination(request), statement: session.lastTableStatement)
    return .lines(["wrote \(record.summary)"], record: record)
  }
}
