internal import CorpusReading
internal import CorpusStore

extension Command {
  static let corpus = Command(
    "corpus",
    synopsis: "corpus [check]",
    summary: "Says what is loaded, from which files, and what was skipped or mended and why.",
    details: """
      It counts files by format, documents by source, agency, section, language and encoding, and
      those that have each field; fields can be searched ('section:sport') and used as columns
      ('documents | count by section'). Each file or line that could not be read as it stands has a
      row with its reason: 'skipped' is not in the corpus, 'mended' is but for what the reason
      names, 'renamed' is under another name. A reason that several share is counted besides.
      'corpus check' reads every column and compares it with its digest.
      """,
    examples: ["corpus", "corpus | where subject = field", "corpus | where subject ~ skipped"],
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
  Column("reason", summary: "Why it was skipped, mended or renamed, or what it is of."),
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
    let all = corpus.documents(in: Selection(allOf: corpus))
    let files = try FileCounts(corpus)
    add("files", .integer(files.files))
    for (ending, count) in files.byEnding {
      add(
        "format", .text(ending), .integer(count.documents),
        counted(count.files, "file"))
    }
    for field in ["source", "agency", "section", "language", "encoding"] {
      for (value, count) in valueCounts(of: field, all) {
        add(field, .text(value), .integer(count))
      }
    }
    for (field, count) in fieldCounts(all) { add("field", .text(field), .integer(count)) }
    for source in loaded { add("loaded", .text(source.argument), .empty, source.options.spelling) }
    for reference in all where documentNames.changed.contains(reference) {
      add(
        "renamed", .text(name(of: reference)), .empty,
        "a document before it is called '\(corpus.name(reference))' too")
    }
    let problems = loadProblems
    for kind in SourceProblem.Kind.all {
      for (reason, count) in problems.sharedReasons(of: kind) {
        add("\(kind), by reason", .integer(count), .empty, reason)
      }
      for problem in problems where problem.kind == kind {
        let place = problem.line.map { "\(problem.path):\($0)" } ?? problem.path
        add("\(kind)", .text(place), .empty, problem.reason)
      }
    }
    return Table(name: "corpus", columns: corpusColumns, rows: Rows(rows))
  }

  /// The values of a field with their documents, the most frequent first.
  private func valueCounts(of field: String, _ references: [DocumentReference]) -> [(String, Int)] {
    var counts: [String: Int] = [:]
    for reference in references {
      let documents = corpus.segments[reference.segment].segment.documents
      let value = documents.field(field, of: reference.document)
      if !value.isEmpty { counts[value, default: 0] += 1 }
    }
    return counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      .map { ($0.key, $0.value) }
  }

  /// How many documents have each field, in the order of their names.
  private func fieldCounts(_ references: [DocumentReference]) -> [(String, Int)] {
    var counts: [String: Int] = [:]
    for reference in references {
      let documents = corpus.segments[reference.segment].segment.documents
      for field in documents.fields(reference.document) { counts[field.name, default: 0] += 1 }
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
