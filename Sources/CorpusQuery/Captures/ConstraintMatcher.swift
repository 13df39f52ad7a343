internal import CorpusStore
internal import SpanAlgebra

/// Tells whether captures satisfy a constraint in one segment.
///
/// Words are compared by their numbers in the lexicon, values of regions as their folded words.
struct ConstraintMatcher {
  private indirect enum Node {
    case comparison(Int)
    case not(Node)
    case all([Node])
    case either([Node])
  }

  private enum Test {
    case words(Int, [ResolvedWord?])
    case terms(Int, Int)
    case forms(Int, Int)
    case value(Int, source: Int)
    case texts(Int, Int?, Int, Int?)
  }

  private let segment: Segment
  private var tests: [(test: Test, isNegated: Bool)] = []
  private var sources: [RegionValues] = []
  private var root = Node.all([])

  init(
    _ constraint: CaptureConstraint, of query: Query, slots: [String: Int],
    _ evaluation: Evaluation
  ) {
    segment = evaluation.segment
    root = compile(constraint, query, slots, evaluation)
  }

  /// Whether a match satisfies the constraint.
  mutating func holds(_ matches: MatchList, _ index: Int) -> Bool { holds(root, matches, index) }

  private mutating func holds(_ node: Node, _ matches: MatchList, _ index: Int) -> Bool {
    switch node {
    case .comparison(let number):
      return passes(number, matches, index).map { $0 != tests[number].isNegated } ?? false
    case .not(let part): return !holds(part, matches, index)
    case .all(let parts):
      for part in parts where !holds(part, matches, index) { return false }
      return true
    case .either(let parts):
      for part in parts where holds(part, matches, index) { return true }
      return false
    }
  }

  /// Whether two sides are equal; `nil` where a capture matched nothing.
  private mutating func passes(_ number: Int, _ matches: MatchList, _ index: Int) -> Bool? {
    func span(_ slot: Int) -> TokenSpan? {
      let span = matches.capture(slot, of: index)
      return span == MatchList.unset ? nil : span
    }
    switch tests[number].test {
    case .words(let slot, let words):
      return span(slot).map { self.words(words, match: $0) }
    case .terms(let a, let b):
      guard let first = span(a), let second = span(b) else { return nil }
      let lexicon = segment.lexicon
      return areEqual(first, second) { lexicon.term(of: FormID(rawValue: $0)).rawValue }
    case .forms(let a, let b):
      guard let first = span(a), let second = span(b) else { return nil }
      return areEqual(first, second) { $0 }
    case .value(let slot, let source):
      guard let place = span(slot) else { return nil }
      return sources[source].hasMatch(at: place)
    case .texts(let a, let first, let b, let second):
      guard let left = span(a), let right = span(b) else { return nil }
      let texts = texts(of: left, first)
      let others = self.texts(of: right, second)
      return texts.contains { !$0.isEmpty && others.contains($0) }
    }
  }

  private func words(_ words: [ResolvedWord?], match span: TokenSpan) -> Bool {
    guard words.count == span.count else { return false }
    for (offset, word) in words.enumerated() {
      let form = segment.form(at: span.start + UInt32(offset))
      guard let word, word.matches(form, segment.lexicon) else { return false }
    }
    return true
  }

  private func areEqual(
    _ a: TokenSpan, _ b: TokenSpan, by key: (UInt32) -> UInt32
  ) -> Bool {
    guard a.count == b.count else { return false }
    let forms = segment.forms
    for offset in 0..<a.count
    where key(forms[Int(a.start) + offset]) != key(forms[Int(b.start) + offset]) {
      return false
    }
    return true
  }

  /// The values of the regions at a place, or its own words.
  private mutating func texts(of span: TokenSpan, _ source: Int?) -> [[String]] {
    if let source { return sources[source].texts(at: span) }
    return [FieldValue.words(of: segment.string(segment.textSpan(of: span)))]
  }

  // MARK: From a query to a segment

  private mutating func compile(
    _ constraint: CaptureConstraint, _ query: Query, _ slots: [String: Int],
    _ evaluation: Evaluation
  ) -> Node {
    switch constraint {
    case .not(let part): return .not(compile(part, query, slots, evaluation))
    case .all(let parts): return .all(parts.map { compile($0, query, slots, evaluation) })
    case .either(let parts): return .either(parts.map { compile($0, query, slots, evaluation) })
    case .compares(let comparison):
      let test = test(comparison, query, slots, evaluation)
      tests.append((test, comparison.isNegated))
      return .comparison(tests.count - 1)
    }
  }

  private mutating func test(
    _ comparison: CaptureComparison, _ query: Query, _ slots: [String: Int],
    _ evaluation: Evaluation
  ) -> Test {
    let left = comparison.left
    let slot = slots[left.capture] ?? 0
    switch comparison.right {
    case .words(let words): return .words(slot, words.map { evaluation.resolve($0) })
    case .value(let wanted):
      return source(left, query, wanted).map { .value(slot, source: $0) } ?? .words(slot, [])
    case .capture(let right):
      let other = slots[right.capture] ?? 0
      switch (left.property, right.property) {
      case (.word, .word): return .terms(slot, other)
      case (.form, .form): return .forms(slot, other)
      default:
        return .texts(slot, source(left, query), other, source(right, query))
      }
    }
  }

  /// The number of the values of a capture's regions among the sources; `nil` for its words.
  private mutating func source(
    _ value: CaptureValue, _ query: Query, _ wanted: FieldValue? = nil
  ) -> Int? {
    guard case .attribute(let name) = value.property else { return nil }
    let patterns = query.part(captured: value.capture)?.regionPatterns ?? []
    sources.append(RegionValues(patterns, name, wanted, segment))
    return sources.count - 1
  }
}
