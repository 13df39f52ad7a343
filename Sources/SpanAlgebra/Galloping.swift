extension SpanList {
  /// The first index at or after `from` whose span does not stand before the sought place.
  ///
  /// Steps double until they pass the place, then halve: cheap for near and for far places, so a
  /// rare list walks through a common one in little more than its own length.
  ///
  /// - Parameters:
  ///   - from: Where to begin; all spans before it stand before the place.
  ///   - precedes: Whether a span stands before the place; true for a prefix of the list.
  /// - Returns: The index; `count` where all spans stand before the place.
  /// - Complexity: O(log *d*) for a place *d* spans away.
  package func firstIndex(from: Int, notPreceding precedes: (TokenSpan) -> Bool) -> Int {
    var low = from
    guard low < spans.count, precedes(spans[low]) else { return low }
    var step = 1
    while low + step < spans.count, precedes(spans[low + step]) {
      low += step
      step *= 2
    }
    var high = Swift.min(low + step, spans.count)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if precedes(spans[middle]) { low = middle } else { high = middle }
    }
    return high
  }
}

/// The first index at or after `first` whose number is above `value`, in an ascending list.
///
/// - Complexity: O(log *d*) for a number *d* places on.
@inlinable @inline(__always)
package func gallop(_ numbers: Span<UInt32>, above value: UInt32, from first: Int) -> Int {
  var low = first
  guard low < numbers.count, numbers[low] <= value else { return low }
  var step = 1
  while low + step < numbers.count, numbers[low + step] <= value {
    low += step
    step *= 2
  }
  var high = min(low + step, numbers.count)
  while high - low > 1 {
    let middle = low + (high - low) / 2
    if numbers[middle] <= value { low = middle } else { high = middle }
  }
  return high
}
