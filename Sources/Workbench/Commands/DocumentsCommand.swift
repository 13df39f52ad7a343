internal import CorpusAnalysis
internal import CorpusStore

extension Command {
  static let documents = Command(
    "documents",
    synopsis: "documents",
    summary: "Lists the selected documents: title, source, place, date and where it comes from.",
    examples: ["documents", "documents | sort words desc | first 5"],
    columns: documentColumns
  ) { invocation, session in
    try session.requireCorpus(invocation)
    try invocation.requireEnd(at: 0, synopsis: "documents")
    return .table(session.documentsTable())
  }
}

private let documentColumns = [
  Column("document", summary: "Its name."),
  Column("title", summary: "The headline of its first story."),
  Column("source", summary: "The outlet."),
  Column("agency", summary: "The news agency."),
  Column("place", summary: "The place of the dateline."),
  Column("date", .date, summary: "The day it was written; empty where nothing says so."),
  Column("date_basis", summary: "Where the date comes from."),
  Column("language", summary: "The language by its code."),
  Column("words", .number, summary: "Words, chrome left out."),
  Column("stories", .number, summary: "Stories on the page."),
  Column("reprint_of", summary: "The document it repeats.", shownByDefault: false),
  Column("path", summary: "The file it was read from.", shownByDefault: false),
]

extension Session {
  fileprivate func documentsTable() -> Table {
    let corpus = corpus
    let names = documentNames
    let references = corpus.documents(in: selection)
    let rows = Rows(count: references.count) { index in
      let reference = references[index]
      let part = corpus.segments[reference.segment]
      let document = reference.document
      let documents = part.segment.documents
      func field(_ name: String) -> Cell { .text(orEmpty: documents.field(name, of: document)) }
      let text = part.segment.characterRange(
        part.segment.textSpan(ofDocument: document), of: document)
      return Row(
        [
          .text(names.name(of: reference, in: corpus)), field("title"), field("source"),
          field("agency"),
          field("place"), field("date"), field("date_basis"), field("language"),
          .integer(Int(part.words?[document] ?? 0)),
          .integer(part.segment.layer(.story)?.regions(of: document).count ?? 0), .empty,
          .text(documents.path(document)),
        ],
        source: RowSource(
          segment: reference.segment, document: document, start: 0, end: text.upperBound))
    }
    return Table(name: "documents", columns: documentColumns, rows: rows)
  }
}
