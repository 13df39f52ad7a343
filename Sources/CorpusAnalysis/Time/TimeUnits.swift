internal import CorpusStore

/// How many units speak of a time in each period, and last how many of a time that says too little.
///
/// - Complexity: O(times of the selection).
func timeUnits(
  _ corpus: Corpus, _ selection: Selection, _ times: [SegmentTimes], _ periods: ValuePeriods,
  _ units: UnitNumbers, workers: Int, isCancelled: @Sendable () -> Bool
) -> [Int] {
  let pieces = documentPieces(selection)
  let pairs = concurrentMap(pieces.count, workers: workers) { index -> Set<UInt64> in
    let piece = pieces[index]
    let layer = corpus.segments[piece.segment].segment.layer(.time)
    guard let layer, !isCancelled() else { return [] }
    var pairs: Set<UInt64> = []
    for document in piece.documents {
      for region in layer.regions(of: document) {
        guard let place = periods.place(of: times[piece.segment].values[region]) else { continue }
        let unit = units.unit(
          of: region, on: layer, inDocument: document, segment: piece.segment)
        pairs.insert(UInt64(place) << 32 | UInt64(unit))
      }
    }
    return pairs
  }
  var counts = [Int](repeating: 0, count: periods.numbers.count + 1)
  // A unit may have documents in several pieces.
  for pair in Set(pairs.joined()) { counts[Int(pair >> 32)] += 1 }
  return counts
}
