package import SpanAlgebra

/// The tokens that regions cover, as stretches that do not touch each other.
package struct Cover: Sendable {
  package let starts: [UInt32]
  package let ends: [UInt32]

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
  package init(_ spans: SpanList) {
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

  /// What the chrome of a segment covers, worked out when it is first asked for; `nil` where there is none.
  package static func chrome(of segment: Segment) -> Cover? {
    guard let layer = segment.layer(.chrome), layer.count > 0 else { return nil }
    let name = "cover of chrome"
    if let known: Cover = segment.memory.value(name) { return known }
    let cover = Cover(layer)
    segment.memory.keep(name, cover)
    return cover
  }
}
