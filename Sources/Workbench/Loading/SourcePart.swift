internal import CorpusReading
internal import CorpusStore

/// Some of the documents of a source in the order read, on their way to be annotated.
struct SourcePart: Sendable {
  /// How the last part of a source ends it.
  enum End: Sendable {
    /// All of the source was read.
    case whole
    /// The user cancelled in the middle of it.
    case cancelled
  }

  var documents: [DocumentDraft] = []
  /// What could not be read as it stands since the part before.
  var problems: [SourceProblem] = []
  /// How much of the file was read when the part was sent, in bytes.
  var consumedByteCount = 0
  /// `nil` for all parts but the last.
  var end: End?
  /// The bytes of the documents, as a load counts them.
  private(set) var byteCount = 0

  mutating func append(_ document: DocumentDraft) {
    documents.append(document)
    byteCount += document.text.count + Loader.documentByteCount
  }

  /// Takes what was gathered out, so that the next part is empty.
  mutating func take() -> SourcePart {
    let part = self
    self = SourcePart()
    consumedByteCount = part.consumedByteCount
    return part
  }
}
