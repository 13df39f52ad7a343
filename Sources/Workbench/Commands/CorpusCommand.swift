internal import CorpusReading
internal import CorpusStore

extension Command {
  static let corpus = Command(
    "corpus",
    synopsis: "corpus [check]",
    summary: "Says what is loaded: counts, days, sources, languages, and what was skipped and why.",
    details: "'corpus check' reads every column and compares it with its digest.",
    examples: ["corpus"],
    columns: corpusColumns,
    completes: [.words(["check"])],
    isLogged: false
  ) { invocation, session in
    try session.requireCorpus(invocation)
    if let word = invocation.arguments.first {
      guard word.isKeyword("check") else {
        throw Diagnostic(
          "'\(word.text)' is no part of 'corpus'", at: word.range, hint: "type 'corpus check'")
      }
      for segment in session.corpus.segments { try segment.segment.check() }
      return .lines([
        "\(counted(session.corpus.segments.count, "segment")), every column as written"
      ])
    }
    return .table(try session.corpusTable())
  }
}

private let corpusColumns = [
  Column("subject", summary: "What the row is about."),
  Column("value", summary: "Its name or its number."),
  Column("documents", .number, summary: "How many documents it concerns."),
  Column("reason", summary: "Why it was skipped or renamed."),
]

extension Session {
  fileprivate func corpusTable() throws -> Table {
    var rows: [Row] = []
    func add(_ subject: String, _ value: Cell, _ documents: Cell = .empty, _ reason: String = "") {
      rows.append(Row([.text(subject), value, documents, .text(orEmpty: reason)]))
    }
    if let summary {
      add("documents", .integer(summary.documents))
      add("stories", .integer(summary.stories))
      add("words", .integer(summary.words))
      for (subject, day) in zip(["first day", "last day"], summary.days) {
        add(subject, .text(day))
      }
      add("without a date", .integer(summary.undated))
      add("fingerprint", .text("sha256:" + fingerprint))
    }
    for field in ["source", "agency", "language"] {
      for (value, count) in valueCounts(of: field) { add(field, .text(value), .integer(count)) }
    }
    for argument in arguments { add("loaded", .text(argument)) }
    for reference in corpus.documents(in: Selection(allOf: corpus))
    where documentNames.changed.contains(reference) {
      add(
        "renamed", .text(name(of: reference)), .empty,
        "a document before it is called '\(corpus.name(reference))' too")
    }
    for problem in loadProblems {
      let place = problem.line.map { "\(problem.path):\($0)" } ?? problem.path
      add("skipped", .text(place), .empty, problem.reason)
    }
    return Table(name: "corpus", columns: corpusColumns, rows: Rows(rows))
  }

  /// The values of a field with their documents, the most frequent first.
  private func valueCounts(of field: String) -> [(String, Int)] {
    var counts: [String: Int] = [:]
    for document in corpus.documents(in: selection) {
      let documents = corpus.segments[document.segment].segment.documents
      let value = documents.field(field, of: document.document)
      if !value.isEmpty { counts[value, default: 0] += 1 }
    }
    return counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      .map { ($0.key, $0.value) }
  }
}
