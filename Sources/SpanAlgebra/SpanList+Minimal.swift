extension SpanList {
  /// The spans that have no other span of the list inside them.
  ///
  /// - Complexity: O(*n*).
  package var minimal: SpanList {
    if isFlat { return self }
    var nearest = UInt32.max
    var result: [TokenSpan] = []
    var index = count
    while index > 0 {
      // Of spans with one start the first is the shortest; the others contain it.
      let start = spans[index - 1].start
      while index > 0, spans[index - 1].start == start { index -= 1 }
      guard spans[index].end < nearest else { continue }
      nearest = spans[index].end
      result.append(spans[index])
    }
    return SpanList(ascending: result.reversed())
  }
}
