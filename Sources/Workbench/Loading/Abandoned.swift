internal import Foundation
internal import Synchronization

/// What a function gives, unless the user wishes no more; then it runs on unheard to its end.
///
/// - Throws: ``LoadError/cancelled`` within 20 milliseconds of the wish.
func abandoned<Value: Sendable>(
  when isCancelled: () -> Bool, _ body: @escaping @Sendable () -> Value
) throws(LoadError) -> Value {
  try Background(body).value(unless: isCancelled)
}

/// A function that runs on a thread of its own.
struct Background<Value: Sendable>: Sendable {
  private let result = SharedValue<Value>()

  /// Begins to run a function.
  init(_ body: @escaping @Sendable () -> Value) {
    let thread = Thread { [result] in
      let value = body()
      result.set(value)
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// What the function gives, once it has; it runs on unheard where the user wishes no more.
  ///
  /// - Throws: ``LoadError/cancelled`` within 20 milliseconds of the wish.
  func value(unless isCancelled: () -> Bool) throws(LoadError) -> Value {
    while true {
      if let value = result.wait(milliseconds: 20) { return value }
      if isCancelled() { throw .cancelled }
    }
  }
}

/// A value that one thread makes and another waits for.
private final class SharedValue<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let isThere = DispatchSemaphore(value: 0)

  func set(_ newValue: Value) {
    value.withLock { $0 = newValue }
    isThere.signal()
  }

  /// The value, once it is there; `nil` after the time has passed.
  func wait(milliseconds: Int) -> Value? {
    guard isThere.wait(timeout: .now() + .milliseconds(milliseconds)) == .success else {
      return nil
    }
    return value.withLock { $0 }
  }
}
