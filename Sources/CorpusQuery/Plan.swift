package import CorpusStore
package import SpanAlgebra

/// A query made ready to be run on segments, on several at once if need be.
///
/// It holds nothing of a segment: the same plan gives the same hits wherever it is run, and its
/// ``description`` parses to an equal plan.
package struct Plan: Hashable, Sendable {
  package let query: Query
  /// The names of what the query captures, in the order written.
  package let captureNames: [String]

  package init(_ query: Query) {
    self.query = query
    captureNames = query.captureNames
  }

  /// About how many positions are read to find what the query denotes in a segment, from the
  /// frequencies of its words; `nil` where it has other parts, which may cost more.
  ///
  /// - Complexity: O(log *terms*) for each word.
  package func cost(in segment: Segment) -> Int? { query.cost(in: segment) }

  /// Finds what the query denotes in a segment.
  ///
  /// - Parameters:
  ///   - segment: Where to look.
  ///   - documents: The documents to look in; `nil` for all of the segment.
  ///   - isCancelled: Asked after each block of work.
  /// - Returns: Hits in ascending order, and the documents that satisfy the query.
  /// - Throws: ``QueryCancelled`` soon after `isCancelled` says so.
  package func hits(
    in segment: Segment, among documents: DocumentSet? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(QueryCancelled) -> SegmentHits {
    let evaluation = Evaluation(segment, among: documents, isCancelled: isCancelled)
    let found = try evaluation.find(query, in: .documents)
    var hits = SegmentHits(spans: found.spans, documents: found.units)
    guard !captureNames.isEmpty else { return hits }
    hits.captures = captureNames
    hits.captureSpans = try CaptureEvaluation(evaluation, query).captures(of: found.spans, query)
    return hits
  }
}

extension Plan: CustomStringConvertible {
  package var description: String { query.description }
}
