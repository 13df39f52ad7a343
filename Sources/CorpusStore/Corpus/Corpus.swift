/// Everything that is loaded: segments in a fixed order, with the values that hold across them.
package struct Corpus: Sendable {
  package let segments: [CorpusSegment]
  /// What was worked out over all of it; `nil` for a corpus without documents.
  package let overlay: CorpusOverlay?

  /// Whether the documents, segment after segment, stand in the order of the corpus.
  package let isInOrder: Bool

  package init(segments: [CorpusSegment] = [], overlay: CorpusOverlay? = nil) {
    self.segments = segments
    self.overlay = overlay
    // Without an overlay nothing is known of the order across segments.
    isInOrder = overlay?.isInOrder ?? (segments.count <= 1)
  }

  /// Opens the segments of some folders.
  ///
  /// - Parameters:
  ///   - folders: In the order in which they were loaded.
  ///   - overlayPath: The folder of the overlay; `nil` before it was written.
  /// - Throws: A ``StoreError`` that names the file or column at fault.
  /// - Complexity: O(segments).
  package init(folders: [CorpusFolder], overlayPath: String?) throws(StoreError) {
    var overlay: CorpusOverlay?
    if let overlayPath { overlay = try CorpusOverlay(path: overlayPath) }
    var segments: [CorpusSegment] = []
    for folder in folders {
      for entry in folder.entries {
        var segment = try folder.open(entry.segment)
        if let overlay { segment = try Segment(segment, overlay: overlay) }
        segments.append(
          try CorpusSegment(
            segment, superseded: entry.superseded,
            order: overlay?.documentOrder(segment: segment.name),
            words: overlay?.documentWords(segment: segment.name)))
      }
    }
    self.init(segments: segments, overlay: overlay)
  }

  /// All terms of the corpus by how often they stand there; `nil` for a corpus without documents.
  ///
  /// - Complexity: O(segments).
  package func vocabulary() throws(StoreError) -> CorpusVocabulary? {
    guard let overlay else { return nil }
    return try overlay.vocabulary(segments.map(\.segment.lexicon))
  }

  /// How many documents count.
  package var documentCount: Int { segments.reduce(0) { $0 + $1.documentCount } }
}
