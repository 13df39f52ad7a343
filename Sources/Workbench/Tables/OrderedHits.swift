internal import CorpusQuery
internal import CorpusStore
internal import SpanAlgebra

/// The hits of a query in the order of the corpus.
struct OrderedHits: Sendable {
  struct Hit: Sendable {
    var segment: Int
    /// Its number among the hits of the segment.
    var number: Int
    var span: TokenSpan
  }

  private let segments: [SegmentHits]
  /// How many hits the segments before each have, and last all.
  private let starts: [Int]
  /// The number of each hit by place, where that is not the order of the segments.
  private let order: [Int]?

  /// - Complexity: O(segments) where the documents stand in order, else O(*n* log *n*).
  init(_ segments: [SegmentHits], in corpus: Corpus) {
    self.segments = segments
    var starts = [0]
    for segment in segments { starts.append((starts.last ?? 0) + segment.spans.count) }
    self.starts = starts
    guard !corpus.isInOrder else {
      order = nil
      return
    }
    var hits: [(number: Int, document: DocumentReference)] = []
    for (number, segment) in segments.enumerated() {
      for (index, hit) in segment.spans.enumerated() {
        let document = corpus.segments[number].segment.document(containing: hit.start)
        hits.append(
          (starts[number] + index, DocumentReference(segment: number, document: document)))
      }
    }
    order = corpus.sorted(hits) { $0.document }.map(\.number)
  }

  var count: Int { starts.last ?? 0 }

  /// The names of what the query captures.
  var captures: [String] { segments.first { !$0.captures.isEmpty }?.captures ?? [] }

  /// A hit by its place.
  ///
  /// - Complexity: O(segments).
  subscript(place: Int) -> Hit {
    let number = order?[place] ?? place
    var segment = 0
    while starts[segment + 1] <= number { segment += 1 }
    let index = number - starts[segment]
    return Hit(segment: segment, number: index, span: segments[segment].spans[index])
  }

  /// What a capture matched in a hit; `nil` where it matched nothing.
  func capture(_ capture: Int, of hit: Hit) -> TokenSpan? {
    segments[hit.segment].capture(capture, of: hit.number)
  }
}
