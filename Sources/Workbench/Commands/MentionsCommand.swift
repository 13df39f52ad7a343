internal import CorpusStore

extension Command {
  static let mentions = Command(
    "mentions",
    synopsis: "mentions [NAME]",
    summary: "Shows each place where somebody or something is named.",
    details: "A name is meant by any of its words: 'mentions mattis' finds James Mattis.",
    examples: ["mentions", "mentions | where kind = place"],
    columns: mentionColumns,
    completes: [.entities]
  ) { invocation, session in
    try session.requireCorpus(invocation)
    var wanted = NameMatcher(invocation.arguments.map(\.text))
    return .table(
      try session.layerTable(
        "mentions", .mention,
        columns: mentionColumns,
        where: { wanted.matches($0.corpusValue("entity")) }
      ) { region in
        [
          .text(region.corpusValue("entity")), region.cell(MentionAttribute.kind),
          .text(region.text), .text(region.sentence), .text(region.documentName), region.date,
          .integer(region.characters.lowerBound), .integer(region.characters.upperBound),
        ]
      })
  }
}

private let mentionColumns = [
  Column("entity", summary: "The name across the corpus."),
  Column("kind", summary: "What it is."),
  Column("text", summary: "The name as written here."),
  Column("sentence", summary: "The sentence around it."),
  .document, .date, .start, .end,
]
