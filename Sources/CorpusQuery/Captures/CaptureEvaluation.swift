internal import CorpusStore
internal import SpanAlgebra

/// Finds what the captures of a query match in one segment.
///
/// Only what captures something is worked out here, match by match; all else is asked of
/// ``Evaluation``. Parts with minimal places have them here too: where a constraint binds a part,
/// the minimal ones of those that satisfy it.
struct CaptureEvaluation {
  var evaluation: Evaluation
  /// The number of each name.
  let slots: [String: Int]

  init(_ evaluation: Evaluation, _ query: Query) {
    self.evaluation = evaluation
    slots = Dictionary(
      query.captureNames.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var width: Int { slots.count }

  private func with(_ evaluation: Evaluation) -> CaptureEvaluation {
    var result = self
    result.evaluation = evaluation
    return result
  }

  // MARK: Hits

  /// For each hit what each capture matched, the first in order where there are several.
  func captures(of hits: SpanList, _ query: Query) throws(QueryCancelled) -> [TokenSpan] {
    let empty = TokenSpan(start: 0, end: 0)
    var captures = [TokenSpan](repeating: empty, count: hits.count * width)
    guard !hits.isEmpty else { return captures }
    let documents = evaluation.documents(holding: hits)
    try with(evaluation.narrowed(to: documents)).assign(query, to: hits, &captures)
    return captures
  }
}

extension CaptureEvaluation {
  /// Looks the hits up in each part that captures.
  private func assign(
    _ query: Query, to hits: SpanList, _ captures: inout [TokenSpan]
  ) throws(QueryCancelled) {
    guard query.hasCaptures else { return }
    switch query {
    case .and(let parts), .or(let parts):
      for part in parts { try assign(part, to: hits, &captures) }
    case .within(let part, _), .containing(let part, _):
      try assign(part, to: hits, &captures)
    case .outside(let part, let region):
      try excluding(region, for: part).assign(part, to: hits, &captures)
    case .includingChrome(let part):
      try includingChrome.assign(part, to: hits, &captures)
    case .phrase, .token, .region, .field, .not:
      return
    case .captured, .sequence, .repeated, .near, .before, .constrained:
      // Those of a query with other captures besides have other numbers.
      let matches: MatchList
      if let known = evaluation.terms.matches[query], known.width == width {
        matches = known
      } else {
        matches = try self.matches(query)
      }
      var place = 0
      for hit in hits.indices {
        while place < matches.count, matches.spans[place] < hits[hit] { place += 1 }
        guard place < matches.count, matches.spans[place] == hits[hit] else { continue }
        for slot in 0..<width {
          let span = matches.capture(slot, of: place)
          if span != MatchList.unset { captures[hit * width + slot] = span }
        }
      }
    }
  }

  private func excluding(
    _ region: Query, for part: Query
  ) throws(QueryCancelled) -> CaptureEvaluation {
    var inner = evaluation
    inner.excluded.append(Cover(try evaluation.scopeRegions(region, for: part)))
    return with(inner)
  }

  private var includingChrome: CaptureEvaluation {
    var inner = evaluation
    inner.includesChrome = true
    return with(inner)
  }

  // MARK: Matches

  /// The matches of a part in order: its places, each with every way to capture in it.
  func matches(_ query: Query) throws(QueryCancelled) -> MatchList {
    guard query.hasCaptures else { return MatchList(try evaluation.places(query), width: width) }
    try evaluation.proceed()
    switch query {
    case .constrained(let part, let constraint):
      return try matches(part, under: constraint)
    case .or(let parts):
      var list = MatchList(width: width)
      for part in parts { list.append(contentsOf: try matches(part)) }
      return list.sorted()
    case .within(let part, let region):
      let list = try matches(part)
      let places = SpanList(list.spans)
      return list.within(try evaluation.places(places, of: part, within: region))
    case .containing(let part, let inner):
      let list = try matches(part)
      return list.within(try evaluation.containing(SpanList(list.spans), inner))
    case .outside(let part, let region):
      return try excluding(region, for: part).matches(part)
    case .includingChrome(let part):
      return try includingChrome.matches(part)
    default:
      var matcher: ConstraintMatcher?
      return try shortest(allMatches(query, &matcher), of: query)
    }
  }

  /// The matches of a part that satisfy a constraint, those of each alternative by itself.
  private func matches(
    _ query: Query, under constraint: CaptureConstraint
  ) throws(QueryCancelled) -> MatchList {
    if case .or(let parts) = query {
      var list = MatchList(width: width)
      for part in parts { list.append(contentsOf: try matches(part, under: constraint)) }
      return list.sorted()
    }
    let documents = try evaluation.documentsThatCan(satisfy: query)
    let narrowed = with(evaluation.narrowed(to: documents))
    var matcher: ConstraintMatcher? = ConstraintMatcher(
      constraint, of: query, slots: slots, evaluation)
    return try narrowed.shortest(narrowed.allMatches(query, &matcher), of: query)
  }

  /// The matches at minimal places where the places of the query are minimal.
  private func shortest(_ matches: MatchList, of query: Query) -> MatchList {
    switch query {
    case .near, .before:
      return matches.within(evaluation.admitted(SpanList(matches.spans).minimal))
    case .sequence:
      return query.hasFixedLength ? matches : minimal(matches)
    case .captured(_, let part):
      if case .repeated = part.unnamed, !query.hasFixedLength { return minimal(matches) }
      return matches
    default:
      return matches
    }
  }

  private func minimal(_ matches: MatchList) -> MatchList {
    matches.within(SpanList(matches.spans).minimal)
  }

  /// The matches that satisfy a constraint, whether minimal or not, in order.
  private func allMatches(
    _ query: Query, _ matcher: inout ConstraintMatcher?
  ) throws(QueryCancelled) -> MatchList {
    switch query {
    case .sequence:
      return try chain(try elements(of: query), isAdmitted: true, &matcher)
    case .near(let a, let b, let distance):
      let (first, second) = (try matches(a), try matches(b))
      let gap = Element.gap(0...distance, slots: [])
      var list = try chain([.list(first), gap, .list(second)], isAdmitted: false, &matcher)
      list.append(
        contentsOf: try chain([.list(second), gap, .list(first)], isAdmitted: false, &matcher))
      return list.sorted()
    case .before(let a, let b, let distance):
      let gap = Element.gap(0...distance, slots: [])
      return try chain(
        [.list(try matches(a)), gap, .list(try matches(b))], isAdmitted: false, &matcher)
    case .captured(let name, let part):
      if case .repeated = part.unnamed {
        return try chain(try elements(of: query), isAdmitted: true, &matcher)
      }
      var list = try matches(part)
      if let slot = slots[name] { list.captureAll(slot) }
      return list.filtered { matcher?.holds(list, $0) ?? true }
    default:
      let list = try matches(query)
      return list.filtered { matcher?.holds(list, $0) ?? true }
    }
  }
}
