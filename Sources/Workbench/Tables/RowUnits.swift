internal import CorpusAnalysis
internal import CorpusStore
internal import SpanAlgebra

/// The document, story or source that a row comes from, so that rows are counted by those.
struct RowUnits: Sendable {
  /// Equal for rows of one unit.
  enum Unit: Hashable, Sendable {
    case document(DocumentReference)
    /// A story by the number of its region; `nil` outside all stories of the document.
    case story(DocumentReference, Int?)
    case source(String)
  }

  private let unit: CountingUnit
  private let corpus: Corpus
  private let passages: [Passages]

  init(_ unit: CountingUnit, of corpus: Corpus) {
    self.unit = unit
    self.corpus = corpus
    passages = corpus.segments.map { Passages($0.segment) }
  }

  func unit(of source: RowSource) -> Unit {
    let reference = DocumentReference(segment: source.segment, document: source.document)
    switch unit {
    case .document: return .document(reference)
    case .story:
      let start = offset(of: source)
      let passage = TextSpan(start: start, end: start + 1)
      return .story(
        reference, passages[source.segment].story(around: passage, of: source.document))
    case .source:
      let documents = corpus.segments[source.segment].segment.documents
      let name = documents.field("source", of: source.document)
      return .source(name.isEmpty ? documents.field("agency", of: source.document) : name)
    }
  }

  /// Where the passage of a row begins in the text of its segment.
  private func offset(of source: RowSource) -> Int {
    let segment = corpus.segments[source.segment].segment
    if let layer = segment.layer(named: source.layer) {
      return layer.textSpan(source.region).start
    }
    let text = segment.textSpan(ofDocument: source.document)
    return segment.offset(text.start, movedBy: source.start, within: text)
  }
}
