internal import CorpusAnalysis
internal import CorpusStore

extension Command {
  static let words = Command(
    "words",
    synopsis: "words",
    summary: "Counts the words of the selected documents, the most frequent first.",
    details: "Case, accents and kinds of apostrophe make no difference; chrome is left out.",
    examples: ["words | first 20", "words | where term ~ talk", "words | per source | first 20"],
    columns: wordColumns
  ) { invocation, session in
    try session.requireCorpus(invocation)
    try invocation.requireEnd(at: 0, synopsis: "words")
    // The words of all documents were counted when they were loaded.
    if !session.hasAllDocuments { try session.prepare(.terms) }
    return .table(session.recountable { $0.wordsTable(per: $1) })
  }
}

private let wordColumns = [
  Column("term", summary: "The word, folded."),
  Column("count", .number, summary: "How often it stands in the selection.", isBar: true),
  Column("documents", .number, summary: "How many documents hold it."),
]

extension Session {
  fileprivate var hasAllDocuments: Bool { selection.count == corpus.documentCount }

  fileprivate func wordsTable(per unit: CountingUnit?) -> Table {
    if unit == nil, hasAllDocuments, let vocabulary = try? corpus.vocabulary() {
      return wordsTable(count: vocabulary.count) { row, column, cells in
        switch column {
        case 0: cells.appendText { vocabulary.appendTerm(row, to: &$0) }
        case 1: cells.append(vocabulary.count(row))
        default: cells.append(vocabulary.documentCount(row))
        }
      }
    }
    let frequencies = wordFrequencies(
      of: corpus, in: selection, per: unit, terms: counting.terms,
      isCancelled: surroundings.isCancelled)
    var table = wordsTable(count: frequencies.count) { row, column, cells in
      switch column {
      case 0: cells.appendText { frequencies.appendTerm(of: row, to: &$0) }
      case 1: cells.append(frequencies.count(of: row))
      default: cells.append(frequencies.documentCount(of: row))
      }
    }
    table.isPartial = surroundings.isCancelled()
    return table
  }

  private func wordsTable(
    count: Int, _ write: @escaping @Sendable (_ row: Int, _ column: Int, inout WrittenCells) -> Void
  ) -> Table {
    let rows = Rows(count: count, columnCount: wordColumns.count) { rows, columns, cells in
      for row in rows { for column in columns { write(row, column, &cells) } }
    }
    return Table(name: "words", columns: wordColumns, rows: rows)
  }
}
