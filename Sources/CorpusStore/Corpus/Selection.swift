package import SpanAlgebra

/// The documents being looked at: a set for each segment of the corpus.
package struct Selection: Hashable, Sendable {
  package var sets: [DocumentSet]

  package init(sets: [DocumentSet]) { self.sets = sets }

  /// All documents of a corpus that count.
  package init(allOf corpus: Corpus) {
    sets = corpus.segments.map { segment in
      var set = DocumentSet(all: segment.segment.documentCount)
      for range in segment.superseded {
        set = set.subtracting(DocumentSet(range, capacity: set.capacity))
      }
      return set
    }
  }

  package var count: Int { sets.reduce(0) { $0 + $1.count } }

  package func intersection(_ other: Self) -> Self {
    Selection(sets: zip(sets, other.sets).map { $0.intersection($1) })
  }

  package func union(_ other: Self) -> Self {
    Selection(sets: zip(sets, other.sets).map { $0.union($1) })
  }

  package func subtracting(_ other: Self) -> Self {
    Selection(sets: zip(sets, other.sets).map { $0.subtracting($1) })
  }
}
