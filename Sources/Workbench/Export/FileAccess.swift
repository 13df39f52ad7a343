internal import Foundation

/// What a session may do to files.
package struct FileAccess: Sendable, Equatable {
  package enum Mode: Sendable, Equatable {
    /// Files are written.
    case write
    /// Files are made in memory and dropped; their digests are compared.
    case discard
  }

  package var mode: Mode
  /// The only folder below which files may be written; `nil` for any.
  package var sandbox: String?

  /// Whether a file that exists is replaced by a statement that does not ask for it.
  package var replacesFiles: Bool

  package init(mode: Mode = .write, sandbox: String? = nil, replacesFiles: Bool = false) {
    self.replacesFiles = replacesFiles
    self.mode = mode
    self.sandbox = sandbox
  }

  /// Whether a path may be written: its folder lies in the sandbox, links followed.
  package func allows(_ path: String) -> Bool {
    guard let sandbox else { return true }
    // What `..` means depends on the links before it.
    guard !path.split(separator: "/").contains(".."), let file = resolved(path) else {
      return false
    }
    let folder = URL(fileURLWithPath: absolutePath(sandbox)).resolvingSymlinksInPath().path
    return file.hasPrefix(folder == "/" ? folder : folder + "/")
  }

  /// Where a file would be written, links followed; `nil` for a link to nothing.
  private func resolved(_ path: String) -> String? {
    let url = URL(fileURLWithPath: absolutePath(path))
    let file = url.deletingLastPathComponent().resolvingSymlinksInPath()
      .appendingPathComponent(url.lastPathComponent)
    let manager = FileManager.default
    guard (try? manager.destinationOfSymbolicLink(atPath: file.path)) != nil else {
      return file.path
    }
    guard manager.fileExists(atPath: file.path) else { return nil }
    return file.resolvingSymlinksInPath().path
  }
}
