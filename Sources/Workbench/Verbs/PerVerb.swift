internal import CorpusAnalysis

extension Verb {
  static let per = Verb(
    name: "per", synopsis: "per document|story|source",
    summary:
      "Counts documents, stories or sources that have something, not how often they have it.",
    details: """
      After 'words', 'phrases', 'entities' and other counts it comes first, and 'count' becomes the
      number of units: 'words | per source'. On rows with a passage it changes what a later 'count'
      counts: 'quotes | per story | count by speaker'.
      """,
    examples: ["per document", "per story | count by speaker", "per source | count"],
    transform: count)

  private static func count(_ invocation: Invocation, of table: Table) throws(Diagnostic) -> Table {
    let names = CountingUnit.allCases.map(\.rawValue)
    guard let word = invocation.arguments.first else {
      throw Diagnostic(
        "'per' without a unit after it", at: invocation.name.range,
        hint: "it is one of \(quotedList(names))")
    }
    try invocation.requireEnd(at: 1, synopsis: per.synopsis)
    let name = try resolvedName(word, in: names, kind: "unit")
    guard let unit = CountingUnit(rawValue: name) else { return table }
    if let recounted = table.recounted {
      var result = recounted(unit)
      result.note = [result.note, "counts are of \(plural(unit))"].compactMap { $0 }
        .joined(separator: "; ")
      return result
    }
    guard table.rows.isEmpty || table.rows.source(of: 0) != nil else {
      throw Diagnostic(
        "these rows are counted already and say no more where from", at: invocation.name.range,
        hint: "'per' comes before other verbs, such as 'words | per source | first 10'")
    }
    var result = table
    result.unit = unit
    return result
  }
}

/// The units as one speaks of them.
func plural(_ unit: CountingUnit) -> String {
  switch unit {
  case .document: "documents"
  case .story: "stories"
  case .source: "sources"
  }
}
