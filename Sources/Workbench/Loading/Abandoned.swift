internal import Foundation
internal import Synchronization

/// What a function gives, unless the user wishes no more; then it runs on unheard.
///
/// - Parameters:
///   - isCancelled: Whether the user wishes no more.
///   - body: The function. What it is given tells it whether it is abandoned, so that it can end
///     early; that stays so when the user's wish is forgotten for the next statement.
/// - Returns: What it gives.
/// - Throws: ``LoadError/cancelled`` within 5 milliseconds of the wish.
func abandoned<Value: Sendable>(
  when isCancelled: () -> Bool,
  _ body: @escaping @Sendable (_ isAbandoned: @escaping @Sendable () -> Bool) -> Value
) throws(LoadError) -> Value {
  let abandonment = Abandonment()
  let background = Background { body { abandonment.isSet } }
  do { return try background.value(unless: isCancelled) } catch {
    abandonment.set()
    throw error
  }
}

/// Whether nobody waits for some work any more.
private final class Abandonment: Sendable {
  private let flag = Atomic(false)

  var isSet: Bool { flag.load(ordering: .relaxed) }

  func set() { flag.store(true, ordering: .relaxed) }
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
  /// - Throws: ``LoadError/cancelled`` within 5 milliseconds of the wish.
  func value(unless isCancelled: () -> Bool) throws(LoadError) -> Value {
    while true {
      if let value = result.wait(milliseconds: 5) { return value }
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
