internal import CorpusStore
internal import SpanAlgebra

extension Evaluation {
  /// A stretch of a sequence so far: its places, and how many tokens may stand after them.
  private struct Partial {
    /// `nil` where no part with words has come yet.
    var spans: SpanList?
    var gap: ClosedRange<Int>
  }

  /// The places of parts that stand side by side, gaps and repetitions included.
  ///
  /// Where the length can vary only minimal places count: none that has another inside it.
  func sequence(_ query: Query) throws(QueryCancelled) -> SpanList {
    let parts = query.elements.map(\.unnamed)
    // Of words all places are taken: what holds one that does not count does not count itself.
    let areWords = parts.allSatisfy { $0.gapLength != nil || $0.isPhrase || $0.isExclusion }
    let evaluation =
      areWords ? self : narrowed(to: try documentsThatCan(satisfy: query))
    var partials = [Partial(spans: nil, gap: 0...0)]
    for part in parts {
      try proceed()
      if let gap = part.gapLength {
        for index in partials.indices {
          let old = partials[index].gap
          partials[index].gap =
            old.lowerBound + gap.lowerBound...old.upperBound + gap.upperBound
        }
        continue
      }
      if case .token(let condition) = part, !condition.namesSome,
        partials.allSatisfy({ $0.spans != nil && $0.gap.count == 1 })
      {
        for index in partials.indices {
          partials[index] = try evaluation.extended(partials[index], by: condition)
        }
        continue
      }
      partials = try evaluation.extended(partials, by: part)
    }
    var result = SpanList.empty
    for case (let spans?, let gap) in partials.map({ ($0.spans, $0.gap) }) {
      result = result.union(evaluation.lengthened(spans, after: gap.lowerBound))
    }
    let admitted = eligible(admitted(result))
    return query.hasFixedLength ? admitted : admitted.minimal
  }

  /// Each stretch followed by a part, and by its repetitions; unchanged where it may be missing.
  private func extended(
    _ partials: [Partial], by part: Query
  ) throws(QueryCancelled) -> [Partial] {
    var (unit, times) = (part, 1...1)
    if case .repeated(let inner, let range) = part { (unit, times) = (inner, range) }
    let once = if case .phrase(let words) = unit { try phrase(words) } else { try places(unit) }
    let repeated = try repetitions(of: once, times)
    var joined = SpanList.empty
    for partial in partials {
      let next =
        partial.spans?.followed(by: repeated, gap: partial.gap)
        ?? lengthened(repeated, before: partial.gap.lowerBound)
      joined = joined.union(next)
    }
    let result = [Partial(spans: joined, gap: 0...0)]
    return times.lowerBound == 0 ? partials + result : result
  }

  /// A stretch followed by one token under a condition, which is asked of the tokens there.
  private func extended(
    _ partial: Partial, by condition: TokenCondition
  ) throws(QueryCancelled) -> Partial {
    let matcher = TokenMatcher(condition, self)
    let forms = segment.forms
    let gap = partial.gap.lowerBound
    var spans: [TokenSpan] = []
    for (number, span) in (partial.spans ?? .empty).enumerated() {
      if number % Self.blockSize == 0 { try proceed() }
      let place = Int(span.end) + gap
      guard place < segment.tokenCount, matcher.matches(FormID(rawValue: forms[place])) else {
        continue
      }
      spans.append(TokenSpan(start: span.start, end: UInt32(place + 1)))
    }
    return Partial(spans: SpanList(spans), gap: 0...0)
  }

  /// So many of some places in a row; none where they may be missing.
  func repetitions(
    of once: SpanList, _ times: ClosedRange<Int>
  ) throws(QueryCancelled) -> SpanList {
    var power = once
    var repeated = SpanList.empty
    for number in 1...times.upperBound {
      if number > 1 { power = power.followed(by: once) }
      if power.isEmpty { break }
      if number >= times.lowerBound { repeated = repeated.union(power) }
      try proceed()
    }
    return repeated
  }

  /// The spans with so many more tokens at either end; those that would leave the text are dropped.
  private func lengthened(_ spans: SpanList, before: Int = 0, after: Int = 0) -> SpanList {
    if before == 0, after == 0 { return spans }
    return SpanList(
      spans.compactMap { span in
        let start = Int(span.start) - before
        let end = Int(span.end) + after
        return start >= 0 && end <= segment.tokenCount ? TokenSpan(start..<end) : nil
      })
  }
}

extension Query {
  /// What stands side by side in it.
  var elements: [Query] {
    if case .sequence(let parts) = self { parts } else { [self] }
  }

  /// Whether it is words side by side.
  fileprivate var isPhrase: Bool {
    if case .phrase = self { true } else { false }
  }

  /// Whether it is a token that is only told what not to be.
  fileprivate var isExclusion: Bool {
    if case .token(let condition) = self { !condition.namesSome } else { false }
  }

  /// How many tokens a gap spans; `nil` for what is none.
  var gapLength: ClosedRange<Int>? {
    switch self {
    case .token(.any): 1...1
    case .repeated(.token(.any), let times): times
    default: nil
    }
  }

  /// Whether all its places have one length.
  var hasFixedLength: Bool {
    switch self {
    case .captured(_, let part): part.hasFixedLength
    case .phrase, .token: true
    case .repeated(let part, let times): times.count == 1 && part.hasFixedLength
    case .sequence(let parts): parts.allSatisfy(\.hasFixedLength)
    default: false
    }
  }
}
