internal import CorpusAnalysis
internal import CorpusStore

extension Command {
  static let keywords = Command(
    "keywords",
    synopsis: "keywords [versus NAME]",
    summary: "Compares the words of the selection with those of the rest, or of a named selection.",
    details: """
      'log_likelihood' says how sure a difference is, 'log_ratio' how large: 1 is twice as often.
      Both are below zero for words that are rarer in the selection than in what it is compared with.
      """,
    examples: [
      "keywords versus all | first 20",
      "keywords versus all | where count >= 5 | sort log_ratio desc",
    ],
    columns: keywordColumns,
    completes: [.words(["versus"]), .names]
  ) { invocation, session in
    try session.requireCorpus(invocation)
    let reference = try session.keywordReference(invocation)
    try session.prepare(.terms)
    return .table(session.recountable { $0.keywordsTable(against: reference, per: $1) })
  }
}

private let keywordColumns = [
  Column("term", summary: "The word, folded."),
  Column("count", .number, summary: "How often it stands in the selection.", isBar: true),
  Column("documents", .number, summary: "How many documents of the selection hold it."),
  Column("log_likelihood", .number, summary: "How sure the difference is."),
  Column("log_ratio", .number, summary: "How large it is, in powers of two."),
  Column("expected", .number, summary: "The count without a difference.", shownByDefault: false),
  Column("reference_count", .number, summary: "How often it stands in the other documents."),
  Column("size", .number, summary: "Words of the selection.", shownByDefault: false),
  Column(
    "reference_size", .number, summary: "Words of the other documents.", shownByDefault: false),
]

extension Session {
  /// What the selection is compared with.
  fileprivate func keywordReference(
    _ invocation: Invocation
  ) throws(Diagnostic) -> KeywordReference {
    guard let versus = invocation.arguments.first else {
      guard selection.count < corpus.documentCount else {
        throw Diagnostic(
          "all documents are selected; there is no rest to compare with", at: invocation.name.range,
          hint: "'filter' some first, or name what to compare with: 'keywords versus NAME'")
      }
      return .rest
    }
    guard versus.isKeyword("versus") else {
      throw Diagnostic(
        "'\(versus.text)' is no part of 'keywords'", at: versus.range,
        hint: "it is typed as 'keywords [versus NAME]'")
    }
    guard invocation.arguments.count > 1 else {
      throw Diagnostic(
        "'versus' without a name after it", at: versus.range,
        hint: "'A = filter QUERY' names a selection")
    }
    try invocation.requireEnd(at: 2, synopsis: "keywords [versus NAME]")
    return .selection(try namedSelection(invocation.arguments[1]))
  }

  fileprivate func keywordsTable(
    against reference: KeywordReference, per unit: CountingUnit?
  ) -> Table {
    let keywords = CorpusAnalysis.keywords(
      of: corpus, in: selection, against: reference, per: unit, terms: counting.terms,
      isCancelled: surroundings.isCancelled)
    let rows = Rows(count: keywords.count) { index in
      let keyword = keywords[index]
      let comparison = keyword.comparison
      return Row([
        .text(keyword.term), .integer(comparison.count), .integer(keyword.documents),
        .real(comparison.logLikelihood), .real(comparison.logRatio), .real(comparison.expected),
        .integer(comparison.referenceCount), .integer(comparison.size),
        .integer(comparison.referenceSize),
      ])
    }
    return Table(
      name: "keywords", columns: keywordColumns, rows: rows,
      isPartial: surroundings.isCancelled())
  }
}
