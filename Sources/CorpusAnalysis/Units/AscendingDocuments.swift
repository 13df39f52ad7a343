internal import CorpusStore
internal import SpanAlgebra

/// Finds the documents of positions, quickly where they come in ascending order.
struct AscendingDocuments: Sendable {
  private let starts: Column<UInt32>
  private var document = 0
  /// The tokens of the last document found.
  private(set) var tokens = TokenSpan(start: 0, end: 0)

  init(_ segment: Segment) { starts = segment.documentTokenStarts }

  /// The document that holds a position.
  ///
  /// - Complexity: O(log of the documents between).
  mutating func document(containing position: UInt32) -> Int {
    if position < tokens.end {
      if position >= tokens.start { return document }
      document = 0
    }
    let column = starts
    let starts = column.span
    // A leap that doubles, then a search inside it.
    var step = 1
    var low = document
    while low + step < starts.count - 1, starts[low + step] <= position {
      low += step
      step *= 2
    }
    var high = min(low + step, starts.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    document = low
    tokens = TokenSpan(start: starts[low], end: starts[low + 1])
    return low
  }
}
