/// A stretch of a text in UTF-8 code units, half open.
///
/// Counted from the start of the document in a ``TextSpan`` that belongs to a document, and from
/// the start of the segment's text inside the store. It begins and ends between characters.
package struct TextSpan: Hashable, Sendable, BitwiseCopyable {
  package var start: Int
  package var end: Int

  package init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  package init(_ range: Range<Int>) {
    start = range.lowerBound
    end = range.upperBound
  }

  package var range: Range<Int> { start..<end }
  package var count: Int { end - start }
  package var isEmpty: Bool { start >= end }

  package func contains(_ other: Self) -> Bool { start <= other.start && other.end <= end }

  package func overlaps(_ other: Self) -> Bool { start < other.end && other.start < end }
}

extension TextSpan: Comparable {
  /// Orders by the start; of two with one start the longer comes first, so containers lead.
  package static func < (a: Self, b: Self) -> Bool {
    (a.start, b.end) < (b.start, a.end)
  }
}
