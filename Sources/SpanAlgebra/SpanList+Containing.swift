extension SpanList {
  /// The spans that have a span of `parts` inside them, or are one of them.
  ///
  /// - Complexity: O(*n* log *m*), and O(*n* + *m*) where they interleave or the parts nest.
  /// - Note: Source: Clarke, Cormack and Burkowski (1995), "An algebra for structured text
  ///   search", here over lists that may nest.
  package func containing(_ parts: SpanList) -> SpanList {
    filtered(byContainmentOf: parts, keeping: true)
  }

  /// The spans that have no span of `parts` inside them.
  ///
  /// - Complexity: As ``containing(_:)``.
  package func notContaining(_ parts: SpanList) -> SpanList {
    filtered(byContainmentOf: parts, keeping: false)
  }

  private func filtered(byContainmentOf parts: SpanList, keeping kept: Bool) -> SpanList {
    if parts.isFlat {
      var place = 0
      return filtered { span in
        place = parts.firstIndex(from: place) { $0.start < span.start }
        return (place < parts.count && parts.spans[place].end <= span.end) == kept
      }
    }
    // From the back: the nearest end of all parts that begin at or after the span.
    var place = parts.count
    var nearest = UInt32.max
    var result: [TokenSpan] = []
    for span in spans.reversed() {
      while place > 0, parts.spans[place - 1].start >= span.start {
        place -= 1
        nearest = Swift.min(nearest, parts.spans[place].end)
      }
      if (nearest <= span.end) == kept { result.append(span) }
    }
    return SpanList(ascending: result.reversed())
  }
}
