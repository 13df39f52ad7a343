internal import CorpusStore
internal import SpanAlgebra

extension Evaluation {
  /// About how many places or documents a part leaves, from frequencies alone.
  ///
  /// An upper bound for words, phrases and what is made of them. It orders work and is shown by
  /// `explain`; no answer depends on it.
  ///
  /// - Complexity: O(terms of the patterns).
  func estimate(_ query: Query) -> Int {
    switch query {
    case .phrase(let words):
      return words.map { resolve($0)?.frequency(segment.postings) ?? 0 }.min() ?? 0
    case .token(let condition):
      return estimate(condition)
    case .region(let pattern):
      return segment.layer(named: pattern.layer)?.count ?? 0
    case .sequence(let parts):
      return parts.filter { !$0.canBeEmpty && !$0.isGap }.map { estimate($0) }.min()
        ?? segment.tokenCount
    case .repeated(let part, _):
      return estimate(part)
    case .near(let a, let b, _), .before(let a, let b, _), .within(let a, let b):
      return min(estimate(a), estimate(b))
    case .containing(let a, let b):
      return min(estimate(a), estimate(b))
    case .and(let parts):
      return parts.map { estimate($0) }.min() ?? 0
    case .or(let parts):
      return min(segment.tokenCount, parts.reduce(0) { $0 + estimate($1) })
    case .outside(let part, _), .includingChrome(let part), .captured(_, let part),
      .constrained(let part, _):
      return estimate(part)
    case .field, .not:
      return among?.count ?? segment.documentCount
    }
  }

  private func estimate(_ condition: TokenCondition) -> Int {
    switch condition {
    case .any, .not: segment.tokenCount
    case .word(let word): estimate(.phrase([word]))
    case .all(let parts): parts.map { estimate($0) }.min() ?? 0
    case .either(let parts): parts.reduce(0) { $0 + estimate($1) }
    }
  }
}
