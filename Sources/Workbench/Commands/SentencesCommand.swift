internal import CorpusStore

extension Command {
  static let sentences = Command(
    "sentences",
    synopsis: "sentences",
    summary: "Lists the sentences of the selected documents.",
    examples: ["sentences | first 5", "sentences | where text ~ talks"],
    columns: sentenceColumns
  ) { invocation, session in
    try session.requireCorpus(invocation)
    try invocation.requireEnd(at: 0, synopsis: "sentences")
    return .table(
      try session.layerTable(
        "sentences", .sentence,
        columns: sentenceColumns
      ) { region in
        [
          .text(region.documentName), .integer(region.number + 1), .text(region.text),
          .integer(region.characters.lowerBound), .integer(region.characters.upperBound),
        ]
      })
  }
}

private let sentenceColumns = [
  .document,
  Column("sentence", .number, summary: "Its number in the document, from 1."),
  Column("text", summary: "Its words."),
  .start, .end,
]
