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
