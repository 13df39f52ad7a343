internal import Foundation

/// What a session needs from the program around it.
package struct Surroundings: Sendable {
  /// Where corpora are kept.
  package var cache: CorpusCache
  /// The folder of the script that runs, in which its paths are looked up first.
  package var scriptFolder: String?
  /// How many scripts are being replayed, one inside the other.
  var replayDepth = 0
  /// How files are written.
  package var files: FileAccess
  /// Told how far a load has come.
  package var progress: @Sendable (LoadProgress) -> Void
  /// Asked in every loop whether the user wants the statement to end.
  package var isCancelled: @Sendable () -> Bool
  /// Asked where a statement that was cancelled still works on what it has: whether the user does
  /// not want that either.
  package var isInsisted: @Sendable () -> Bool

  package init(
    cache: CorpusCache, files: FileAccess = FileAccess(),
    progress: @escaping @Sendable (LoadProgress) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false },
    isInsisted: @escaping @Sendable () -> Bool = { false }
  ) {
    self.cache = cache
    self.files = files
    self.progress = progress
    self.isCancelled = isCancelled
    self.isInsisted = isInsisted
  }

  /// The path that is meant by one in a statement: in the script's folder if it is there.
  func resolve(_ path: String) -> String {
    let path = expandingHome(path)
    guard let scriptFolder, path != "-", !path.hasPrefix("/") else { return path }
    let inScriptFolder = scriptFolder + "/" + path
    let fixed = inScriptFolder.prefix { !"*?[".contains($0) }
    let folder =
      fixed.count == inScriptFolder.count
      ? fixed : fixed.prefix(through: fixed.lastIndex(of: "/") ?? fixed.startIndex)
    return FileManager.default.fileExists(atPath: String(folder)) ? inScriptFolder : path
  }
}

/// A path with `~/` replaced by the user's folder.
func expandingHome(_ path: String) -> String {
  guard path == "~" || path.hasPrefix("~/") else { return path }
  return FileManager.default.homeDirectoryForCurrentUser.path + path.dropFirst()
}
