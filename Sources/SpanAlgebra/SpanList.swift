/// Spans in ascending order, no two equal: what every part of a query gives and takes.
///
/// Spans may nest and overlap. None is empty.
package struct SpanList: Hashable, Sendable {
  package let spans: [TokenSpan]
  /// Whether ends ascend with the starts, so that no span contains another.
  ///
  /// Most lists are flat, and the operators take shorter ways through those.
  package let isFlat: Bool
  /// Whether each span is one token.
  package let isSingle: Bool

  package static let empty = SpanList(ascending: [])

  /// A list of spans that ascend already, no two equal and none empty.
  ///
  /// - Complexity: O(*n*).
  package init(ascending spans: [TokenSpan]) {
    var isFlat = true
    var isSingle = true
    var last = TokenSpan(start: 0, end: 0)
    for span in spans {
      assert(span.start < span.end, "a span covers a token: \(span.start)..<\(span.end)")
      assert(last < span, "spans ascend: \(span) after \(last)")
      if span.end <= last.end || span.start == last.start && last.end > 0 { isFlat = false }
      if span.end &- span.start != 1 { isSingle = false }
      last = span
    }
    self.spans = spans
    self.isFlat = isFlat
    self.isSingle = isSingle
  }

  /// A list of spans of one length that ascend already, no two equal and none empty.
  ///
  /// - Complexity: O(1).
  package init(ascending spans: [TokenSpan], length: Int) {
    assert(SpanList.ascends(spans) && spans.allSatisfy { $0.count == length })
    self.spans = spans
    isFlat = true
    isSingle = length == 1
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
    kept(spans.filter(holds))
  }

  /// A list of some of its spans in their order, which is as flat as it is.
  ///
  /// - Complexity: O(1) for flat lists.
  package func kept(_ spans: [TokenSpan]) -> SpanList {
    if spans.count == self.spans.count { return self }
    return isFlat ? SpanList(flat: spans, isSingle: isSingle) : SpanList(ascending: spans)
  }

  private init(flat spans: [TokenSpan], isSingle: Bool) {
    self.spans = spans
    isFlat = true
    self.isSingle = isSingle
  }
}

extension SpanList: CustomStringConvertible {
  package var description: String {
    spans.map { "\($0.start)-\($0.end)" }.joined(separator: " ")
  }
}
