extension SpanList {
  /// The spans that are in either list.
  ///
  /// - Complexity: O(*n* + *m*).
  package func union(_ other: SpanList) -> SpanList {
    if isEmpty { return other }
    if other.isEmpty { return self }
    var result: [TokenSpan] = []
    result.reserveCapacity(count + other.count)
    var i = 0
    var j = 0
    while i < count, j < other.count {
      let a = spans[i]
      let b = other.spans[j]
      if a <= b { i += 1 }
      if b <= a { j += 1 }
      result.append(Swift.min(a, b))
    }
    result.append(contentsOf: spans[i...])
    result.append(contentsOf: other.spans[j...])
    return SpanList(ascending: result)
  }

  /// The spans that are in any of several lists.
  ///
  /// - Complexity: O(*n* log *k*) for *n* spans in *k* lists.
  package static func union(of lists: [SpanList]) -> SpanList {
    var lists = lists
    while lists.count > 1 {
      lists = stride(from: 0, to: lists.count, by: 2).map { first in
        first + 1 < lists.count ? lists[first].union(lists[first + 1]) : lists[first]
      }
    }
    return lists.first ?? .empty
  }
}
