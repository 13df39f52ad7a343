extension SpanList {
  /// The spans that share a token with a span of `others`.
  ///
  /// - Complexity: O(*n* log *m*), and O(*n* log *m* + *m*) where the others nest.
  package func overlapping(_ others: SpanList) -> SpanList {
    filtered(byOverlapWith: others, keeping: true)
  }

  /// The spans that share no token with any span of `others`.
  ///
  /// - Complexity: As ``overlapping(_:)``.
  package func notOverlapping(_ others: SpanList) -> SpanList {
    others.isEmpty ? self : filtered(byOverlapWith: others, keeping: false)
  }

  private func filtered(byOverlapWith others: SpanList, keeping kept: Bool) -> SpanList {
    var place = 0
    if others.isFlat {
      return filtered { span in
        place = others.firstIndex(from: place) { $0.end <= span.start }
        return (place < others.count && others.spans[place].start < span.end) == kept
      }
    }
    // The first whose running farthest end passes the start of the span: all before it, however
    // they nest, end before the span begins.
    var farthest: UInt32 = 0
    let reach = others.spans.map { span in
      farthest = Swift.max(farthest, span.end)
      return farthest
    }
    return filtered { span in
      while place < reach.count, reach[place] <= span.start { place += 1 }
      return (place < reach.count && others.spans[place].start < span.end) == kept
    }
  }
}
