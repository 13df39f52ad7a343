internal import CorpusAnalysis
internal import CorpusStore

extension Command {
  static let entities = Command(
    "entities",
    synopsis: "entities [person|organization|place|group|event|other]",
    summary: "Lists who and what is named, with every form of the name.",
    examples: ["entities person", "entities place | first 10", "entities | per story | first 10"],
    columns: entityColumns,
    completes: [.kinds],
    needs: .mention
  ) { invocation, session in
    try session.requireCorpus(invocation)
    try invocation.requireEnd(at: 1, synopsis: "entities [KIND]")
    let kind = try invocation.arguments.first.map { try entityKind($0) }
    try session.prepare(.entities)
    return .table(session.recountable { $0.entitiesTable(kind, per: $1) })
  }
}

extension Session {
  fileprivate func entitiesTable(_ kind: String?, per unit: CountingUnit?) -> Table {
    let entities = entityFrequencies(
      of: corpus, in: selection, kind: kind, per: unit, entities: counting.entities,
      isCancelled: surroundings.isCancelled)
    let rows = Rows(count: entities.count, columnCount: entityColumns.count) {
      rows, columns, cells in
      for row in rows {
        let entity = entities[row]
        for column in columns {
          switch column {
          case 0: cells.append(entity.name)
          case 1: cells.append(entity.kind)
          case 2: cells.append(entity.mentions)
          case 3: cells.append(entity.documents)
          case 4: cells.append(orEmpty: entity.first)
          case 5: cells.append(orEmpty: entity.last)
          default: cells.appendText { entities.appendForms(of: row, to: &$0) }
          }
        }
      }
    }
    return Table(
      name: "entities", columns: entityColumns, rows: rows,
      isPartial: surroundings.isCancelled())
  }
}

private let entityColumns = [
  Column("entity", summary: "The name across the corpus."),
  Column("kind", summary: "What it is."),
  Column("mentions", .number, summary: "How often it is named.", isBar: true),
  Column("documents", .number, summary: "How many documents name it."),
  Column("first", .date, summary: "The first day on which a document names it."),
  Column("last", .date, summary: "The last day."),
  Column("forms", summary: "Every form of the name, separated by '|'."),
]

/// The kinds of entity, as tables write them.
let entityKinds = ["person", "organization", "place", "group", "event", "other"]

/// The kind that a word means: `persons`, `people`, `org` are understood.
func entityKind(_ word: Word) throws(Diagnostic) -> String {
  var text = word.text.lowercased()
  if ["people", "persons"].contains(text) { text = "person" }
  if text.count > 3, text.hasSuffix("s") { text.removeLast() }
  if let exact = entityKinds.first(where: { $0 == text }) { return exact }
  return try resolvedName(
    Word(text, quoted: word.quoted, range: word.range), in: entityKinds, kind: "kind of name")
}
