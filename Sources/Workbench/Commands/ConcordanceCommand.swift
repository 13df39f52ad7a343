internal import CorpusAnalysis
internal import CorpusQuery
internal import CorpusStore
internal import SpanAlgebra

extension Command {
  static let concordance = Command(
    "concordance", aliases: ["kwic"],
    synopsis: "concordance QUERY",
    summary: "Shows every hit of the query in its context, one a line.",
    details: """
      The context is set by 'set context 8' (words), 'set context 60 characters' or 'set context
      sentence'. 'help query' says how queries are written.
      """,
    examples: ["concordance deconflict* | first 10", #"concordance "position of strength""#],
    columns: concordanceColumns,
    completes: [.fields]
  ) { invocation, session in
    try session.requireCorpus(invocation)
    let result = try session.evaluate(invocation)
    return .table(session.concordanceTable(of: result))
  }
}

private let concordanceColumns = [
  Column("left", summary: "The words before the hit."),
  Column("match", summary: "The hit."),
  Column("right", summary: "The words after it."),
  .document, .date, .start, .end,
]

extension Session {
  fileprivate func concordanceTable(of result: QueryResult) -> Table {
    let corpus = corpus
    let names = documentNames
    let passages = corpus.segments.map { Passages($0.segment) }
    let concordances = corpus.segments.map {
      Concordance($0.segment, context: settings.context)
    }
    let hits = orderedHits(of: result)
    let rows = Rows(count: hits.count) { index in
      let (number, hit) = hits[index]
      let segment = corpus.segments[number].segment
      let document = segment.document(containing: hit.start)
      let line = concordances[number].line(of: hit)
      let span = segment.textSpan(of: hit)
      let characters = segment.characterRange(span, of: document)
      return Row(
        [
          .text(orEmpty: line.left), .text(line.match), .text(orEmpty: line.right),
          .text(
            names.name(of: DocumentReference(segment: number, document: document), in: corpus)),
          .text(orEmpty: passages[number].date(of: span, in: document)),
          .integer(characters.lowerBound), .integer(characters.upperBound),
        ],
        source: RowSource(
          segment: number, document: document, start: characters.lowerBound,
          end: characters.upperBound))
    }
    var note: String?
    if hits.isEmpty, result.segments.contains(where: { !$0.documents.isEmpty }) {
      note = "the query chooses documents and has no words to show; 'documents' lists them"
    }
    return Table(
      name: "concordance", columns: concordanceColumns, rows: rows,
      isPartial: result.isPartial, note: note)
  }

  /// The hits of all segments in the order of the corpus.
  private func orderedHits(of result: QueryResult) -> [(segment: Int, hit: TokenSpan)] {
    var hits: [(segment: Int, hit: TokenSpan)] = []
    hits.reserveCapacity(result.hitCount)
    for (number, found) in result.segments.enumerated() {
      for hit in found.spans { hits.append((number, hit)) }
    }
    guard corpus.segments.count > 1 else { return hits }
    return corpus.sorted(hits) { found in
      DocumentReference(
        segment: found.segment,
        document: corpus.segments[found.segment].segment.document(containing: found.hit.start))
    }
  }
}
