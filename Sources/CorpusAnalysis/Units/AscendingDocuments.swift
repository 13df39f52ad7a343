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
    document = min(gallop(starts, above: position, from: document + 1), starts.count - 1) - 1
    tokens = TokenSpan(start: starts[document], end: starts[document + 1])
    return document
  }
}
