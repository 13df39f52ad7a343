internal import CorpusReading
internal import CorpusStore

extension Command {
  static let corpus = Command(
    "corpus",
    synopsis: "corpus [fields|check]",
    summary: "Says what is loaded, from which files, and what was skipped or mended and why.",
    details: """
      It counts files by format, documents by source, agency, section, language and encoding, and
      those that have each field; fields can be searched ('section:sport') and used as columns
      ('documents | count by section'). Of long lists it shows the most frequent and says how many
      there are beside them; 'corpus fields' lists all fields. Each file or line that could not be
      read as it stands has a row with its reason: 'skipped' is not in the corpus, 'mended' is but
      for what the reason names, 'renamed' is under another name. A reason that several share is
      counted besides. 'corpus check' reads every column and compares it with its digest.
      """,
    examples: ["corpus", "corpus fields", "corpus | where subject ~ skipped"],
    columns: corpusColumns,
    completes: [.words(["fields", "check"])],
    isLogged: false
  ) { invocation, session in
    try session.requireCorpus(invocation)
    if let word = invocation.arguments.first {
      if word.isKeyword("fields") { return .table(session.fieldTable()) }
      guard word.isKeyword("check") else {
        throw Diagnostic(
          "'\(word.text)' is no part of 'corpus'", at: word.range,
          hint: "type 'corpus fields' or 'corpus check'")
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

/// How many values of a field, and how many fields, `corpus` shows.
private let shownValues = 20
private let shownFields = 40

extension Session {
  fileprivate func corpusTable() throws -> Table {
    var rows: [Row] = []
    func add(_ subject: String, _ value: Cell, _ documents: Cell = .empty, _ reason: String = "") {
      rows.append(Row([.text(subject), value, documents, .text(orEmpty: reason)]))
    }
    let problems = loadProblems
    let files = try FileCounts(corpus)
    if let summary {
      add("documents", .integer(summary.documents))
      add("stories", .integer(summary.stories))
      add("words", .integer(summary.words))
      for (subject, day) in zip(["first day", "last day"], summary.days) {
        add(subject, .text(day))
      }
      add("undated", .integer(summary.undated))
      add("files", .integer(files.files))
      if !problems.isEmpty { add("problems", .text(problems.totals)) }
      add("fingerprint", .text("sha256:" + fingerprint))
    }
    for source in loaded { add("loaded", .text(source.argument), .empty, source.options.spelling) }
    for (ending, count) in files.byEnding {
      add("format", .text(ending), .integer(count.documents), counted(count.files, "file"))
    }
    let all = corpus.documents(in: Selection(allOf: corpus))
    for field in ["source", "agency", "section", "language", "encoding"] {
      let values = valueCounts(of: field, all)
      for (value, count) in values.prefix(shownValues) {
        add(field, .text(value), .integer(count))
      }
      let rest = values.dropFirst(shownValues)
      guard !rest.isEmpty else { continue }
      add(
        field, .text("… \(grouped(rest.count)) more"), .integer(rest.reduce(0) { $0 + $1.1 }),
        "'documents | count by \(field)' lists all")
    }
    for row in shownFieldRows(all) { add("field", row.value, row.documents, row.reason) }
    for reference in all where documentNames.changed.contains(reference) {
      add(
        "renamed", .text(name(of: reference)), .empty,
        "a document before it is called '\(corpus.name(reference))' too")
    }
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

  /// Every field with its documents.
  fileprivate func fieldTable() -> Table {
    let rows = fieldCounts(corpus.documents(in: Selection(allOf: corpus))).map { field, count in
      Row([.text("field"), .text(field), .integer(count), .empty])
    }
    return Table(name: "corpus", columns: corpusColumns, rows: Rows(rows))
  }

  /// The fields that most documents have, in the order of their names, and what is left out.
  private func shownFieldRows(
    _ references: [DocumentReference]
  ) -> [(value: Cell, documents: Cell, reason: String)] {
    let all = fieldCounts(references)
    let facts = all.filter { !$0.0.hasSuffix("_basis") }
    let frequent = facts.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }
    let shown = Set(frequent.prefix(shownFields).map(\.0))
    var rows: [(value: Cell, documents: Cell, reason: String)] = facts.filter {
      shown.contains($0.0)
    }.map { (.text($0.0), .integer($0.1), "") }
    if let next = frequent.dropFirst(shownFields).first {
      rows.append(
        (
          .text("… \(grouped(facts.count - shown.count)) more"), .empty,
          "each in \(counted(next.1, "document")) or fewer; 'corpus fields' lists all"
        ))
    }
    if facts.count < all.count {
      rows.append(
        (
          .text("…_basis"), .empty,
          "where a value comes from, of \(counted(all.count - facts.count, "field"))"
        ))
    }
    return rows
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
