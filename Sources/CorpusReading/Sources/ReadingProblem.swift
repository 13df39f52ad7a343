package import CorpusStore

/// Something that could not be read as it stands, and why; the load goes on.
package struct ReadingProblem: Error, Hashable, Sendable {
  /// What became of it.
  package var kind: SourceProblem.Kind
  /// The file or folder as found on disk.
  package var path: String
  /// The line in it, counted from 1; `nil` where the whole file is meant.
  package var line: Int?
  /// One phrase: the fact, and the way out where there is one.
  package var reason: String

  package init(
    _ kind: SourceProblem.Kind = .skipped, path: String, line: Int? = nil, reason: String
  ) {
    self.kind = kind
    self.path = path
    self.line = line
    self.reason = reason
  }
}

extension ReadingProblem: CustomStringConvertible {
  package var description: String {
    guard let line else { return "\(path): \(reason)" }
    return "\(path):\(line): \(reason)"
  }
}
