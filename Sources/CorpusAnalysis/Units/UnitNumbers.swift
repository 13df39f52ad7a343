internal import CorpusStore
internal import SpanAlgebra

/// The numbers of the counting units of a corpus, by position.
struct UnitNumbers: Sendable {
  private enum Kind: Sendable {
    case document
    case story
    /// The unit of each document by segment.
    case listed([[UInt32]])
  }

  private let kind: Kind
  private let segments: [Segment]
  /// The number of the first unit of each segment, where units do not leave their segment.
  private let bases: [UInt32]
  /// One more than the greatest number of a unit.
  let count: Int

  /// - Complexity: O(fields of all documents) for sources, else O(segments).
  init(_ corpus: Corpus, _ unit: CountingUnit?) {
    segments = corpus.segments.map(\.segment)
    switch unit {
    case nil, .document: kind = .document
    case .story: kind = .story
    case .source: kind = .listed(Self.sources(segments))
    }
    var bases: [UInt32] = []
    var base: UInt32 = 0
    for segment in segments {
      bases.append(base)
      base += UInt32(segment.documentCount)
      if case .story = kind { base += UInt32(segment.layer(.story)?.count ?? 0) }
    }
    self.bases = bases
    if case .listed(let units) = kind {
      count = units.joined().reduce(0) { max($0, Int($1) + 1) }
    } else {
      count = Int(base)
    }
  }

  /// Calls a function with the parts of a document that belong to one unit each, in their order.
  ///
  /// A unit may have several parts. A part may be empty where a document is.
  func forEachPart(
    of document: Int, in number: Int, _ body: (UInt32, UInt32, UInt32) -> Void
  ) {
    let segment = segments[number]
    let tokens = segment.tokens(of: document)
    switch kind {
    case .document: body(tokens.start, tokens.end, bases[number] + UInt32(document))
    case .listed(let units): body(tokens.start, tokens.end, units[number][document])
    case .story: forEachStory(of: document, tokens, in: number, body)
    }
  }

  /// The unit of a token.
  ///
  /// - Complexity: O(log *documents* + stories of the document).
  func unit(of position: UInt32, in number: Int) -> UInt32 {
    unit(
      of: position, inDocument: segments[number].document(containing: position), segment: number)
  }

  /// The unit of a token of a known document.
  func unit(of position: UInt32, inDocument document: Int, segment number: Int) -> UInt32 {
    var found: UInt32 = 0
    forEachPart(of: document, in: number) { start, end, unit in
      if start <= position, position < end { found = unit }
    }
    return found
  }

  /// The unit of a region; one without a token is where the last token before it is.
  func unit(
    of region: Int, on layer: SegmentLayer, inDocument document: Int, segment number: Int
  ) -> UInt32 {
    let last = segments[number].tokens(of: document).end
    return unit(
      of: min(layer.tokenSpan(region).start, last > 0 ? last - 1 : 0), inDocument: document,
      segment: number)
  }

  /// Stories may nest: a token belongs to the last one that begins before it and has not ended.
  private func forEachStory(
    of document: Int, _ tokens: TokenSpan, in number: Int, _ body: (UInt32, UInt32, UInt32) -> Void
  ) {
    // The documents and stories before give the numbers, so that none comes twice.
    guard let stories = segments[number].layer(.story) else {
      return body(tokens.start, tokens.end, bases[number] + UInt32(document))
    }
    let regions = stories.regions(of: document)
    let own = bases[number] + UInt32(document + regions.lowerBound)
    var open = [(end: tokens.end, unit: own)]
    var position = tokens.start
    func close(upTo limit: UInt32) {
      while let last = open.last, last.end <= limit {
        if last.end > position { body(position, last.end, last.unit) }
        position = max(position, last.end)
        open.removeLast()
      }
    }
    for (place, region) in regions.enumerated() {
      let span = stories.tokenSpan(region)
      guard span.start < span.end else { continue }
      close(upTo: span.start)
      if span.start > position, let last = open.last {
        body(position, span.start, last.unit)
        position = span.start
      }
      open.append((min(span.end, tokens.end), own + 1 + UInt32(place)))
    }
    close(upTo: tokens.end)
  }

  /// The source of each document: equal numbers are equal names in all segments.
  private static func sources(_ segments: [Segment]) -> [[UInt32]] {
    var numbers: [String: UInt32] = ["": 0]
    return segments.map { segment in
      let documents = segment.documents
      var known: [UInt32: UInt32] = [:]
      func number(_ value: UInt32?) -> UInt32 {
        guard let value else { return 0 }
        if let number = known[value] { return number }
        let name = documents.value(number: value)
        let number = numbers[name] ?? UInt32(numbers.count)
        numbers[name] = number
        known[value] = number
        return number
      }
      return zip(documents.valueNumbers(field: "source"), documents.valueNumbers(field: "agency"))
        .map {
          let source = number($0)
          return source == 0 ? number($1) : source
        }
    }
  }
}
