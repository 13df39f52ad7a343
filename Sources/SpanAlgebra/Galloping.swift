extension SpanList {
  /// The first index at or after `from` whose span does not stand before the sought place.
  ///
  /// It is sought in leaps, which are cheap for near and for far places, so a rare list walks through
  /// a common one in little more than its own length.
  ///
  /// - Parameters:
  ///   - from: Where to begin; all spans before it stand before the place.
  ///   - precedes: Whether a span stands before the place; true for a prefix of the list.
  /// - Returns: The index; `count` where all spans stand before the place.
  /// - Complexity: O(log *d*) for a place *d* spans away.
  package func firstIndex(from: Int, notPreceding precedes: (TokenSpan) -> Bool) -> Int {
    leap(from: from, to: count) { precedes(spans[$0]) }
  }
}

/// The first index at or after `first` whose number is above `value`, in an ascending list.
///
/// - Complexity: O(log *d*) for a number *d* places on.
@inlinable @inline(__always)
package func gallop(_ numbers: Span<UInt32>, above value: UInt32, from first: Int) -> Int {
  leap(from: first, to: numbers.count) { numbers[$0] <= value }
}

/// The first index at or after `first` for which a condition does not hold; `end` where it holds for
/// all.
///
/// Steps double until they pass the place, then halve.
///
/// - Complexity: O(log *d*) for a place *d* indices away.
@inlinable @inline(__always)
package func leap(from first: Int, to end: Int, while holds: (Int) -> Bool) -> Int {
  var low = first
  guard low < end, holds(low) else { return low }
  var step = 1
  while low + step < end, holds(low + step) {
    low += step
    step *= 2
  }
  var high = min(low + step, end)
  while high - low > 1 {
    let middle = low + (high - low) / 2
    if holds(middle) { low = middle } else { high = middle }
  }
  return high
}
