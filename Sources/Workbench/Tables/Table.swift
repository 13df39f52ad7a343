package import CorpusAnalysis

/// What a command answers: named columns, and rows that know where they come from.
package struct Table: Sendable {
  /// The name in the contract, such as `quotes`.
  package var name: String
  package var columns: [Column]
  package var rows: Rows
  /// Whether the rows are not all there are: the statement was cancelled or capped.
  ///
  /// A partial table is shown as one and refuses to be written to a file unless told to.
  package var isPartial: Bool
  /// What the user should know about the rows, in one line, such as `3 of 5 documents`.
  package var note: String?
  /// What else is known of the document of each row; `nil` where rows have none.
  package var documentFields: DocumentFieldColumns?
  /// What `count` counts in place of rows; `nil` for rows.
  package internal(set) var unit: CountingUnit?
  /// Gives the same table counted by a unit, of a table of counts that can be; `nil` after a verb.
  var recounted: (@Sendable (CountingUnit) -> Table)?
  /// Asked while all rows are gone through, whether the user wants that to end.
  package var isCancelled: @Sendable () -> Bool = { false }

  package init(
    name: String, columns: [Column], rows: Rows, isPartial: Bool = false, note: String? = nil
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.isPartial = isPartial
    self.note = note
  }

  /// The place of a column by its exact name.
  package func index(of column: String) -> Int? {
    columns.firstIndex { $0.name == column }
  }

  /// The place of a column named in a statement: in any case, by a unique beginning if need be.
  ///
  /// - Throws: A diagnostic at the word if no column or more than one is meant.
  package func index(of column: Word) throws(Diagnostic) -> Int {
    let names = columns.map(\.name)
    let name: String
    switch resolve(column.text, in: names) {
    case .name(let found):
      name = found
    case .ambiguous(let matching):
      throw Diagnostic(
        "'\(column.text)' could be \(quotedList(matching))", at: column.range,
        hint: "type more of it")
    case .unknown:
      throw Diagnostic(
        "no column named '\(column.text)'", at: column.range,
        hint: suggestion(for: column.text, in: names)
          ?? "the columns are \(names.joined(separator: ", "))")
    }
    return index(of: name) ?? 0
  }

  /// The same table with other rows.
  package func with(_ rows: Rows) -> Table {
    var table = self
    table.rows = rows
    return table
  }
}
