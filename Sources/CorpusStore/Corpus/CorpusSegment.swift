/// A segment as part of a corpus: without the documents whose sources were changed since.
package struct CorpusSegment: Sendable {
  package let segment: Segment
  private let supersededSources: Set<Int>
  /// The documents that count no more, ascending.
  package let superseded: [Range<Int>]
  /// The place of each document in the order of the whole corpus; `nil` where it is the number.
  package let order: PackedColumn?
  /// How many words each document has, chrome left out; `nil` before they were counted.
  package let words: PackedColumn?

  package init(
    _ segment: Segment, superseded: [Int] = [], order: PackedColumn? = nil,
    words: PackedColumn? = nil
  ) throws(StoreError) {
    self.segment = segment
    for (name, column) in [("order", order), ("words", words)] {
      guard let column, column.count != segment.documentCount else { continue }
      throw .wrongCount(
        path: segment.name, column: name, expected: segment.documentCount, found: column.count)
    }
    self.order = order
    self.words = words
    supersededSources = Set(superseded)
    guard !superseded.isEmpty else {
      self.superseded = []
      return
    }
    let all = try segment.readSources()
    self.superseded = superseded.sorted().filter { $0 < all.count }.map { all[$0].documents }
  }

  /// The sources that count, in the order read.
  package func readSources() throws(StoreError) -> [SourceRecord] {
    let all = try segment.readSources()
    return all.indices.filter { !supersededSources.contains($0) }.map { all[$0] }
  }

  /// How many documents count.
  package var documentCount: Int {
    segment.documentCount - superseded.reduce(0) { $0 + $1.count }
  }

  /// Whether a document counts.
  package func contains(_ document: Int) -> Bool {
    !superseded.contains { $0.contains(document) }
  }
}
