internal import CorpusStore

/// How many units have a region with each value, in a selection.
///
/// - Parameters:
///   - corpus: The corpus.
///   - selection: The documents that count.
///   - schema: The layer of the regions.
///   - units: The units.
///   - valueCount: How many values there are.
///   - workers: How many threads work at a time; the result is the same for any number.
///   - isCancelled: Asked now and then, on any thread; some documents are then left out.
///   - value: The value of a region by its segment and number, below `valueCount`; `nil` for a region
///     that does not count.
/// - Returns: The count of each value.
/// - Complexity: O(regions of the selection).
func unitCounts(
  _ corpus: Corpus, _ selection: Selection, on schema: LayerSchema, _ units: UnitNumbers,
  valueCount: Int, workers: Int, isCancelled: @Sendable () -> Bool,
  value: @Sendable (_ segment: Int, _ region: Int) -> UInt32?
) -> [UInt32] {
  let pieces = documentPieces(selection)
  let pairs = concurrentMap(pieces.count, workers: workers) { index -> Set<UInt64> in
    let piece = pieces[index]
    let layer = corpus.segments[piece.segment].segment.layer(schema)
    guard let layer, !isCancelled() else { return [] }
    var pairs: Set<UInt64> = []
    for document in piece.documents {
      for region in layer.regions(of: document) {
        guard let value = value(piece.segment, region) else { continue }
        let unit = units.unit(
          of: region, on: layer, inDocument: document, segment: piece.segment)
        pairs.insert(UInt64(value) << 32 | UInt64(unit))
      }
    }
    return pairs
  }
  var counts = [UInt32](repeating: 0, count: valueCount)
  // A unit may have documents in several pieces.
  for pair in Set(pairs.joined()) { counts[Int(pair >> 32)] += 1 }
  return counts
}
