internal import CorpusAnalysis

extension Command {
  static let timeline = Command(
    "timeline",
    synopsis: "timeline [by day|week|month|year]",
    summary: "Counts documents by the day they were written, and the times they speak of.",
    details: """
      The last row counts what has no date, and times that say less than the period asks. Periods
      without anything have a row too, between the first document and the last. With '| per story'
      'events' counts the stories that speak of the period, however often they do.
      """,
    examples: ["timeline by day", "timeline by month", "timeline by month | per story"],
    columns: timelineColumns,
    completes: [.words(["by"]), .periods]
  ) { invocation, session in
    try session.requireCorpus(invocation)
    let period = try timelinePeriod(invocation)
    try session.prepare(.dates)
    return .table(session.recountable { $0.timelineTable(by: period, per: $1) })
  }
}

extension Session {
  fileprivate func timelineTable(by period: TimelinePeriod, per unit: CountingUnit?) -> Table {
    let isCancelled = surroundings.isCancelled
    let counts = CorpusAnalysis.timeline(
      of: corpus, in: selection, by: period, per: unit, dates: counting.dates,
      isCancelled: isCancelled)
    let rows = Rows(count: counts.count) { index in
      let row = counts[index]
      return Row([.text(row.period), .integer(row.documents), .integer(row.events)])
    }
    return Table(name: "timeline", columns: timelineColumns, rows: rows, isPartial: isCancelled())
  }
}

private let timelineColumns = [
  Column("period", .date, summary: "The period, or 'undated'."),
  Column("documents", .number, summary: "Documents written in it.", isBar: true),
  Column("events", .number, summary: "Times in the text that lie in it.", isBar: true),
]

private func timelinePeriod(_ invocation: Invocation) throws(Diagnostic) -> TimelinePeriod {
  let periods = TimelinePeriod.allCases.map(\.rawValue)
  guard let first = invocation.arguments.first else { return .day }
  guard first.isKeyword("by"), invocation.arguments.count > 1 else {
    throw Diagnostic(
      "'\(first.text)' is no part of 'timeline'", at: first.range,
      hint: "it is typed as 'timeline by \(periods.joined(separator: "|"))'")
  }
  try invocation.requireEnd(at: 2, synopsis: "timeline [by PERIOD]")
  let name = try resolvedName(invocation.arguments[1], in: periods, kind: "period")
  return TimelinePeriod(rawValue: name) ?? .day
}
