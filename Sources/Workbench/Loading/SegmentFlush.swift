internal import CorpusStore
internal import Foundation
internal import Synchronization

/// A full segment that is written by a thread of its own while the next one is filled.
final class SegmentFlush: Sendable {
  /// The name of the segment's folder.
  let name: String
  private let failure = Mutex<StoreError?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  /// Begins to write.
  ///
  /// - Parameters:
  ///   - writer: The segment.
  ///   - path: The folder's final name.
  init(_ writer: SegmentWriter, to path: String) {
    name = writer.name
    let thread = Thread { [self] in
      write(writer, to: path)
      isDone.signal()
    }
    thread.start()
  }

  private func write(_ writer: SegmentWriter, to path: String) {
    do throws(StoreError) {
      try writer.write(to: path)
    } catch {
      failure.withLock { $0 = error }
    }
  }

  /// Waits until the segment is on disk.
  ///
  /// - Throws: What the writing threw.
  func wait() throws(StoreError) {
    isDone.wait()
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}
