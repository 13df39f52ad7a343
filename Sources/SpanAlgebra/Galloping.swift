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
