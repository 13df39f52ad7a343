/// What a session needs from the program around it.
package struct Surroundings: Sendable {
  /// Where corpora are kept.
  package var cache: CorpusCache
  /// How files are written.
  package var files: FileAccess
  /// Told how far a load has come.
  package var progress: @Sendable (LoadProgress) -> Void
  /// Asked in every loop whether the user wants the statement to end.
  package var isCancelled: @Sendable () -> Bool

  package init(
    cache: CorpusCache, files: FileAccess = FileAccess(),
    progress: @escaping @Sendable (LoadProgress) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.cache = cache
    self.files = files
    self.progress = progress
    self.isCancelled = isCancelled
  }
}
