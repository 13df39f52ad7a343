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
  Column("left", summary: "The words before the hit.", sortsFromEnd: true),
  Column("match", summary: "The hit."),
  Column("right", summary: "The words after it."),
  .document, .date, .start, .end,
]

extension Session {
  fileprivate func concordanceTable(of result: QueryResult) -> Table {
    let hits = OrderedHits(result.segments, in: corpus)
    let lines = ConcordanceRows(self, hits: hits)
    let columns = concordanceColumns + lines.captureColumns
    let rows = Rows(
      count: hits.count, columnCount: columns.count, source: { lines.source(of: $0) },
      write: { lines.write($0, $1, to: &$2) })
    var note: String?
    if hits.count == 0, result.segments.contains(where: { !$0.documents.isEmpty }) {
      note = "the query chooses documents and has no words to show; 'documents' lists them"
    }
    return Table(
      name: "concordance", columns: columns, rows: rows,
      isPartial: result.isPartial, note: note)
  }
}

/// What the rows of a concordance are made from.
private struct ConcordanceRows: Sendable {
  let corpus: Corpus
  let names: DocumentNames
  let passages: [Passages]
  private let hits: OrderedHits
  private let context: ConcordanceContext
  /// What the query captures, each a column after those of the contract.
  let captureColumns: [Column]

  init(_ session: Session, hits: OrderedHits) {
    corpus = session.corpus
    names = session.documentNames
    passages = corpus.segments.map { Passages($0.segment) }
    self.hits = hits
    context = session.settings.context
    captureColumns = hits.captures.map {
      Column($0, summary: "What '\($0):' matched.")
    }
  }

  /// Writes the cells of some rows; what the columns asked for do not need is not looked up.
  func write(_ rows: [Int], _ columns: [Int], to cells: inout WrittenCells) {
    let wanted = rows.map { hits[$0] }
    let text =
      columns.contains { $0 < 3 }
      ? concordanceText(
        of: wanted.map { CorpusHit(segment: $0.segment, hit: $0.span) }[...], in: corpus,
        context: context) : nil
    var start = 0
    while start < wanted.count {
      // Hits of one segment stand together more often than not.
      let number = wanted[start].segment
      var end = start + 1
      while end < wanted.count, wanted[end].segment == number { end += 1 }
      write(
        wanted[start..<end], passages[number], text, columns: columns, to: &cells)
      start = end
    }
  }

  /// Writes the cells of hits of one segment, whose lines have the numbers that the hits have.
  private func write(
    _ hits: ArraySlice<OrderedHits.Hit>, _ passages: Passages, _ text: ConcordanceText?,
    columns: [Int], to cells: inout WrittenCells
  ) {
    let segment = passages.segment
    var document = HitDocument()
    for line in hits.indices {
      let hit = hits[line]
      document.move(to: hit, in: segment, names)
      for column in columns {
        switch column {
        case 0...2:
          guard let text else { continue }
          cells.append(text.bytes, text.range(column, ofLine: line), isOptional: column != 1)
        case 3: cells.append(document.name, document.name.indices, isOptional: false)
        case 4:
          cells.append(orEmpty: {
            passages.appendDate(at: hit.span.start, in: document.number, to: &$0)
          })
        case 5: cells.append(document.character(hit.span.start, in: segment))
        case 6:
          let last = hit.span.end - 1
          cells.append(
            document.character(last, in: segment) + segment.characterCount(ofToken: last))
        default: cells.append(capture(column - concordanceColumns.count, of: hit))
        }
      }
    }
  }

  private func capture(_ number: Int, of hit: OrderedHits.Hit) -> Cell {
    guard let span = hits.capture(number, of: hit) else { return .empty }
    let segment = corpus.segments[hit.segment].segment
    return .text(singleSpaced(segment.utf8(segment.textSpan(of: span))))
  }

  func source(of row: Int) -> RowSource {
    let hit = hits[row]
    let segment = corpus.segments[hit.segment].segment
    let document = segment.document(containing: hit.span.start)
    let characters = segment.characterRange(segment.textSpan(of: hit.span), of: document)
    return RowSource(
      segment: hit.segment, document: document, start: characters.lowerBound,
      end: characters.upperBound)
  }
}

/// The document in which the last hit lies: hits of one document follow one another.
private struct HitDocument {
  private var tokens = TokenSpan(start: 0, end: 0)
  private(set) var number = 0
  /// What it is called, in UTF-8.
  private(set) var name: [UInt8] = []
  /// How many code points of the segment's text stand before it.
  private var firstCharacter = 0

  mutating func move(to hit: OrderedHits.Hit, in segment: Segment, _ names: DocumentNames) {
    guard hit.span.start < tokens.start || hit.span.start >= tokens.end else { return }
    number = segment.document(containing: hit.span.start)
    tokens = segment.tokens(of: number)
    name.removeAll(keepingCapacity: true)
    names.append(
      DocumentReference(segment: hit.segment, document: number), of: segment, to: &name)
    firstCharacter = segment.characterCount(beforeDocument: number)
  }

  /// Where a token of it begins, in code points of the document.
  func character(_ token: UInt32, in segment: Segment) -> Int {
    segment.characterCount(beforeToken: token) - firstCharacter
  }
}
