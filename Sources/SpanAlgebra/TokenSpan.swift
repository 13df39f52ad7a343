/// A run of adjacent tokens of one segment, half open, never empty where it is a hit.
package struct TokenSpan: Hashable, Sendable, BitwiseCopyable {
  /// The first token.
  package var start: UInt32
  /// One past the last token.
  package var end: UInt32

  @inlinable package init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  @inlinable package init(_ range: Range<Int>) {
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  /// How many tokens it covers.
  @inlinable package var count: Int { Int(end - start) }

  @inlinable package var range: Range<Int> { Int(start)..<Int(end) }

  package func contains(_ other: Self) -> Bool { start <= other.start && other.end <= end }

  package func overlaps(_ other: Self) -> Bool { start < other.end && other.start < end }
}

extension TokenSpan: Comparable {
  /// Orders by the start, then by the end: the order of every list of hits.
  package static func < (a: Self, b: Self) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}
