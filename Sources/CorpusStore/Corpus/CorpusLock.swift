internal import Glibc
internal import SystemPackage

/// Keeps other programs from loading into the same folder as long as it is held.
package final class CorpusLock: Sendable {
  private let descriptor: FileDescriptor

  /// Takes the lock.
  ///
  /// - Returns: `nil` where another program holds it.
  /// - Throws: ``StoreError/unwritable(path:reason:)``.
  package init?(folder: String) throws(StoreError) {
    try makeFolder(folder)
    do {
      descriptor = try FileDescriptor.open(
        FilePath("\(folder)/lock"), .readWrite, options: [.create, .closeOnExec],
        permissions: [.ownerReadWrite])
    } catch { throw .unwritable(path: "\(folder)/lock", reason: reason(error)) }
    guard flock(descriptor.rawValue, LOCK_EX | LOCK_NB) == 0 else {
      try? descriptor.close()
      return nil
    }
  }

  deinit {
    // A program that another thread is starting shares the lock until it runs, so it is given back.
    _ = flock(descriptor.rawValue, LOCK_UN)
    try? descriptor.close()
  }
}
