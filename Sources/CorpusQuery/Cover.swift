internal import CorpusStore
internal import SpanAlgebra

/// The tokens that regions cover, as stretches that do not touch each other.
struct Cover: Sendable {
  let starts: [UInt32]
  let ends: [UInt32]

  /// - Complexity: O(regions).
  init(_ layer: SegmentLayer) {
    let (first, last) = layer.tokenColumns
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    let regionStarts = first[0..<layer.count]
    let regionEnds = last[0..<layer.count]
    for (start, end) in zip(regionStarts, regionEnds) where start < end {
      if let reached = ends.last, start <= reached {
        ends[ends.count - 1] = max(reached, end)
      } else {
        starts.append(start)
        ends.append(end)
      }
    }
    self.starts = starts
    self.ends = ends
  }

  /// What the spans of a list cover.
  ///
  /// - Complexity: O(*n*).
  init(_ spans: SpanList) {
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    for span in spans.spans {
      if let reached = ends.last, span.start <= reached {
        ends[ends.count - 1] = max(reached, span.end)
      } else {
        starts.append(span.start)
        ends.append(span.end)
      }
    }
    self.starts = starts
    self.ends = ends
  }

  /// What the chrome of a segment covers, worked out for the first query.
  static func chrome(of segment: Segment) -> Cover? {
    guard let layer = segment.layer(.chrome), layer.count > 0 else { return nil }
    let name = "cover of chrome"
    if let known: Cover = segment.memory.value(name) { return known }
    let cover = Cover(layer)
    segment.memory.keep(name, cover)
    return cover
  }
}

extension SpanList {
  /// The spans that share no token with a cover.
  ///
  /// - Complexity: O(*n* log *d*) for steps of *d* stretches.
  func outside(_ cover: Cover) -> SpanList {
    let starts = cover.starts.span
    let ends = cover.ends.span
    var kept: [TokenSpan] = []
    kept.reserveCapacity(count)
    var place = 0
    for span in spans {
      place = gallop(ends, above: span.start, from: place)
      if place == starts.count || starts[place] >= span.end { kept.append(span) }
    }
    return self.kept(kept)
  }
}

/// The first index at or after `first` whose number is above `value`, in an ascending list.
///
/// - Complexity: O(log *d*) for a number *d* places on.
@inline(__always)
func gallop(_ numbers: Span<UInt32>, above value: UInt32, from first: Int) -> Int {
  var low = first
  guard low < numbers.count, numbers[low] <= value else { return low }
  var step = 1
  while low + step < numbers.count, numbers[low + step] <= value {
    low += step
    step *= 2
  }
  var high = min(low + step, numbers.count)
  while high - low > 1 {
    let middle = low + (high - low) / 2
    if numbers[middle] <= value { low = middle } else { high = middle }
  }
  return high
}
