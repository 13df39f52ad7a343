extension Verb {
  static let columns = Verb(
    name: "columns", synopsis: "columns COLUMN…",
    summary: "Keeps the columns named, in the order named.",
    details: """
      The columns are shown and written, those too that a terminal would leave out. Where rows have
      a document, any field of the documents is a column too; 'corpus' lists the fields.
      """,
    examples: ["columns date speaker", "columns title, words"], transform: choose)

  private static func choose(_ invocation: Invocation, of table: Table) throws(Diagnostic) -> Table
  {
    var table = table
    let places = try table.distinctPlaces(of: invocation.list())
    guard !places.isEmpty else {
      throw Diagnostic(
        "'columns' without a column after it", at: invocation.name.range,
        hint: "the columns are \(table.columns.map(\.name).joined(separator: ", "))")
    }
    var result = table
    result.columns = places.map { table.columns[$0].shown }
    result.rows = table.rows.choosing(places)
    return result
  }
}

extension Table {
  /// The places of columns and document fields named in a statement; fields become columns.
  ///
  /// - Throws: A diagnostic at a word that names neither, or one that is named already.
  mutating func distinctPlaces(of words: [Word]) throws(Diagnostic) -> [Int] {
    var places: [Int] = []
    for word in words {
      let place = try self.place(of: word)
      guard !places.contains(place) else {
        throw Diagnostic("column '\(columns[place].name)' is named twice", at: word.range)
      }
      places.append(place)
    }
    return places
  }
}

extension Column {
  /// The column as one that a terminal shows.
  var shown: Column {
    var column = self
    column.shownByDefault = true
    return column
  }
}
