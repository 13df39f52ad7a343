internal import CorpusStore
internal import SpanAlgebra

extension Evaluation {
  /// The documents that hold a span of a list.
  ///
  /// - Complexity: O(*n* + *d* log *documents*) for *d* documents that hold one.
  func documents(holding spans: SpanList) -> DocumentSet {
    var documents = DocumentSet(capacity: segment.documentCount)
    let starts = segment.documentTokenStarts.span
    var document = 0
    var end: UInt32 = 0
    for span in spans.spans where span.start >= end {
      document = Self.document(of: span.start, starts, from: document)
      end = starts[document + 1]
      documents.insert(document)
    }
    return documents
  }

  /// The spans that lie in documents of a set.
  func spans(_ spans: SpanList, in documents: DocumentSet) -> SpanList {
    let starts = segment.documentTokenStarts.span
    var kept: [TokenSpan] = []
    var document = 0
    var end: UInt32 = 0
    var isIn = false
    for span in spans.spans {
      if span.start >= end {
        document = Self.document(of: span.start, starts, from: document)
        end = starts[document + 1]
        isIn = documents.contains(document)
      }
      if isIn { kept.append(span) }
    }
    return kept.count == spans.count ? spans : SpanList(ascending: kept)
  }

  /// The spans that do not pass from one document into the next.
  func insideDocuments(_ spans: SpanList) -> SpanList {
    let starts = segment.documentTokenStarts.span
    var kept: [TokenSpan] = []
    var document = 0
    var end: UInt32 = 0
    for span in spans.spans {
      if span.start >= end {
        document = Self.document(of: span.start, starts, from: document)
        end = starts[document + 1]
      }
      if span.end <= end { kept.append(span) }
    }
    return kept.count == spans.count ? spans : SpanList(ascending: kept)
  }

  /// The spans that share no token with a region of a layer.
  ///
  /// - Complexity: O(*n* + *r*) for *r* regions in the documents that hold a span.
  func spans(_ spans: SpanList, outside layer: SegmentLayer) -> SpanList {
    let (regionStarts, regionEnds) = layer.tokenColumns
    let starts = segment.documentTokenStarts.span
    var kept: [TokenSpan] = []
    kept.reserveCapacity(spans.count)
    var document = 0
    var end: UInt32 = 0
    var first = 0
    var last = 0
    for span in spans.spans {
      if span.start >= end {
        document = Self.document(of: span.start, starts, from: document)
        end = starts[document + 1]
        (first, last) = bounds(of: layer.regions(of: document))
      }
      // A region that ended before this span ended before all that follow.
      while first < last, regionEnds[first] <= span.start { first += 1 }
      var isFree = true
      var region = first
      while region < last, regionStarts[region] < span.end {
        if regionEnds[region] > span.start, regionStarts[region] < regionEnds[region] {
          isFree = false
          break
        }
        region += 1
      }
      if isFree { kept.append(span) }
    }
    return kept.count == spans.count ? spans : SpanList(ascending: kept)
  }

  /// The spans that lie in a region of a layer.
  ///
  /// - Complexity: O(*n* + *r*) for *r* regions in the documents that hold a span.
  func spans(_ spans: SpanList, inside layer: SegmentLayer) -> SpanList {
    let (regionStarts, regionEnds) = layer.tokenColumns
    let starts = segment.documentTokenStarts.span
    var kept: [TokenSpan] = []
    var document = 0
    var end: UInt32 = 0
    var (next, last) = (0, 0)
    var farthest: UInt32 = 0
    for span in spans.spans {
      if span.start >= end {
        document = Self.document(of: span.start, starts, from: document)
        end = starts[document + 1]
        farthest = 0
        (next, last) = bounds(of: layer.regions(of: document))
      }
      while next < last, regionStarts[next] <= span.start {
        farthest = max(farthest, regionEnds[next])
        next += 1
      }
      if span.end <= farthest { kept.append(span) }
    }
    return kept.count == spans.count ? spans : SpanList(ascending: kept)
  }

  private func bounds(of range: Range<Int>) -> (Int, Int) { (range.lowerBound, range.upperBound) }

  /// The document that holds a position, searched from one that does not stand after it.
  ///
  /// - Complexity: O(log *d*) for a document *d* further on.
  static func document(of position: UInt32, _ starts: Span<UInt32>, from first: Int) -> Int {
    var low = first
    guard low + 1 < starts.count, starts[low + 1] <= position else { return low }
    var step = 1
    while low + step < starts.count, starts[low + step] <= position {
      low += step
      step *= 2
    }
    var high = min(low + step, starts.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return low
  }
}
