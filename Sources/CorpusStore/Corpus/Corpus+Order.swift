internal import SpanAlgebra

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
    return isInOrder ? references : sorted(references) { $0 }
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
