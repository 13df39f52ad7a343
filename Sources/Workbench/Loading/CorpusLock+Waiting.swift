internal import CorpusStore
internal import Foundation

extension CorpusLock {
  /// How often the lock is tried for, in seconds.
  private static let interval = 0.02

  /// Takes the lock of a folder as soon as no other program has it.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - isCancelled: Asked while it waits.
  ///   - notify: Called whenever it has to wait on.
  /// - Returns: The lock.
  /// - Throws: ``LoadError/busy(_:)`` where the user does not want to wait, or a ``StoreError``.
  static func wait(
    for folder: String, isCancelled: () -> Bool, notify: () -> Void = {}
  ) throws -> CorpusLock {
    while true {
      if let lock = try CorpusLock(folder: folder) { return lock }
      guard !isCancelled() else { throw LoadError.busy(folder) }
      notify()
      Thread.sleep(forTimeInterval: interval)
    }
  }
}
