/// Spans in ascending order, no two equal: what every part of a query gives and takes.
///
/// Spans may nest and overlap. None is empty.
package struct SpanList: Hashable, Sendable {
  package let spans: [TokenSpan]
  /// Whether ends ascend with the starts, so that no span contains another.
  ///
  /// Most lists are flat, and the operators take shorter ways through those.
  package let isFlat: Bool

  package static let empty = SpanList(ascending: [])

  /// A list of spans that ascend already, no two equal and none empty.
  ///
  /// - Complexity: O(*n*).
  package init(ascending spans: [TokenSpan]) {
    var isFlat = true
    var last: TokenSpan?
    for span in spans {
      assert(span.start < span.end, "a span covers a token: \(span.start)..<\(span.end)")
      if let last {
        assert(last < span, "spans ascend: \(span) after \(last)")
        if span.end <= last.end || span.start == last.start { isFlat = false }
      }
      last = span
    }
    self.spans = spans
    self.isFlat = isFlat
  }

  /// A list of spans in any order; copies and empty spans are left out.
  ///
  /// - Complexity: O(*n*) where the spans ascend already, else O(*n* log *n*).
  package init(_ spans: [TokenSpan]) {
    if SpanList.ascends(spans) {
      self.init(ascending: spans)
      return
    }
    var ordered: [TokenSpan] = []
    ordered.reserveCapacity(spans.count)
    for span in spans.sorted() where span.start < span.end && span != ordered.last {
      ordered.append(span)
    }
    self.init(ascending: ordered)
  }

  private static func ascends(_ spans: [TokenSpan]) -> Bool {
    var last = TokenSpan(start: 0, end: 0)
    for span in spans {
      guard last < span, span.start < span.end else { return false }
      last = span
    }
    return true
  }
}

extension SpanList: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { spans.count }
  package subscript(index: Int) -> TokenSpan { spans[index] }

  /// The spans for which a condition holds, in their order.
  package func filtered(_ holds: (TokenSpan) -> Bool) -> SpanList {
    SpanList(ascending: spans.filter(holds))
  }
}

extension SpanList: CustomStringConvertible {
  package var description: String {
    spans.map { "\($0.start)-\($0.end)" }.joined(separator: " ")
  }
}
