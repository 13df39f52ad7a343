internal import CorpusAnalysis
internal import CorpusQuery

extension Command {
  static let collocates = Command(
    "collocates",
    synopsis: "collocates [window=N|L,R|sentence] QUERY",
    summary: "Counts the words around the hits and how strongly they go with them.",
    details: """
      The window is five words on each side; 'window=3' makes it three, 'window=0,2' two after the
      hit, 'window=sentence' the sentence around it. Windows that overlap count a word once. The
      statistics compare 'count' with 'expected', from 'frequency' (how often the word stands in
      the selection), 'window' (words in all windows) and 'tokens' (words of the selection);
      '| sort log_dice desc' puts the rows in another order.
      """,
    examples: [
      "collocates talks | first 20", "collocates window=sentence said | where count >= 3",
      "collocates window=0,1 talks | sort count desc",
    ],
    columns: collocateColumns,
    completes: [.words(["window=", "window=sentence"]), .fields]
  ) { invocation, session in
    try session.requireCorpus(invocation)
    let (window, query) = try collocateWindow(invocation)
    let hits = try session.places(of: query.text, at: query.offset)
    try session.prepare(.terms)
    return .table(
      session.recountable { $0.collocatesTable(hits, within: window, per: $1) })
  }
}

private let collocateColumns = [
  Column("term", summary: "The word, folded."),
  Column("count", .number, summary: "How often it stands in a window.", isBar: true),
  Column("documents", .number, summary: "In how many documents it does."),
  Column(
    "log_likelihood", .number,
    summary: "How sure it is that it is there more often than by chance; below zero: less often."),
  Column("log_dice", .number, summary: "How much the two belong together, at most 14."),
  Column("pmi", .number, summary: "Pointwise mutual information, in bits."),
  Column("t_score", .number, summary: "Student's t of the count."),
  Column("expected", .number, summary: "The count by chance.", shownByDefault: false),
  Column(
    "frequency", .number, summary: "How often it stands in the selection.", shownByDefault: false),
  Column("window", .number, summary: "Words in all windows.", shownByDefault: false),
  Column("tokens", .number, summary: "Words of the selection.", shownByDefault: false),
]

/// The window, and the query after it with its place in the statement.
private func collocateWindow(
  _ invocation: Invocation
) throws(Diagnostic) -> (window: CollocateWindow, query: (text: String, offset: Int)) {
  guard let word = invocation.arguments.first, !word.quoted,
    word.text.lowercased().hasPrefix("window=")
  else {
    return (
      .words(left: 5, right: 5), (invocation.argumentText, invocation.argumentRange.lowerBound)
    )
  }
  let value = word.text.dropFirst("window=".count)
  let query = invocation.text(from: 1)
  if value.lowercased() == "sentence" { return (.sentence, query) }
  let sides = value.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
  guard (1...2).contains(sides.count), sides.allSatisfy({ (0...1000).contains($0) }),
    sides.contains(where: { $0 > 0 })
  else {
    throw Diagnostic(
      "'\(value)' is no window", at: word.range,
      hint: "'window=5', 'window=2,3' for left and right, or 'window=sentence'")
  }
  return (.words(left: sides[0], right: sides[sides.count - 1]), query)
}

extension Session {
  fileprivate func collocatesTable(
    _ hits: QueryResult, within window: CollocateWindow, per unit: CountingUnit?
  ) -> Table {
    let collocates = CorpusAnalysis.collocates(
      of: hits.segments.map(\.spans), in: corpus, among: selection, within: window, per: unit,
      terms: counting.terms, isCancelled: surroundings.isCancelled)
    let rows = Rows(count: collocates.count) { index in
      let collocate = collocates[index]
      let table = collocate.table
      return Row([
        .text(collocate.term), .integer(table.o11), .integer(collocate.documents),
        .real(table.logLikelihood), .real(table.logDice), .real(table.pmi), .real(table.tScore),
        .real(table.expected), .integer(table.c1), .integer(table.r1), .integer(table.n),
      ])
    }
    return Table(
      name: "collocates", columns: collocateColumns, rows: rows,
      isPartial: hits.isPartial || surroundings.isCancelled(),
      note: "around \(counted(hits.hitCount, "place"))")
  }
}
