internal import Synchronization

/// What was worked out about a segment while it is open, so that the next query finds it ready.
///
/// Segments never change, so nothing in it can become wrong. Safe to use from several threads; two
/// that ask at once may both work a value out.
package final class SegmentMemory: Sendable {
  private let values = Mutex<[String: any Sendable]>([:])

  init() {}

  /// The value that was kept under a name; `nil` before.
  package func value<Value: Sendable>(_ name: String) -> Value? {
    values.withLock { $0[name] } as? Value
  }

  /// Keeps a value under a name.
  package func keep(_ name: String, _ value: some Sendable) {
    values.withLock { $0[name] = value }
  }
}
