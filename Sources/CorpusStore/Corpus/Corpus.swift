/// Everything that is loaded: segments in a fixed order, with the values that hold across them.
package struct Corpus: Sendable {
  package let segments: [CorpusSegment]
  /// What was worked out over all of it; `nil` for a corpus without documents.
  package let overlay: CorpusOverlay?

  package init(segments: [CorpusSegment] = [], overlay: CorpusOverlay? = nil) {
    self.segments = segments
    self.overlay = overlay
  }

  /// Opens the segments of some folders.
  ///
  /// - Parameters:
  ///   - folders: In the order in which they were loaded.
  ///   - overlayPath: The folder of the overlay; `nil` before it was written.
  /// - Throws: A ``StoreError`` that names the file or column at fault.
  /// - Complexity: O(segments), whatever their size.
  package init(folders: [CorpusFolder], overlayPath: String?) throws(StoreError) {
    var overlay: CorpusOverlay?
    if let overlayPath { overlay = try CorpusOverlay(path: overlayPath) }
    var segments: [CorpusSegment] = []
    for folder in folders {
      for entry in folder.entries {
        let segment = try Segment(path: folder.path(of: entry.segment), overlay: overlay)
        segments.append(
          try CorpusSegment(
            segment, superseded: entry.superseded,
            order: overlay?.documentOrder(segment: segment.name),
            words: overlay?.documentWords(segment: segment.name)))
      }
    }
    self.init(segments: segments, overlay: overlay)
  }

  /// How many documents count.
  package var documentCount: Int { segments.reduce(0) { $0 + $1.documentCount } }
}

/// A segment as part of a corpus: without the documents whose sources were changed since.
package struct CorpusSegment: Sendable {
  package let segment: Segment
  private let supersededSources: Set<Int>
  /// The documents that count no more, ascending.
  package let superseded: [Range<Int>]
  /// The place of each document in the order of the whole corpus; `nil` where it is the number.
  package let order: Column<UInt32>?
  /// How many words each document has, chrome left out; `nil` before they were counted.
  package let words: Column<UInt32>?

  package init(
    _ segment: Segment, superseded: [Int] = [], order: Column<UInt32>? = nil,
    words: Column<UInt32>? = nil
  ) throws(StoreError) {
    self.segment = segment
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
