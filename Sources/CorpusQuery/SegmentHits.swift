package import SpanAlgebra

/// What a query finds in one segment.
package struct SegmentHits: Hashable, Sendable {
  /// The places, ascending; none where the query only chooses documents.
  package var spans: SpanList
  /// The documents that satisfy the query, ascending.
  package var documents: [Int]

  package init(spans: SpanList, documents: [Int]) {
    self.spans = spans
    self.documents = documents
  }
}

/// Whoever asked for the hits does not want them any more.
package struct QueryCancelled: Error, Hashable, Sendable {}
