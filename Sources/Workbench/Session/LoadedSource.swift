internal import CorpusReading
internal import CorpusStore

/// A folder, file or glob that is loaded.
struct LoadedSource: Sendable {
  /// What `load` was given.
  var argument: String
  /// The same from the root.
  var path: String
  /// What the user says about the files.
  var options: ReadingOptions
  /// Where its corpus is kept.
  var folder: CorpusFolder
  /// What could not be read as it stands.
  var problems: [ReadingProblem]
}
