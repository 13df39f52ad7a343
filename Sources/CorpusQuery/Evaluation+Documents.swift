internal import CorpusStore
internal import SpanAlgebra

extension Evaluation {
  /// The documents that hold a span of a list.
  ///
  /// - Complexity: O(*n*).
  func documents(holding spans: SpanList) -> DocumentSet {
    var documents = DocumentSet(capacity: segment.documentCount)
    let starts = segment.documentTokenStarts.span
    let table = documentTable.documents.span
    var document = 0
    var end: UInt32 = 0
    for span in spans.spans where span.start >= end {
      document = DocumentTable.document(of: span.start, starts, table, from: document)
      end = starts[document + 1]
      documents.insert(document)
    }
    return documents
  }

  /// The spans that lie in documents of a set.
  func spans(_ spans: SpanList, in documents: DocumentSet) -> SpanList {
    let starts = segment.documentTokenStarts.span
    let table = documentTable.documents.span
    var kept: [TokenSpan] = []
    kept.reserveCapacity(spans.count)
    var document = 0
    var end: UInt32 = 0
    var isIn = false
    for span in spans.spans {
      if span.start >= end {
        document = DocumentTable.document(of: span.start, starts, table, from: document)
        end = starts[document + 1]
        isIn = documents.contains(document)
      }
      if isIn { kept.append(span) }
    }
    return spans.kept(kept)
  }

  /// The spans that do not pass from one document into the next.
  func insideDocuments(_ spans: SpanList) -> SpanList {
    let starts = segment.documentTokenStarts.span
    let table = documentTable.documents.span
    var kept: [TokenSpan] = []
    kept.reserveCapacity(spans.count)
    var document = 0
    var end: UInt32 = 0
    for span in spans.spans {
      if span.start >= end {
        document = DocumentTable.document(of: span.start, starts, table, from: document)
        end = starts[document + 1]
      }
      if span.end <= end { kept.append(span) }
    }
    return spans.kept(kept)
  }

  /// The spans that lie in a region of a layer.
  ///
  /// - Complexity: O(*n* + *r*) for *r* regions in the documents that hold a span.
  func spans(_ spans: SpanList, inside layer: SegmentLayer) -> SpanList {
    var regions = LayerReader(layer)
    let starts = segment.documentTokenStarts.span
    let table = documentTable.documents.span
    var kept: [TokenSpan] = []
    var document = 0
    var end: UInt32 = 0
    var next = 0
    var farthest: UInt32 = 0
    for span in spans.spans {
      if span.start >= end {
        document = DocumentTable.document(of: span.start, starts, table, from: document)
        end = starts[document + 1]
        farthest = 0
        next = 0
        regions.read(layer.regions(of: document))
      }
      while next < regions.starts.count, regions.starts[next] <= span.start {
        farthest = max(farthest, regions.ends[next])
        next += 1
      }
      if span.end <= farthest { kept.append(span) }
    }
    return spans.kept(kept)
  }
}

/// Reads the tokens of regions into lists that are used again.
struct LayerReader {
  private let startColumn: PackedColumn
  private let endColumn: PackedColumn
  private(set) var starts: [UInt32] = []
  private(set) var ends: [UInt32] = []

  init(_ layer: SegmentLayer) {
    (startColumn, endColumn) = layer.tokenColumns
  }

  mutating func read(_ range: Range<Int>) {
    startColumn.read(range, into: &starts)
    endColumn.read(range, into: &ends)
  }
}
