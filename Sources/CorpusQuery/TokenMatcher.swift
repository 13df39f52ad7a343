internal import CorpusStore

/// Tells whether a token satisfies a condition in one segment.
struct TokenMatcher {
  private indirect enum Node {
    case any
    case word(ResolvedWord?)
    case not(Node)
    case all([Node])
    case either([Node])
  }

  private let root: Node
  private let lexicon: Lexicon

  init(_ condition: TokenCondition, _ evaluation: Evaluation) {
    lexicon = evaluation.segment.lexicon
    root = Self.compile(condition, evaluation)
  }

  func matches(_ form: FormID) -> Bool { matches(root, form) }

  private func matches(_ node: Node, _ form: FormID) -> Bool {
    switch node {
    case .any: true
    case .word(let word): word?.matches(form, lexicon) ?? false
    case .not(let part): !matches(part, form)
    case .all(let parts): parts.allSatisfy { matches($0, form) }
    case .either(let parts): parts.contains { matches($0, form) }
    }
  }

  private static func compile(_ condition: TokenCondition, _ evaluation: Evaluation) -> Node {
    switch condition {
    case .any: .any
    case .word(let word): .word(evaluation.resolve(word))
    case .not(let part): .not(compile(part, evaluation))
    case .all(let parts): .all(parts.map { compile($0, evaluation) })
    case .either(let parts): .either(parts.map { compile($0, evaluation) })
    }
  }
}
