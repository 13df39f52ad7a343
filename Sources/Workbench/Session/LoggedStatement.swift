/// A statement of the session's script.
package struct LoggedStatement: Sendable, Equatable {
  package var text: String
  package var record: Record
}

/// A statement that was run, and what it gave.
package struct HistoryEntry: Sendable, Equatable {
  package var text: String
  /// The record, or the error.
  package var result: String
}
