package import SpanAlgebra

/// The relations of spans as they are defined, with no regard to speed.
package enum SpansByDefinition {
  package static func union(_ a: SpanList, _ b: SpanList) -> [TokenSpan] {
    Set(a).union(Set(b)).sorted()
  }

  package static func intersection(_ a: SpanList, _ b: SpanList) -> [TokenSpan] {
    Set(a).intersection(Set(b)).sorted()
  }

  package static func subtracting(_ a: SpanList, _ b: SpanList) -> [TokenSpan] {
    Set(a).subtracting(Set(b)).sorted()
  }

  package static func contained(_ a: SpanList, in b: SpanList) -> [TokenSpan] {
    a.filter { span in b.contains { $0.contains(span) } }
  }

  package static func containing(_ a: SpanList, _ b: SpanList) -> [TokenSpan] {
    a.filter { span in b.contains { span.contains($0) } }
  }

  package static func overlapping(_ a: SpanList, _ b: SpanList) -> [TokenSpan] {
    a.filter { span in b.contains { span.overlaps($0) } }
  }

  package static func followed(
    _ a: SpanList, by b: SpanList, gap: ClosedRange<Int>
  ) -> [TokenSpan] {
    hulls(a, b) { gap.contains($0) }
  }

  package static func before(_ a: SpanList, _ b: SpanList, within distance: Int) -> [TokenSpan] {
    minimal(hulls(a, b) { 0...distance ~= $0 })
  }

  package static func near(_ a: SpanList, _ b: SpanList, within distance: Int) -> [TokenSpan] {
    let either = hulls(a, b) { 0...distance ~= $0 } + hulls(b, a) { 0...distance ~= $0 }
    return minimal(Set(either).sorted())
  }

  package static func minimal(_ spans: [TokenSpan]) -> [TokenSpan] {
    spans.filter { span in !spans.contains { $0 != span && span.contains($0) } }
  }

  /// Each pair of which the second begins an allowed number of tokens after the first ends.
  private static func hulls(
    _ a: SpanList, _ b: SpanList, allowed: (Int) -> Bool
  ) -> [TokenSpan] {
    var result: Set<TokenSpan> = []
    for first in a {
      for last in b where last.start >= first.end && allowed(Int(last.start - first.end)) {
        result.insert(TokenSpan(start: first.start, end: last.end))
      }
    }
    return result.sorted()
  }
}
