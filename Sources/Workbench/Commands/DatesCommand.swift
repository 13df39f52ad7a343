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
    columns: dateColumns
  ) { invocation, session in
    try session.requireCorpus(invocation)
    try invocation.requireEnd(at: 0, synopsis: "dates")
    return .table(
      try session.layerTable(
        "dates", .time,
        columns: dateColumns
      ) { region in
        [
          region.cell(TimeAttribute.value), region.cell(TimeAttribute.type), .text(region.text),
          region.cell(TimeAttribute.basis), .text(region.sentence), .text(region.documentName),
          .integer(region.characters.lowerBound), .integer(region.characters.upperBound),
        ]
      })
  }
}

private let dateColumns = [
  Column("value", .date, summary: "The value after TIMEX3."),
  Column("type", summary: "DATE, TIME, DURATION or SET."),
  Column("text", summary: "The expression as written."),
  Column("basis", summary: "The rule and the anchor it used."),
  Column("sentence", summary: "The sentence around it."),
  .document, .start, .end,
]
