internal import CorpusStore

extension Command {
  static let mentions = Command(
    "mentions",
    synopsis: "mentions [NAME]",
    summary: "Shows each place where somebody or something is named.",
    details: "A name is meant by any of its words: 'mentions mattis' finds James Mattis.",
    examples: ["mentions", "mentions | where kind = place"],
    columns: mentionColumns.map(\.column),
    completes: [.entities],
    needs: .mention
  ) { invocation, session in
    try session.requireCorpus(invocation)
    var wanted = NameMatcher(invocation.arguments.map(\.text))
    return .table(
      try session.layerTable(
        "mentions", .mention, columns: mentionColumns,
        where: wanted.matchesAll ? nil : { wanted.matches($0.corpusValue("entity")) }))
  }
}

private let mentionColumns = [
  LayerColumn(Column("entity", summary: "The name across the corpus.")) {
    .text($0.corpusValue("entity"))
  },
  LayerColumn(Column("kind", summary: "What it is.")) { $0.cell(MentionAttribute.kind) },
  LayerColumn(Column("text", summary: "The name as written here.")) { .text($0.text) },
  .shownSentence, .document, .date, .start, .end,
]
