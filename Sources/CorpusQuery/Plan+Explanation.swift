package import CorpusStore
package import SpanAlgebra

/// A step of a plan with what was expected of it and what it found.
package struct PlanStep: Hashable, Sendable {
  /// How far inside other steps it stands, from 0.
  package var depth: Int
  /// What is done: `phrase`, `all of`, `at most 5 tokens between`.
  package var operation: String
  /// The part of the query in canonical text.
  package var part: String
  /// About how many places or documents, from the lexicon alone.
  package var estimate: Int
  /// How many places it has by itself.
  package var hits: Int
  /// How many documents satisfy it by itself.
  package var documents: Int
}

extension Plan {
  /// The steps of the plan in the order in which they are worked out, rarest first.
  ///
  /// - Parameters:
  ///   - segments: Where it would be run.
  ///   - documents: For each segment the documents to look in; `nil` for all.
  ///   - isCancelled: Asked after each block of work.
  /// - Returns: Each step before those inside it. Each is counted by itself, so a part of an `and`
  ///   shows how much of it there is elsewhere.
  /// - Throws: ``QueryCancelled`` soon after `isCancelled` says so.
  /// - Complexity: As running every step by itself.
  package func steps(
    for segments: [Segment], among documents: [DocumentSet]? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(QueryCancelled) -> [PlanStep] {
    let evaluations = segments.indices.map { index in
      Evaluation(segments[index], among: documents?[index], isCancelled: isCancelled)
    }
    var steps: [PlanStep] = []
    try append(query, depth: 0, evaluations, to: &steps)
    return steps
  }

  /// The steps as lines: what is done, to what, the estimate, and what was found.
  package func explanation(
    for segments: [Segment], among documents: [DocumentSet]? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(QueryCancelled) -> [String] {
    let steps = try steps(for: segments, among: documents, isCancelled: isCancelled)
    let heads = steps.map { step in
      String(repeating: "  ", count: step.depth) + step.operation + ": " + step.part
    }
    let width = min(60, heads.map(\.count).max() ?? 0)
    return zip(heads, steps).map { head, step in
      let padding = String(repeating: " ", count: max(0, width - head.count))
      let found =
        step.hits > 0 || step.documents == 0
        ? "\(step.hits) places in \(step.documents) documents" : "\(step.documents) documents"
      return "\(head)\(padding)  about \(step.estimate), found \(found)"
    }
  }

  private func append(
    _ query: Query, depth: Int, _ evaluations: [Evaluation], to steps: inout [PlanStep]
  ) throws(QueryCancelled) {
    var step = PlanStep(
      depth: depth, operation: query.operation, part: query.operand, estimate: 0, hits: 0,
      documents: 0)
    for evaluation in evaluations {
      let found = try evaluation.find(query, in: .documents)
      step.estimate += evaluation.estimate(query)
      step.hits += found.spans.count
      step.documents += found.units.count
    }
    steps.append(step)
    func cost(_ part: Query) -> Int { evaluations.reduce(0) { $0 + $1.estimate(part) } }
    let parts = query.parts.enumerated().map { (cost: cost($1), index: $0, part: $1) }
      .sorted { ($0.cost, $0.index) < ($1.cost, $1.index) }
    for part in parts { try append(part.part, depth: depth + 1, evaluations, to: &steps) }
  }
}

extension Query {
  /// What is done, in a few words.
  fileprivate var operation: String {
    switch self {
    case .phrase(let words) where words.count > 1: "phrase"
    case .phrase(let words):
      switch words[0] {
      case .word: "word"
      case .prefix: "words that begin so"
      case .form: "this very form"
      case .expression: "words that match"
      }
    case .token: "token"
    case .region: "regions"
    case .sequence, .repeated: "sequence"
    case .near(_, _, let distance): "at most \(distance) tokens between"
    case .before(_, _, let distance): "in this order, at most \(distance) tokens between"
    case .not: "documents without"
    case .and: "all of"
    case .or: "any of"
    case .within: "inside"
    case .containing: "that hold"
    case .outside: "outside"
    case .field: "documents where"
    case .includingChrome: "including chrome"
    case .captured(let name, _): "captured as \(name)"
    case .constrained(_, let constraint): "of which \(constraint)"
    }
  }

  /// What it is done to.
  fileprivate var operand: String {
    switch self {
    case .not(let part), .includingChrome(let part), .captured(_, let part),
      .constrained(let part, _):
      part.description
    default: description
    }
  }

  /// The parts that are worked out by themselves.
  fileprivate var parts: [Query] {
    switch self {
    case .phrase(let words): words.count > 1 ? words.map { .phrase([$0]) } : []
    case .token, .region, .field: []
    case .sequence(let parts): parts.filter { !$0.isGap }
    case .and(let parts), .or(let parts): parts
    case .repeated(let part, _), .not(let part), .includingChrome(let part),
      .captured(_, let part), .constrained(let part, _):
      part.isGap ? [] : [part]
    case .near(let a, let b, _), .before(let a, let b, _), .within(let a, let b),
      .containing(let a, let b), .outside(let a, let b):
      [a, b]
    }
  }
}
