internal import CorpusStore
internal import SpanAlgebra

extension SpanList {
  /// The spans that share no token with a cover.
  ///
  /// - Complexity: O(*n* log *d*) for steps of *d* stretches.
  func outside(_ cover: Cover) -> SpanList {
    let starts = cover.starts.span
    let ends = cover.ends.span
    var kept: [TokenSpan] = []
    kept.reserveCapacity(count)
    var place = 0
    for span in spans {
      place = gallop(ends, above: span.start, from: place)
      if place == starts.count || starts[place] >= span.end { kept.append(span) }
    }
    return self.kept(kept)
  }
}
