internal import CorpusAnalysis
internal import CorpusStore
internal import SpanAlgebra

extension Command {
  static let why = Command(
    "why",
    synopsis: "why ROW",
    summary: "Says where a row of the last table comes from: the passage and the rule.",
    examples: ["why 1"],
    isLogged: false
  ) { invocation, session in
    guard let table = session.lastTable else {
      throw Diagnostic(
        "no table to ask about yet", at: invocation.name.range, hint: "such as 'quotes' first")
    }
    let number = try invocation.positiveNumber(at: 0, example: "why 1")
    try invocation.requireEnd(at: 1, synopsis: "why ROW")
    guard number <= table.rows.count else {
      throw Diagnostic(
        "no row \(number); the last table has \(counted(table.rows.count, "row"))",
        at: invocation.arguments[0].range)
    }
    return .lines(session.explanation(of: table.rows[number - 1], in: table))
  }
}

extension Session {
  /// What proves a row, a line for each fact.
  fileprivate func explanation(of row: Row, in table: Table) -> [String] {
    guard let source = row.source else {
      return [
        "this row is counted from many places; the rows of 'mentions' or 'quotes' have one each"
      ]
    }
    let segment = corpus.segments[source.segment].segment
    let passages = Passages(segment)
    let text = segment.textSpan(ofDocument: source.document)
    let start = segment.offset(text.start, movedBy: source.start, within: text)
    let end = segment.offset(start, movedBy: source.end - source.start, within: text)
    let passage = TextSpan(start: start, end: end)
    var lines = [
      "document  "
        + name(of: DocumentReference(segment: source.segment, document: source.document)),
      "path      \(segment.documents.path(source.document)), record "
        + "\(segment.documents.record(source.document))",
      "place     characters \(source.start) to \(source.end)",
    ]
    if let story = passages.story(around: passage, of: source.document),
      let stories = segment.layer(.story)
    {
      let place = stories.value(story, StoryAttribute.place)
      let date = stories.value(story, StoryAttribute.date)
      let basis = stories.value(story, StoryAttribute.dateBasis)
      lines.append(
        "story     \(place.isEmpty ? "no place" : place), "
          + (date.isEmpty ? "no date" : "\(date) from the \(basis)"))
    }
    if passage.count <= 2_000 {
      lines.append("passage   \(passages.sentence(around: passage, of: source.document))")
    }
    guard let layer = segment.layer(named: source.layer) else { return lines }
    lines.append("layer     \(source.layer)")
    for attribute in layer.schema.attributes {
      let own = layer.value(source.region, named: attribute) ?? ""
      if !own.isEmpty { lines.append("  \(attribute): \(own)") }
    }
    if let basis = layer.value(source.region, named: "entity_basis"), !basis.isEmpty {
      lines.append("  across the corpus: \(basis)")
    }
    return lines
  }
}
