internal import CorpusStore

extension Command {
  static let dates = Command(
    "dates",
    synopsis: "dates",
    summary: "Shows each time expression with its value and what the value rests on.",
    details: """
      Values follow TIMEX3: 2017-02-28, 2017-W07, P3D. Where nothing anchors a weekday the value
      stays open: XXXX-WXX-3.
      """,
    examples: ["dates", "dates | where type = DATE | first 10"],
    columns: dateColumns.map(\.column),
    needs: .time
  ) { invocation, session in
    try session.requireCorpus(invocation)
    try invocation.requireEnd(at: 0, synopsis: "dates")
    return .table(try session.layerTable("dates", .time, columns: dateColumns))
  }
}

private let dateColumns = [
  LayerColumn(Column("value", .date, summary: "The value after TIMEX3.")) {
    $0.cell(TimeAttribute.value)
  },
  LayerColumn(Column("type", summary: "DATE, TIME, DURATION or SET.")) {
    $0.cell(TimeAttribute.type)
  },
  LayerColumn(Column("text", summary: "The expression as written.")) { .text($0.text) },
  LayerColumn(Column("basis", summary: "The rule and the anchor it used.")) {
    $0.cell(TimeAttribute.basis)
  },
  .shownSentence, .document, .start, .end,
]
