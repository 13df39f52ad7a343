internal import Dispatch
internal import Synchronization

/// A queue of bounded length that one thread fills and another empties.
final class Channel<Element: Sendable>: Sendable {
  private struct State {
    var waiting: [Element] = []
    /// Whether nobody takes elements any more.
    var isCancelled = false
  }

  private let state = Mutex(State())
  /// One signal for each element that there is room for, and one for each that waits.
  private let room = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)

  /// - Parameter capacity: How many elements wait at most.
  init(capacity: Int) {
    // The system refuses to free a semaphore that holds less than it was made with.
    for _ in 0..<capacity { room.signal() }
  }

  /// Adds an element, once there is room for it.
  ///
  /// - Returns: Whether somebody will take it.
  func send(_ element: Element) -> Bool {
    room.wait()
    let isTaken = state.withLock { state in
      if !state.isCancelled { state.waiting.append(element) }
      return !state.isCancelled
    }
    if isTaken { filled.signal() } else { room.signal() }
    return isTaken
  }

  /// Says that there are no more elements; called once by the thread that fills the queue.
  func finish() { filled.signal() }

  /// The next element, once there is one; `nil` after the last.
  func receive() -> Element? {
    filled.wait()
    let element = state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
    if element == nil { filled.signal() } else { room.signal() }
    return element
  }

  /// Takes no more elements: whoever waits for room goes on.
  ///
  /// - Returns: The elements that nobody has taken.
  @discardableResult
  func cancel() -> [Element] {
    let left = state.withLock { state in
      state.isCancelled = true
      let left = state.waiting
      state.waiting = []
      return left
    }
    room.signal()
    return left
  }
}
