package import CorpusReading

/// What a load did.
package struct LoadReport: Sendable {
  /// Files that were read now, and those that were known already.
  package var filesRead = 0
  package var filesKept = 0
  /// Files that were changed or removed since they were read.
  package var filesSuperseded = 0
  /// What could not be read, by path and line; of files that were known already too.
  package var problems: [ReadingProblem] = []
  /// What the user should know beside that, a line each: a damaged corpus that was read again.
  package var notices: [String] = []
  /// Whether the load was cancelled before its end.
  package var isPartial = false

  package init() {}
}

/// How far a load has come.
package struct LoadProgress: Sendable {
  /// Files that are in the corpus, of those that have to be read.
  package var files: Int
  package var fileCount: Int
  /// Bytes of those files, and of the part of the next one that was read.
  package var bytes: Int
  package var byteCount: Int
  /// Whether it has not begun, because another program loads the same.
  package var isWaiting = false

  package init(files: Int, fileCount: Int, bytes: Int, byteCount: Int) {
    self.files = files
    self.fileCount = fileCount
    self.bytes = bytes
    self.byteCount = byteCount
  }
}
