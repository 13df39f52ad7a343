internal import CorpusAnalysis
internal import CorpusQuery

extension Command {
  static let dispersion = Command(
    "dispersion",
    synopsis: "dispersion QUERY",
    summary: "Says how evenly the hits are spread over the selected documents, and where they are.",
    details: """
      A row for all hits, then one for each form they have. 'dp' is 0 where every document has its
      share and near 1 where few have all (Gries); 'juilland_d' is 1 for twenty equal slices with
      the same share and near 0 for one slice with all. 'where' draws the slices in the order of
      the corpus; 'slices' has their counts.
      """,
    examples: ["dispersion talks", "dispersion talk* | sort dp desc"],
    columns: dispersionColumns,
    completes: [.fields]
  ) { invocation, session in
    try session.requireCorpus(invocation)
    let query = invocation.argumentText
    let hits = try session.places(of: query, at: invocation.argumentRange.lowerBound)
    try session.prepare(.terms)
    return .table(
      session.recountable { $0.dispersionTable(hits, of: query, per: $1) })
  }
}

private let dispersionColumns = [
  Column("term", summary: "The query, then each form that it found, folded."),
  Column("count", .number, summary: "How many hits.", isBar: true),
  Column("documents", .number, summary: "How many documents hold one."),
  Column("range", .number, summary: "How many parts hold one.", shownByDefault: false),
  Column("parts", .number, summary: "How many parts there are.", shownByDefault: false),
  Column("dp", .number, summary: "Deviation of proportions."),
  Column("dp_norm", .number, summary: "The same, 1 for the most uneven spread."),
  Column("juilland_d", .number, summary: "Juilland's D over equal slices."),
  Column("where", summary: "The hits in each slice, drawn."),
  Column("slices", summary: "The hits in each slice, counted.", shownByDefault: false),
]

extension Session {
  fileprivate func dispersionTable(
    _ hits: QueryResult, of query: String, per unit: CountingUnit?
  ) -> Table {
    let (corpus, selection, terms) = (corpus, selection, counting.terms)
    // All hits together take long stretches that nobody could end.
    let counted = try? abandoned(when: surroundings.isCancelled) { isAbandoned in
      CorpusAnalysis.dispersion(
        of: hits.segments.map(\.spans), in: corpus, among: selection, per: unit, terms: terms,
        isCancelled: isAbandoned)
    }
    let found = counted ?? []
    let rows = Rows(count: found.count) { index in
      let row = found[index]
      return Row([
        .text(row.form ?? query), .integer(row.count), .integer(row.documents),
        .integer(row.range), .integer(row.parts), .real(row.dispersion.deviation),
        .real(row.dispersion.normalizedDeviation), .real(row.juillandD),
        .text(sparkline(row.slices)),
        .text(row.slices.map { String($0) }.joined(separator: " ")),
      ])
    }
    return Table(
      name: "dispersion", columns: dispersionColumns, rows: rows,
      isPartial: hits.isPartial || counted == nil)
  }
}
