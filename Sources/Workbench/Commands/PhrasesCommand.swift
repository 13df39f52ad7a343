internal import CorpusAnalysis

extension Command {
  static let phrases = Command(
    "phrases",
    synopsis: "phrases N [min=COUNT]",
    summary: "Counts the phrases of N words, 2 to 8, the most frequent first.",
    details: """
      A phrase stays inside a sentence and holds no mark; chrome is left out. Phrases that stand
      once are left out too and counted below the table; 'min=1' shows them.
      """,
    examples: ["phrases 2 | first 20", "phrases 3 min=3", "phrases 2 | per story | first 20"],
    columns: phraseColumns,
    completes: [.words(["min="])]
  ) { invocation, session in
    try session.requireCorpus(invocation)
    let length = try phraseLength(invocation)
    let (minimum, next) = try invocation.numberOption("min", at: 1, from: 1)
    try invocation.requireEnd(at: next, synopsis: "phrases N [min=COUNT]")
    try session.prepare(.terms)
    return .table(
      session.recountable { $0.phrasesTable(length, minimum: minimum ?? 2, per: $1) })
  }
}

private let phraseColumns = [
  Column("phrase", summary: "Its words, folded."),
  Column("count", .number, summary: "How often it stands in the selection.", isBar: true),
  Column("documents", .number, summary: "How many documents hold it."),
]

private func phraseLength(_ invocation: Invocation) throws(Diagnostic) -> Int {
  let length = try invocation.positiveNumber(at: 0, example: "phrases 2")
  guard (2...8).contains(length) else {
    throw Diagnostic(
      "phrases have 2 to 8 words, not \(length)", at: invocation.arguments[0].range,
      hint: length == 1 ? "'words' counts single words" : nil)
  }
  return length
}

extension Session {
  fileprivate func phrasesTable(
    _ length: Int, minimum: Int, per unit: CountingUnit?
  ) -> Table {
    let phrases = CorpusAnalysis.phrases(
      length, of: corpus, in: selection, per: unit, minimum: minimum, terms: counting.terms,
      isCancelled: surroundings.isCancelled)
    let rows = Rows(count: phrases.count) { index in
      let phrase = phrases[index]
      return Row([.text(phrase.phrase), .integer(phrase.count), .integer(phrase.documents)])
    }
    let left = phrases.rareCount
    return Table(
      name: "phrases", columns: phraseColumns, rows: rows, isPartial: surroundings.isCancelled(),
      note: left == 0
        ? nil
        : "\(counted(left, "phrase")) with a count below \(minimum) left out; 'min=1' shows them")
  }
}
