package import SpanAlgebra

/// The tokens that regions cover, as stretches that do not touch each other.
package struct Cover: Sendable {
  package let starts: [UInt32]
  package let ends: [UInt32]

  /// What the regions of a layer cover.
  ///
  /// - Complexity: O(regions).
  init(_ layer: SegmentLayer) {
    let (starts, ends) = layer.tokenColumns
    self.init(ascending: zip(starts[0..<layer.count], ends[0..<layer.count]))
  }

  /// What the spans of a list cover.
  ///
  /// - Complexity: O(*n*).
  package init(_ spans: SpanList) {
    self.init(ascending: spans.spans.lazy.map { ($0.start, $0.end) })
  }

  /// Stretches by where they start, joined where they touch; empty ones cover nothing.
  private init(ascending stretches: some Sequence<(UInt32, UInt32)>) {
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    for (start, end) in stretches where start < end {
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
