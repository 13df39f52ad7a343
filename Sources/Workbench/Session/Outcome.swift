/// What a statement gave.
package struct Outcome: Sendable {
  /// The statement as it is logged: commands in full, on one line.
  package var statement: String
  /// The rows to show; `nil` where they went to a file or there are none.
  package var table: Table?
  /// What to print, a line each, before the table.
  package var lines: [String]
  /// What to print below it.
  package var notes: [String]
  /// What the session file says of it after `#=`; `nil` for statements that only look.
  package var record: Record?
  /// Whether the statement was `load`, whose lines are about reading and no result.
  package var isLoad = false
  /// Whether the user wants to leave.
  package var endsSession = false
}

/// What a statement gave, as far as a replay compares it.
package struct Record: Sendable, Equatable {
  /// `3 of 5 documents`, `9 rows`, `9 rows to mattis.csv`.
  package var summary: String
  /// The first eight digits of the rows' digest, or `sha256:` and the whole of a file's; may be
  /// empty.
  package var digest: String
  /// The rows themselves, a line each, where the user wants them recorded.
  package var rows: [String]

  package init(summary: String, digest: String = "", rows: [String] = []) {
    self.summary = summary
    self.digest = digest
    self.rows = rows
  }

  /// The form in a session file, without `#= `.
  package var text: String { digest.isEmpty ? summary : "\(summary)  \(digest)" }

  /// Reads the form in a session file.
  package init(text: String) {
    let parts = text.split(separator: "  ", omittingEmptySubsequences: true)
    summary = parts.first.map(String.init) ?? ""
    digest = parts.count > 1 ? String(parts[parts.count - 1]).trimmingBlanks() : ""
    rows = []
  }
}

extension String {
  /// Without blanks at both ends.
  func trimmingBlanks() -> String {
    let inner = drop { $0.isWhitespace }
    let end = inner.lastIndex { !$0.isWhitespace }.map(inner.index(after:)) ?? inner.startIndex
    return String(inner[..<end])
  }
}
