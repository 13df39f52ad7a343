internal import Dispatch
internal import Synchronization

/// Does pieces of work on all cores and returns what each worker has collected.
///
/// Which worker does which piece is up to the system, so whatever joins the states must not care.
///
/// - Parameters:
///   - count: How many pieces there are.
///   - workers: How many work at a time, at least 1.
///   - initial: What a worker starts from.
///   - work: Adds piece number so-and-so to what the worker has.
/// - Returns: What each worker has, in no order.
func concurrently<State: Sendable>(
  _ count: Int, workers: Int = workerCount, from initial: @Sendable () -> State,
  _ work: @Sendable (inout State, Int) -> Void
) -> [State] {
  let workers = max(1, min(workers, count))
  guard workers > 1 else {
    var state = initial()
    for piece in 0..<count { work(&state, piece) }
    return [state]
  }
  let next = Mutex<Int>(0)
  let states = Mutex<[State]>([])
  DispatchQueue.concurrentPerform(iterations: workers) { _ in
    var state = initial()
    while true {
      let piece = next.withLock { next in
        next += 1
        return next - 1
      }
      guard piece < count else { break }
      work(&state, piece)
    }
    states.withLock { $0.append(state) }
  }
  return states.withLock { $0 }
}

/// The results of pieces of work that are done on all cores, in the order of the pieces.
package func concurrentMap<Result: Sendable>(
  _ count: Int, workers: Int = workerCount, _ transform: @Sendable (Int) -> Result
) -> [Result] {
  guard min(workers, count) > 1 else { return (0..<count).map(transform) }
  let parts = concurrently(count, workers: workers, from: { [(Int, Result)]() }) { state, piece in
    state.append((piece, transform(piece)))
  }
  var results = [Result?](repeating: nil, count: count)
  for part in parts { for (piece, result) in part { results[piece] = result } }
  return results.compactMap { $0 }
}

/// What a function makes of the parts of 0 ..< `count`, joined in their order; a few are made on
/// this thread.
func concurrentJoin<Element: Sendable>(
  _ count: Int, workers: Int = workerCount, _ transform: @Sendable (Range<Int>) -> [Element]
) -> [Element] {
  let size = 2048
  guard count > size else { return transform(0..<count) }
  let parts = concurrentMap((count + size - 1) / size, workers: workers) { part in
    transform(part * size..<min((part + 1) * size, count))
  }
  return Array(parts.joined())
}
