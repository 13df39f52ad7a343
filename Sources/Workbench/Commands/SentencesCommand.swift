internal import CorpusStore

extension Command {
  static let sentences = Command(
    "sentences",
    synopsis: "sentences",
    summary: "Lists the sentences of the selected documents.",
    examples: ["sentences | first 5", "sentences | where text ~ talks"],
    columns: sentenceColumns.map(\.column)
  ) { invocation, session in
    try session.requireCorpus(invocation)
    try invocation.requireEnd(at: 0, synopsis: "sentences")
    return .table(try session.layerTable("sentences", .sentence, columns: sentenceColumns))
  }
}

private let sentenceColumns = [
  .document,
  LayerColumn(Column("sentence", .number, summary: "Its number in the document, from 1.")) {
    .integer($0.number + 1)
  },
  LayerColumn(Column("text", summary: "Its words.")) { .text($0.text) },
  .start, .end,
]
