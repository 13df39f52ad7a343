internal import CorpusStore
internal import SpanAlgebra

/// The places of words that count, with their documents, gathered in one walk over positions.
struct Placed {
  private(set) var spans: [TokenSpan] = []
  private(set) var documents: DocumentSet
  private let length: UInt32
  private let among: DocumentSet?
  private let cover: Cover?
  private let table: DocumentTable
  private var document = 0
  /// One past the last token of the document.
  private var end: UInt32 = 0
  private var isIn = false
  private var isNoted = false
  private var place = 0

  /// Nothing yet of words of some length, for the documents and the chrome of an evaluation.
  init(_ evaluation: Evaluation, length: Int) {
    documents = DocumentSet(capacity: evaluation.segment.documentCount)
    self.length = UInt32(length)
    among = evaluation.among
    cover = evaluation.includesChrome ? nil : Cover.chrome(of: evaluation.segment)
    table = evaluation.documentTable
  }

  /// The places as a list.
  var list: SpanList { SpanList(ascending: spans, length: Int(length)) }

  /// Adds the places that begin at some positions, after those before.
  ///
  /// - Complexity: O(*n*).
  mutating func append(
    _ positions: [UInt32], _ range: Range<Int>? = nil, _ evaluation: Evaluation
  ) {
    let starts = positions.span.extracting(range ?? 0..<positions.count)
    let documentStarts = evaluation.segment.documentTokenStarts.span
    let table = table.documents
    let entries = table.span
    let coverStarts = cover?.starts ?? []
    let coverEnds = cover?.ends ?? []
    let chromeStarts = coverStarts.span
    let chromeEnds = coverEnds.span
    spans.reserveCapacity(spans.count + starts.count)
    var (document, end, isIn, isNoted) = (document, end, isIn, isNoted)
    var place = place
    for index in 0..<starts.count {
      let start = starts[index]
      if start >= end {
        document = DocumentTable.document(of: start, documentStarts, entries, from: document)
        end = documentStarts[document + 1]
        isIn = among?.contains(document) ?? true
        isNoted = false
      }
      guard isIn, start &+ length <= end else { continue }
      if place < chromeEnds.count {
        place = gallop(chromeEnds, above: start, from: place)
        if place < chromeEnds.count, chromeStarts[place] < start &+ length { continue }
      }
      spans.append(TokenSpan(start: start, end: start &+ length))
      if !isNoted {
        documents.insert(document)
        isNoted = true
      }
    }
    (self.document, self.end, self.isIn, self.isNoted) = (document, end, isIn, isNoted)
    self.place = place
  }
}
