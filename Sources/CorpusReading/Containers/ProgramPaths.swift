internal import Foundation

/// Where the programs that unpack lie.
struct ProgramPaths: Sendable {
  /// The programs on the `PATH` of this process.
  static let found = ProgramPaths(
    searching: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")

  private let paths: [String: String]

  /// Looks for the programs in folders divided by colons; a folder that is no full path is left
  /// out, so that none depends on the working folder.
  init(searching folders: String) {
    var paths: [String: String] = [:]
    let folders = folders.split(separator: ":").filter { $0.hasPrefix("/") }
    for program in Set(Compression.allCases.map(\.program)) {
      paths[program] = folders.map { "\($0)/\(program)" }.first(where: isProgram)
    }
    self.paths = paths
  }

  /// The path of a compression's program; `nil` if the system has none.
  subscript(compression: Compression) -> String? { paths[compression.program] }
}

private func isProgram(_ path: String) -> Bool {
  guard let status = try? FileStatus(path, followingLinks: true), status.kind == .file else {
    return false
  }
  // The path is a C string that lives for the call.
  return unsafe access(path, X_OK) == 0
}
