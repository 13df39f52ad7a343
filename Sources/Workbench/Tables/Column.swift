/// What the values of a column are, which decides how they are compared, aligned and drawn.
package enum ColumnKind: Sendable, Equatable {
  case text
  /// Integers and reals; compared by value, aligned right.
  case number
  /// ISO 8601 dates and TIMEX3 values as text; compared character by character.
  case date
}

/// A column of a table: its name is a public contract, all else is how it is drawn.
package struct Column: Sendable, Equatable {
  /// The name in the header of files; scripts and notebooks depend on it.
  package var name: String
  package var kind: ColumnKind
  /// What the column holds, in one line for help.
  package var summary: String
  /// Whether a terminal draws the number as a bar beside it.
  package var isBar: Bool
  /// Whether a terminal shows the column; files always have all columns.
  package var shownByDefault: Bool
  /// Whether its texts are ordered by their last words first, as what stands before a hit is.
  package var sortsFromEnd: Bool

  package init(
    _ name: String, _ kind: ColumnKind = .text, summary: String = "", isBar: Bool = false,
    shownByDefault: Bool = true, sortsFromEnd: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.summary = summary
    self.isBar = isBar
    self.shownByDefault = shownByDefault
    self.sortsFromEnd = sortsFromEnd
  }
}
