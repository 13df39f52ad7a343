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
    let rows = Rows(
      count: hits.count, cells: { lines.cells(of: $0, columns: $1) },
      manyCells: { lines.cells(of: $0) },
      source: { lines.source(of: $0) })
    var note: String?
    if hits.count == 0, result.segments.contains(where: { !$0.documents.isEmpty }) {
      note = "the query chooses documents and has no words to show; 'documents' lists them"
    }
    return Table(
      name: "concordance", columns: concordanceColumns + lines.captureColumns, rows: rows,
      isPartial: result.isPartial, note: note)
  }
}

/// What the rows of a concordance are made from.
private struct ConcordanceRows: Sendable {
  let corpus: Corpus
  let names: DocumentNames
  private let passages: [Passages]
  private let concordances: [Concordance]
  private let hits: OrderedHits
  private let context: ConcordanceContext
  /// What the query captures, each a column after those of the contract.
  let captureColumns: [Column]

  init(_ session: Session, hits: OrderedHits) {
    corpus = session.corpus
    names = session.documentNames
    passages = corpus.segments.map { Passages($0.segment) }
    concordances = corpus.segments.map {
      Concordance($0.segment, context: session.settings.context)
    }
    self.hits = hits
    context = session.settings.context
    captureColumns = hits.captures.map {
      Column($0, summary: "What '\($0):' matched.")
    }
  }

  /// The cells of a row; what the columns asked for do not need is not looked up.
  func cells(of row: Int, columns: [Int]?) -> [Cell] {
    let columns =
      columns ?? Array(0..<concordanceColumns.count + captureColumns.count)
    let hit = hits[row]
    let segment = corpus.segments[hit.segment].segment
    let document = segment.document(containing: hit.span.start)
    let reference = DocumentReference(segment: hit.segment, document: document)
    let line = columns.contains { $0 < 3 } ? concordances[hit.segment].line(of: hit.span) : nil
    lazy var span = segment.textSpan(of: hit.span)
    lazy var characters = segment.characterRange(span, of: document)
    return columns.map { column in
      switch column {
      case 0: .text(orEmpty: line?.left ?? "")
      case 1: .text(line?.match ?? "")
      case 2: .text(orEmpty: line?.right ?? "")
      case 3: .text(names.name(of: reference, in: corpus))
      case 4: .text(orEmpty: passages[hit.segment].date(at: hit.span.start, in: document))
      case 5: .integer(characters.lowerBound)
      case 6: .integer(characters.upperBound)
      default: capture(column - concordanceColumns.count, of: hit, in: segment)
      }
    }
  }

  /// All cells of some rows; the lines are written together.
  func cells(of rows: [Int]) -> [[Cell]] {
    let wanted = rows.map { hits[$0] }
    let texts = concordanceTexts(
      of: wanted.map { CorpusHit(segment: $0.segment, hit: $0.span) }, in: corpus,
      context: context, workers: 1)
    let captures = Array(concordanceColumns.count..<concordanceColumns.count + captureColumns.count)
    var place = HitDocument()
    var result: [[Cell]] = []
    result.reserveCapacity(rows.count)
    for text in texts {
      for line in 0..<text.count {
        func part(_ number: Int) -> String {
          String(decoding: text.bytes[text.range(number, ofLine: line)], as: UTF8.self)
        }
        let row = rows[result.count]
        let hit = wanted[result.count]
        let segment = corpus.segments[hit.segment].segment
        place.move(to: hit, in: self)
        let start = segment.characterCount(beforeToken: hit.span.start) - place.firstCharacter
        var cells: [Cell] = [
          .text(orEmpty: part(0)), .text(part(1)), .text(orEmpty: part(2)), .text(place.name),
          .text(orEmpty: passages[hit.segment].date(at: hit.span.start, in: place.document)),
          .integer(start),
        ]
        // The match of one token is that token; of several it has lost white space.
        if hit.span.count == 1 {
          let match = text.bytes[text.range(1, ofLine: line)]
          cells.append(.integer(start + match.count { $0 & 0xC0 != 0x80 }))
        } else {
          cells += self.cells(of: row, columns: [6])
        }
        if !captures.isEmpty { cells += self.cells(of: row, columns: captures) }
        result.append(cells)
      }
    }
    return result
  }

  private func capture(_ number: Int, of hit: OrderedHits.Hit, in segment: Segment) -> Cell {
    guard let span = hits.capture(number, of: hit) else { return .empty }
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
  private var segment = -1
  private var tokens = TokenSpan(start: 0, end: 0)
  private(set) var document = 0
  private(set) var name = ""
  /// How many code points of the segment's text stand before it.
  private(set) var firstCharacter = 0

  mutating func move(to hit: OrderedHits.Hit, in rows: ConcordanceRows) {
    guard hit.segment != segment || hit.span.start < tokens.start || hit.span.start >= tokens.end
    else { return }
    let part = rows.corpus.segments[hit.segment].segment
    segment = hit.segment
    document = part.document(containing: hit.span.start)
    tokens = part.tokens(of: document)
    name = rows.names.name(
      of: DocumentReference(segment: segment, document: document), in: rows.corpus)
    firstCharacter = part.characterCount(beforeDocument: document)
  }
}
