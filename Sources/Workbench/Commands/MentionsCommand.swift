internal import CorpusStore

extension Command {
  static let mentions = Command(
    "mentions",
    synopsis: "mentions [NAME]",
    summary: "Shows each place where somebody or something is named.",
    details: "A name is meant by any of its words: 'mentions mattis' finds James Mattis.",
    examples: ["mentions", "mentions | where kind = place"],
    completes: [.entities]
  ) { invocation, session in
    try session.requireCorpus(invocation)
    let wanted = NameMatcher(invocation.arguments.map(\.text))
    return .table(
      try session.layerTable(
        "mentions", .mention,
        columns: [
          Column("entity", summary: "The name across the corpus."),
          Column("kind", summary: "What it is."),
          Column("text", summary: "The name as written here."),
          Column("sentence", summary: "The sentence around it."),
          .document, .date, .start, .end,
        ],
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

/// Whether a name is meant by the words that were typed: all of them are words of it.
struct NameMatcher: Sendable {
  private let words: [Substring]

  /// - Parameter typed: The words as typed; none of them means every name.
  init(_ typed: [String]) {
    words = typed.flatMap { folded($0).split(separator: " ") }
  }

  func matches(_ name: String) -> Bool {
    guard !words.isEmpty else { return true }
    let own = folded(name).split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "'" }
    return words.allSatisfy { own.contains($0) }
  }
}
