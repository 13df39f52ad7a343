extension SpanList {
  /// The spans from one of this list to one of `next` that follows it at an allowed distance.
  ///
  /// - Parameters:
  ///   - next: What follows.
  ///   - gap: How many tokens may stand between; `0...0` for adjacent spans, as in a phrase.
  /// - Returns: One span for each pair, equal ones once; not reduced to minimal ones.
  /// - Complexity: O(*n* log *m* + *p*) for *p* pairs.
  package func followed(by next: SpanList, gap: ClosedRange<Int> = 0...0) -> SpanList {
    guard !isEmpty, !next.isEmpty else { return .empty }
    var result: [TokenSpan] = []
    var place = 0
    for span in spans {
      let first = UInt64(span.end) + UInt64(gap.lowerBound)
      let last = UInt64(span.end) + UInt64(gap.upperBound)
      // Ends of a flat list ascend with the starts, so the place only moves on. Else it moves as
      // far as the starts allow, and each span looks on from there.
      let reached = isFlat ? first : UInt64(span.start)
      place = next.firstIndex(from: place) { UInt64($0.start) < reached }
      var index = isFlat ? place : next.firstIndex(from: place) { UInt64($0.start) < first }
      while index < next.count, UInt64(next.spans[index].start) <= last {
        result.append(TokenSpan(start: span.start, end: next.spans[index].end))
        index += 1
      }
    }
    return SpanList(result)
  }
}
