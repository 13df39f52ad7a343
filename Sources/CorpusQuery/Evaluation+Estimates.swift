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

extension Query {
  /// About how many positions are read to find it; `nil` where it is more than words.
  func cost(in segment: Segment) -> Int? {
    switch self {
    case .phrase(let words):
      var least = segment.tokenCount
      for word in words {
        guard case .word(let folded) = word else { return nil }
        let term = segment.lexicon.term(folded)
        least = min(least, term.map { segment.postings.frequency($0) } ?? 0)
      }
      return least
    case .near(let a, let b, _), .before(let a, let b, _):
      guard let first = a.cost(in: segment), let second = b.cost(in: segment) else { return nil }
      return first + second
    case .and(let parts), .or(let parts):
      var sum = 0
      for part in parts {
        guard let cost = part.cost(in: segment) else { return nil }
        sum += cost
      }
      return sum
    default:
      return nil
    }
  }
}
