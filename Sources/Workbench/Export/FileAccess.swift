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

  package init(mode: Mode = .write, sandbox: String? = nil) {
    self.mode = mode
    self.sandbox = sandbox
  }

  /// Whether a path may be written.
  package func allows(_ path: String) -> Bool {
    guard let sandbox else { return true }
    let folder = absolutePath(sandbox)
    return absolutePath(path).hasPrefix(folder == "/" ? folder : folder + "/")
  }
}
