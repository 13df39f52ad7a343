extension SpanList {
  /// The spans that lie inside a span of `containers`, or are one of them.
  ///
  /// - Complexity: O(*n* log *m*), and O(*n* + *m*) where they interleave or containers nest.
  /// - Note: Source: Clarke, Cormack and Burkowski (1995), "An algebra for structured text
  ///   search", here over lists that may nest.
  package func contained(in containers: SpanList) -> SpanList {
    filtered(byContainmentIn: containers, keeping: true)
  }

  /// The spans that lie inside no span of `containers`.
  ///
  /// - Complexity: As ``contained(in:)``.
  package func notContained(in containers: SpanList) -> SpanList {
    filtered(byContainmentIn: containers, keeping: false)
  }

  private func filtered(byContainmentIn containers: SpanList, keeping kept: Bool) -> SpanList {
    var place = 0
    if containers.isFlat {
      // Ends ascend, so the first that reaches to the end of the span also begins the earliest.
      // Ends of the spans themselves may fall again, never below their own starts.
      return filtered { span in
        place = containers.firstIndex(from: place) { $0.end <= span.start }
        let index = containers.firstIndex(from: place) { $0.end < span.end }
        return (index < containers.count && containers.spans[index].contains(span)) == kept
      }
    }
    var farthest: UInt32 = 0
    return filtered { span in
      while place < containers.count, containers.spans[place].start <= span.start {
        farthest = Swift.max(farthest, containers.spans[place].end)
        place += 1
      }
      return (span.end <= farthest) == kept
    }
  }
}
