/// Annotated documents and ends of sources, made ready to be appended to a segment.
///
/// Values and forms have numbers of the batch's own, so that several threads can make batches and
/// one only has to renumber them.
package struct DocumentBatch: Sendable {
  /// What happened, in order.
  enum Event {
    case document(name: String, digest: UInt64)
    /// A source ended; the documents count from the start of the batch.
    case endOfSource(SourceRecord)
  }

  private(set) var tokens = TokenBatch()
  private(set) var layers: [LayerWriter]
  private(set) var pool = StringPoolWriter()
  private(set) var documents = DocumentWriter()
  private(set) var events: [Event] = []
  /// For each document where its text and its tokens end.
  private(set) var textEnds: [Int] = []
  private(set) var tokenEnds: [Int] = []
  /// The path of the first document, for messages.
  private(set) var path = ""

  /// - Parameter layers: Those of the segment.
  package init(layers: [LayerSchema] = LayerSchema.all) {
    self.layers = layers.map(LayerWriter.init)
  }

  /// Appends a document with its tokens and layers.
  package mutating func append(_ document: DocumentDraft) {
    if textEnds.isEmpty { path = document.path }
    let tokenOffset = tokens.tokenCount
    tokens.append(document.text, tokens: document.tokens)
    textEnds.append(tokens.byteCount)
    tokenEnds.append(tokens.tokenCount)
    for index in layers.indices {
      layers[index].append(document, tokenOffset: tokenOffset, pool: &pool)
    }
    documents.append(document, pool: &pool)
    events.append(.document(name: document.name, digest: document.digest))
  }

  /// Notes that the documents since the last source came from this one.
  package mutating func endSource(
    path: String, size: Int, modified: Int, isComplete: Bool, problems: [SourceProblem]
  ) {
    events.append(
      .endOfSource(
        SourceRecord(
          path: path, size: size, modified: modified, documents: 0..<textEnds.count,
          isComplete: isComplete, problems: problems)))
  }
}
