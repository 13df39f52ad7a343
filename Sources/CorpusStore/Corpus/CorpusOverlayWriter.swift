/// Writes an overlay.
package struct CorpusOverlayWriter: ~Copyable {
  private var folder: ColumnFolderWriter
  private var pool = StringPoolWriter()

  package init(path: String) throws(StoreError) { folder = try ColumnFolderWriter(path: path) }

  /// The number that stands for a value in the columns.
  package mutating func number(_ value: String) -> UInt32 { pool.number(value) }

  /// Writes the columns for a layer of a segment: for each attribute the number of each region.
  package mutating func write(
    segment: String, layer: LayerSchema, columns: [(attribute: String, numbers: [UInt32])]
  ) throws(StoreError) {
    folder.begin(group: "\(segment)-\(layer.name)")
    for column in columns { try folder.write(packed: column.attribute, column.numbers) }
  }

  /// Writes for each segment the place of its documents in the order of the corpus, and their words.
  ///
  /// A document that does not count has the place `UInt32.max`.
  package mutating func writeDocuments(
    _ segments: [(segment: String, places: [UInt32], words: [UInt32])]
  ) throws(StoreError) {
    let places = segments.flatMap { $0.places.filter { $0 != .max } }
    let isInOrder = zip(places, places.dropFirst()).allSatisfy { $0 < $1 }
    folder.set(CorpusOverlay.isInOrderName, isInOrder ? 1 : 0)
    folder.begin(group: "order")
    for segment in segments { try folder.write(packed: segment.segment, segment.places) }
    folder.begin(group: "words")
    for segment in segments { try folder.write(packed: segment.segment, segment.words) }
  }

  /// Writes the columns of the vocabulary.
  mutating func write(
    vocabulary columns: [(name: String, numbers: [UInt32])]
  ) throws(StoreError) {
    folder.begin(group: "vocabulary")
    for column in columns { try folder.write(packed: column.name, column.numbers) }
  }

  /// Writes what was worked out over the corpus as a whole.
  package mutating func writeFacts(
    numbers: [(name: String, value: Int)], texts: [(name: String, value: String)]
  ) throws(StoreError) {
    for (name, value) in numbers { folder.set(name, value) }
    folder.begin(group: "facts")
    for (name, value) in texts { try folder.write(name, Array(value.utf8)) }
  }

  package consuming func finish() throws(StoreError) {
    folder.begin(group: "names")
    try pool.write("names", to: &folder)
    try folder.finish()
  }
}
