internal import CorpusStore
internal import SpanAlgebra

extension Evaluation {
  /// The regions of a layer that satisfy a pattern, in the given documents.
  func regions(
    _ pattern: RegionPattern, in documents: DocumentSet?
  ) throws(QueryCancelled) -> SpanList {
    guard let layer = segment.layer(named: pattern.layer) else { return .empty }
    var spans: [TokenSpan] = []
    try forEachRegion(of: layer, under: pattern.conditions, in: documents) { _, span in
      if span.start < span.end { spans.append(span) }
    }
    return SpanList(spans)
  }

  /// The spans of all regions of a layer in the given documents.
  func spans(of layer: SegmentLayer, in documents: DocumentSet) throws(QueryCancelled) -> SpanList {
    var spans: [TokenSpan] = []
    try forEachRegion(of: layer, under: [], in: documents) { _, span in
      if span.start < span.end { spans.append(span) }
    }
    return SpanList(spans)
  }

  /// Calls a function with each region of a layer that satisfies conditions, and what it covers.
  ///
  /// - Complexity: O(regions in the documents), a block of each column at a time.
  @inline(__always)
  func forEachRegion(
    of layer: SegmentLayer, under conditions: [AttributeCondition], in documents: DocumentSet?,
    _ body: (Int, TokenSpan) -> Void
  ) throws(QueryCancelled) {
    var matchers = conditions.map {
      AttributeMatcher(layer, $0.attribute, $0.value, isNegated: $0.isNegated)
    }
    var reader = LayerReader(layer)
    var flags: [Bool] = []
    var left = 0
    for range in ranges(of: layer, in: documents) {
      left -= range.count + 1
      if left <= 0 {
        try proceed()
        left = Self.blockSize
      }
      reader.read(range)
      flags.removeAll(keepingCapacity: true)
      flags.append(contentsOf: repeatElement(true, count: range.count))
      for index in matchers.indices { matchers[index].sieve(range, &flags) }
      for place in 0..<range.count where flags[place] {
        let start = reader.starts[place]
        // Inside the segment, whatever a damaged column says.
        let end = max(start, min(reader.ends[place], UInt32(segment.tokenCount)))
        body(range.lowerBound + place, TokenSpan(start: start, end: end))
      }
    }
  }

  /// How many regions are read at a time.
  private static let regionStep = 4096

  /// The regions of a layer in the given documents, by number; those of neighbours together.
  private func ranges(of layer: SegmentLayer, in documents: DocumentSet?) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    func append(_ range: Range<Int>) {
      if let last = ranges.last, last.upperBound == range.lowerBound,
        last.count + range.count <= Self.regionStep
      {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else if !range.isEmpty {
        ranges.append(range)
      }
    }
    guard let documents, !documents.isFull else {
      let step = Self.regionStep
      for first in stride(from: 0, to: layer.count, by: step) {
        append(first..<min(first + step, layer.count))
      }
      return ranges
    }
    for document in documents.members { append(layer.regions(of: document)) }
    return ranges
  }
}
