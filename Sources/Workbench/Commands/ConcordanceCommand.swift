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
    let hits = orderedHits(of: result)
    let lines = ConcordanceRows(self, hits: hits)
    let rows = Rows(
      count: hits.count, cells: { lines.cells(of: $0, columns: $1) },
      source: { lines.source(of: $0) })
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

/// What the rows of a concordance are made from.
private struct ConcordanceRows: Sendable {
  private let corpus: Corpus
  private let names: DocumentNames
  private let passages: [Passages]
  private let concordances: [Concordance]
  private let hits: [(segment: Int, hit: TokenSpan)]

  init(_ session: Session, hits: [(segment: Int, hit: TokenSpan)]) {
    corpus = session.corpus
    names = session.documentNames
    passages = corpus.segments.map { Passages($0.segment) }
    concordances = corpus.segments.map {
      Concordance($0.segment, context: session.settings.context)
    }
    self.hits = hits
  }

  /// The cells of a row; what the columns asked for do not need is not looked up.
  func cells(of row: Int, columns: [Int]?) -> [Cell] {
    let columns = columns ?? Array(concordanceColumns.indices)
    let (number, hit) = hits[row]
    let segment = corpus.segments[number].segment
    let document = segment.document(containing: hit.start)
    let line = columns.contains { $0 < 3 } ? concordances[number].line(of: hit) : nil
    lazy var span = segment.textSpan(of: hit)
    lazy var characters = segment.characterRange(span, of: document)
    return columns.map { column in
      switch column {
      case 0: .text(orEmpty: line?.left ?? "")
      case 1: .text(line?.match ?? "")
      case 2: .text(orEmpty: line?.right ?? "")
      case 3:
        .text(names.name(of: DocumentReference(segment: number, document: document), in: corpus))
      case 4: .text(orEmpty: passages[number].date(of: span, in: document))
      case 5: .integer(characters.lowerBound)
      default: .integer(characters.upperBound)
      }
    }
  }

  func source(of row: Int) -> RowSource {
    let (number, hit) = hits[row]
    let segment = corpus.segments[number].segment
    let document = segment.document(containing: hit.start)
    let characters = segment.characterRange(segment.textSpan(of: hit), of: document)
    return RowSource(
      segment: number, document: document, start: characters.lowerBound,
      end: characters.upperBound)
  }
}
