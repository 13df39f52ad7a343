internal import CorpusStore
internal import SpanAlgebra

extension Evaluation {
  /// The regions of a layer that satisfy a pattern, in the given documents.
  func regions(
    _ pattern: RegionPattern, in documents: DocumentSet?
  ) throws(QueryCancelled) -> SpanList {
    guard let layer = segment.layer(named: pattern.layer) else { return .empty }
    var matchers = pattern.conditions.map {
      AttributeMatcher(layer, $0.attribute, $0.value, isNegated: $0.isNegated)
    }
    let (starts, ends) = layer.tokenColumns
    var spans: [TokenSpan] = []
    for range in ranges(of: layer, in: documents) {
      try proceed()
      regions: for region in range where starts[region] < ends[region] {
        for index in matchers.indices where !matchers[index].matches(region) { continue regions }
        spans.append(TokenSpan(start: starts[region], end: ends[region]))
      }
    }
    return SpanList(spans)
  }

  /// The regions of a layer in the given documents, by number.
  private func ranges(of layer: SegmentLayer, in documents: DocumentSet?) -> [Range<Int>] {
    guard let documents, !documents.isFull else {
      let step = Self.blockSize
      return stride(from: 0, to: layer.count, by: step).map { $0..<min($0 + step, layer.count) }
    }
    return documents.members.map { layer.regions(of: $0) }
  }

  /// The spans of all regions of a layer in the given documents.
  func spans(of layer: SegmentLayer, in documents: DocumentSet) -> SpanList {
    let (starts, ends) = layer.tokenColumns
    var spans: [TokenSpan] = []
    for document in documents.members {
      for region in layer.regions(of: document) where starts[region] < ends[region] {
        spans.append(TokenSpan(start: starts[region], end: ends[region]))
      }
    }
    return SpanList(spans)
  }
}

/// Compares a value of regions, each distinct value once.
struct AttributeMatcher {
  private let layer: SegmentLayer
  private let attribute: NumberedAttribute?
  private let overlay: OverlayColumn?
  private let value: FieldValue
  private let isNegated: Bool
  /// What is known of the layer's own values and of the corpus-wide ones, by their numbers.
  private var own: [UInt32: Bool] = [:]
  private var wide: [UInt32: Bool] = [:]

  /// A comparison with the layer's own value and with the corpus-wide one; either may match.
  init(_ layer: SegmentLayer, _ name: String, _ value: FieldValue, isNegated: Bool = false) {
    self.layer = layer
    attribute = layer.schema.attributes.firstIndex(of: name).map { NumberedAttribute(rawValue: $0) }
    overlay = layer.overlayColumn(name)
    self.value = value
    self.isNegated = isNegated
  }

  mutating func matches(_ region: Int) -> Bool {
    (matchesWide(region) || matchesOwn(region)) != isNegated
  }

  private mutating func matchesOwn(_ region: Int) -> Bool {
    guard let attribute else { return false }
    let number = layer.valueNumber(region, attribute)
    if let known = own[number] { return known }
    let result = value.matches(layer.value(region, attribute))
    own[number] = result
    return result
  }

  private mutating func matchesWide(_ region: Int) -> Bool {
    guard let overlay else { return false }
    let number = overlay.number(region)
    if let known = wide[number] { return known }
    let result = value.matches(overlay.string(number))
    wide[number] = result
    return result
  }
}

/// An attribute by its place in the layer's schema.
private struct NumberedAttribute: LayerAttribute {
  let rawValue: Int
  static let allCases: [NumberedAttribute] = []

  init(rawValue: Int) { self.rawValue = rawValue }
}
