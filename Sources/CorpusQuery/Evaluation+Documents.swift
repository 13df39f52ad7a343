internal import CorpusStore
internal import SpanAlgebra

extension Evaluation {
  /// The documents that hold a span of a list.
  ///
  /// - Complexity: O(*d* log *n*) for *d* documents that hold one.
  func documents(holding spans: SpanList) -> DocumentSet {
    var documents = DocumentSet(capacity: segment.documentCount)
    let starts = segment.documentTokenStarts.span
    var document = 0
    var index = 0
    while index < spans.count {
      let position = spans[index].start
      document = Self.document(of: position, starts, from: document)
      documents.insert(document)
      let end = starts[document + 1]
      index = spans.firstIndex(from: index) { $0.start < end }
    }
    return documents
  }

  /// The spans that lie in documents of a set.
  func spans(_ spans: SpanList, in documents: DocumentSet) -> SpanList {
    let starts = segment.documentTokenStarts.span
    var kept: [TokenSpan] = []
    var document = 0
    var index = 0
    while index < spans.count {
      document = Self.document(of: spans[index].start, starts, from: document)
      if documents.contains(document) {
        let end = starts[document + 1]
        while index < spans.count, spans[index].start < end {
          kept.append(spans[index])
          index += 1
        }
      } else {
        guard let next = documents.first(from: document + 1) else { break }
        let start = starts[next]
        index = spans.firstIndex(from: index) { $0.start < start }
      }
    }
    return kept.count == spans.count ? spans : SpanList(ascending: kept)
  }

  /// The spans that do not pass from one document into the next.
  func insideDocuments(_ spans: SpanList) -> SpanList {
    guard spans.contains(where: { $0.count > 1 }) else { return spans }
    let starts = segment.documentTokenStarts.span
    var document = 0
    return spans.filtered { span in
      document = Self.document(of: span.start, starts, from: document)
      return span.end <= starts[document + 1]
    }
  }

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
