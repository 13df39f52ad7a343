package import SpanAlgebra

/// What a query finds in one segment.
package struct SegmentHits: Hashable, Sendable {
  /// The places, ascending; none where the query only chooses documents.
  package var spans: SpanList
  /// The documents that satisfy the query.
  package var documents: DocumentSet
  /// The names of what the query captures, in the order written.
  package var captures: [String] = []
  /// For each place what each capture matched there; an empty span where it matched nothing.
  ///
  /// As many for a place as ``captures`` has names.
  package var captureSpans: [TokenSpan] = []

  package init(spans: SpanList, documents: DocumentSet) {
    self.spans = spans
    self.documents = documents
  }

  /// What a capture matched in a hit.
  ///
  /// - Parameters:
  ///   - capture: The number of its name in ``captures``.
  ///   - hit: The number of the place in ``spans``.
  /// - Returns: `nil` where it matched nothing.
  package func capture(_ capture: Int, of hit: Int) -> TokenSpan? {
    let span = captureSpans[hit * captures.count + capture]
    return span.start < span.end ? span : nil
  }
}

/// Whoever asked for the hits does not want them any more.
package struct QueryCancelled: Error, Hashable, Sendable {}
