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
