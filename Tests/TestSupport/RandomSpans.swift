package import SpanAlgebra

/// Spans of 1 to `longest` tokens over the positions 0 to `limit`, some of them equal to others.
///
/// With `longest` 1 the list is flat; with more, spans nest and overlap.
package func randomSpans(
  count: Int, over limit: Int, longest: Int, using random: inout SplitMix64
) -> SpanList {
  SpanList(
    (0..<count).map { _ in
      let start = Int.random(in: 0..<limit, using: &random)
      return TokenSpan(start..<start + Int.random(in: 1...longest, using: &random))
    })
}
