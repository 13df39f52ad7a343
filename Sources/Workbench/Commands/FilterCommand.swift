internal import CorpusQuery
internal import CorpusStore
internal import SpanAlgebra

extension Command {
  static let filter = Command(
    "filter",
    synopsis: "filter QUERY",
    summary: "Keeps the selected documents that hold at least one hit of the query.",
    details: """
      Each 'filter' narrows what is selected; 'undo' takes a step back, 'reset' selects everything.
      'help query' says how queries are written.
      """,
    examples: [#"filter "military cooperation""#, "filter talks syria", "filter date:2017-02"],
    completes: [.fields]
  ) { invocation, session in
    try session.requireCorpus(invocation)
    let result = try session.evaluate(invocation)
    if result.isPartial { throw Diagnostic("cancelled; the selection is as it was") }
    session.select(Selection(sets: result.segments.map(\.documents)))
    let places = result.hitCount
    let found = places == 0 ? "" : " (\(counted(places, "place")))"
    return .lines([session.selectionText + found], record: session.selectionRecord)
  }
}
