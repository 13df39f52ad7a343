internal import CorpusStore

/// Compares a value of regions, each distinct value once.
struct AttributeMatcher {
  private let layer: SegmentLayer
  private let numbers: PackedColumn?
  private let overlay: OverlayColumn?
  private let isNegated: Bool
  /// What is known of the layer's own values and of the corpus-wide ones.
  private var own: ValueDecisions
  private var wide: ValueDecisions
  private var numbersRead: [UInt32] = []
  private var matched: [Bool] = []

  /// A comparison with the layer's own value and with the corpus-wide one; either may match.
  init(_ layer: SegmentLayer, _ name: String, _ value: FieldValue, isNegated: Bool = false) {
    self.layer = layer
    numbers = layer.schema.attributes.firstIndex(of: name).map {
      layer.valueNumbers(place: $0)
    }
    overlay = layer.overlayColumn(name)
    self.isNegated = isNegated
    own = ValueDecisions(value, count: numbers == nil ? 0 : layer.valueCount)
    wide = ValueDecisions(value, count: overlay?.distinctCount ?? 0)
  }

  /// Takes the flag from those of some regions that do not have the value.
  ///
  /// - Parameters:
  ///   - regions: The regions.
  ///   - flags: One for each of them.
  mutating func sieve(_ regions: Range<Int>, _ flags: inout [Bool]) {
    if let overlay {
      overlay.numbers.read(regions, into: &numbersRead)
      wide.decide(numbersRead, overlay.withValue)
      wide.mark(numbersRead, &matched)
    } else {
      matched = [Bool](repeating: false, count: regions.count)
    }
    if let numbers {
      numbers.read(regions, into: &numbersRead)
      own.decide(numbersRead, layer.withValue)
      own.add(numbersRead, &matched)
    }
    for place in 0..<regions.count where matched[place] == isNegated { flags[place] = false }
  }

  /// Whether a region has the value.
  mutating func matches(_ region: Int) -> Bool {
    var flags = [true]
    sieve(region..<region + 1, &flags)
    return flags[0]
  }
}
