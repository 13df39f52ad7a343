internal import SpanAlgebra

/// Collects annotated documents and writes them as one segment.
///
/// Memory grows with the text that was appended, about 25 bytes for each of its bytes with all
/// layers; whoever appends ends a segment before it grows too large (``textByteCount``).
package struct SegmentWriter: Sendable {
  /// The most text that one segment may hold; offsets are 32 bits wide.
  package static let textLimit = 1 << 31

  private var text = TokenTextWriter()
  private var textStarts: [UInt32] = [0]
  private var tokenStarts: [UInt32] = [0]
  private var layers: [LayerWriter]
  private var pool = StringPoolWriter()
  private var documents = DocumentWriter()
  private var sources: [SourceRecord] = []
  private var digest: UInt64 = 0

  package init(layers: [LayerSchema] = LayerSchema.all) {
    self.layers = layers.map(LayerWriter.init)
  }

  package var documentCount: Int { textStarts.count - 1 }
  package var textByteCount: Int { text.byteCount }
  package var tokenCount: Int { text.tokenCount }

  /// Appends a document with its tokens and layers.
  ///
  /// - Throws: ``StoreError/tooLarge(what:limit:)`` where the segment's text would pass the limit.
  package mutating func append(_ document: DocumentDraft) throws(StoreError) {
    var batch = DocumentBatch(layers: layers.map(\.schema))
    batch.append(document)
    try append(batch)
  }

  /// Appends documents and ends of sources.
  ///
  /// - Parameter batch: It has the layers of the segment.
  /// - Throws: ``StoreError/tooLarge(what:limit:)`` where the segment's text would pass the limit.
  package mutating func append(_ batch: DocumentBatch) throws(StoreError) {
    let (textOffset, tokenOffset, documentOffset) = (text.byteCount, text.tokenCount, documentCount)
    guard textOffset + batch.tokens.byteCount <= Self.textLimit else {
      throw .tooLarge(what: "the text of \(batch.path)", limit: Self.textLimit)
    }
    text.append(batch.tokens)
    for end in batch.textEnds { textStarts.append(UInt32(textOffset + end)) }
    for end in batch.tokenEnds { tokenStarts.append(UInt32(tokenOffset + end)) }
    let numbers = pool.numbers(of: batch.pool)
    for index in layers.indices {
      layers[index].append(batch.layers[index], tokenOffset: tokenOffset, numbers: numbers)
    }
    documents.append(batch.documents, numbers: numbers)
    for event in batch.events {
      switch event {
      case .document(let name, let own):
        digest = Checksum.of(Array(name.utf8) + littleEndian(digest) + littleEndian(own))
      case .endOfSource(let source):
        endSource(source, count: documentOffset + source.documents.upperBound)
      }
    }
  }

  /// Notes that the documents since the last source came from this one.
  package mutating func endSource(
    path: String, size: Int, modified: Int, isComplete: Bool, problems: [SourceProblem]
  ) {
    endSource(
      SourceRecord(
        path: path, size: size, modified: modified, documents: 0..<0, isComplete: isComplete,
        problems: problems),
      count: documentCount)
  }

  /// Appends a source, with which so many documents of the segment are complete.
  private mutating func endSource(_ source: SourceRecord, count: Int) {
    var source = source
    source.documents = (sources.last?.documents.upperBound ?? 0)..<count
    sources.append(source)
    digest = Checksum.of(
      Array("\(digest) \(source.path) \(source.size) \(source.modified)".utf8))
  }

  /// A name for the folder that depends on nothing but what was appended.
  package var name: String { "segment-\(hexadecimal(digest))" }

  package var isEmpty: Bool { sources.isEmpty && documentCount == 0 }

  /// Writes the segment into a new folder.
  ///
  /// - Parameter path: The folder's final name; it appears when all of it is on disk.
  /// - Throws: ``StoreError/unwritable(path:reason:)``.
  package func write(to path: String) throws(StoreError) {
    var folder = try ColumnFolderWriter(path: path)
    folder.set("documents", documentCount)
    folder.set("tokens", tokenCount)
    folder.set("bytes", textByteCount)
    let lexicon = text.sortedLexicon()
    try lexicon.write(to: &folder)
    try text.write(lexicon, to: &folder)
    folder.begin(group: "postings")
    try text.postings(lexicon).write(to: &folder)
    let ranking = pool.ranking
    for layer in layers { try layer.write(ranking, to: &folder) }
    folder.begin(group: "documents")
    try folder.write(packed: "text.starts", textStarts)
    try folder.write("token.starts", tokenStarts)
    try documents.write(ranking, to: &folder)
    try sources.write(to: &folder)
    folder.begin(group: "values")
    try pool.write("values", in: ranking, to: &folder)
    try folder.finish()
  }
}

/// The bytes of a number, the lowest first.
private func littleEndian(_ number: UInt64) -> [UInt8] {
  (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
}
