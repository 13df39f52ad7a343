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
    return .table(session.recountable { $0.wordsTable(per: $1) })
  }
}

private let wordColumns = [
  Column("term", summary: "The word, folded."),
  Column("count", .number, summary: "How often it stands in the selection.", isBar: true),
  Column("documents", .number, summary: "How many documents hold it."),
]

extension Session {
  fileprivate func wordsTable(per unit: CountingUnit?) -> Table {
    // The words of all documents were counted when they were loaded.
    if unit == nil, selection.count == corpus.documentCount,
      let vocabulary = try? corpus.vocabulary()
    {
      let rows = Rows(count: vocabulary.count) { index in
        Row([
          .text(vocabulary.term(index)), .integer(vocabulary.count(index)),
          .integer(vocabulary.documentCount(index)),
        ])
      }
      return Table(name: "words", columns: wordColumns, rows: rows)
    }
    let frequencies = wordFrequencies(
      of: corpus, in: selection, per: unit, terms: counting.terms,
      isCancelled: surroundings.isCancelled)
    let rows = Rows(count: frequencies.count) { index in
      let frequency = frequencies[index]
      return Row([
        .text(frequency.term), .integer(frequency.count), .integer(frequency.documents),
      ])
    }
    return Table(
      name: "words", columns: wordColumns, rows: rows, isPartial: surroundings.isCancelled())
  }
}
