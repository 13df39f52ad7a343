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

/// A document of a corpus.
package struct DocumentReference: Hashable, Sendable {
  /// The segment's place in the corpus, and the document's number in it.
  package var segment: Int
  package var document: Int

  package init(segment: Int, document: Int) {
    self.segment = segment
    self.document = document
  }
}

extension Corpus {
  /// The documents of a selection in the order of the corpus.
  ///
  /// - Complexity: O(*n*) where loading left them in order, else O(*n* log *n*).
  package func documents(in selection: Selection) -> [DocumentReference] {
    var references: [DocumentReference] = []
    references.reserveCapacity(selection.count)
    for (number, set) in selection.sets.enumerated() {
      for document in set.members {
        references.append(DocumentReference(segment: number, document: document))
      }
    }
    return sorted(references) { $0 }
  }

  /// Elements in the order of their documents; the order inside a document stays.
  package func sorted<Element>(
    _ elements: [Element], by document: (Element) -> DocumentReference
  ) -> [Element] {
    let places = elements.map { place(of: document($0)) }
    if zip(places, places.dropFirst()).allSatisfy({ $0 <= $1 }) { return elements }
    return places.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { elements[$0] }
  }

  /// The place of a document in the order of the corpus.
  package func place(of reference: DocumentReference) -> UInt32 {
    segments[reference.segment].order?[reference.document] ?? UInt32(reference.document)
  }

  /// What users call a document.
  package func name(_ reference: DocumentReference) -> String {
    segments[reference.segment].segment.documents.name(reference.document)
  }
}
