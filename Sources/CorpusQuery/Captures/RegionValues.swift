internal import CorpusStore
internal import SpanAlgebra

/// The values of an attribute of the regions that a capture may match.
struct RegionValues {
  /// The regions of a layer under the conditions of a pattern.
  private struct Source {
    var layer: SegmentLayer
    var conditions: [AttributeMatcher]
    /// Compares with the value that is wanted, where there is one.
    var wanted: AttributeMatcher?
  }

  private var sources: [Source]
  /// The place that was asked for last, and what was found.
  private var last: (span: TokenSpan, texts: [[String]])?
  private let attribute: String

  init(
    _ patterns: [RegionPattern], _ attribute: String, _ wanted: FieldValue?, _ segment: Segment
  ) {
    self.attribute = attribute
    sources = patterns.compactMap { pattern in
      guard let layer = segment.layer(named: pattern.layer) else { return nil }
      return Source(
        layer: layer,
        conditions: pattern.conditions.map {
          AttributeMatcher(layer, $0.attribute, $0.value, isNegated: $0.isNegated)
        }, wanted: wanted.map { AttributeMatcher(layer, attribute, $0) })
    }
  }

  /// Whether a region at a place has the value that is wanted.
  mutating func hasMatch(at span: TokenSpan) -> Bool {
    for index in sources.indices {
      for region in regions(of: index, at: span)
      where sources[index].wanted?.matches(region) ?? false {
        return true
      }
    }
    return false
  }

  /// The words of the values of the regions at a place, the corpus-wide value where there is one.
  mutating func texts(at span: TokenSpan) -> [[String]] {
    if let last, last.span == span { return last.texts }
    var texts: [[String]] = []
    for index in sources.indices {
      for region in regions(of: index, at: span) {
        let value = sources[index].layer.value(region, named: attribute) ?? ""
        texts.append(FieldValue.words(of: value))
      }
    }
    last = (span, texts)
    return texts
  }

  /// The regions that are exactly a place.
  private mutating func regions(of index: Int, at span: TokenSpan) -> [Int] {
    let (starts, ends) = sources[index].layer.tokenColumns
    var region = starts.lowerBound(span.start)
    var found: [Int] = []
    regions: while region < starts.count, starts[region] == span.start {
      defer { region += 1 }
      guard ends[region] == span.end else { continue }
      for number in sources[index].conditions.indices
      where !sources[index].conditions[number].matches(region) {
        continue regions
      }
      found.append(region)
    }
    return found
  }
}
