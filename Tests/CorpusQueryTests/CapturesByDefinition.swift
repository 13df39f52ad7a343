import CorpusQuery
import CorpusStore
import SpanAlgebra
import TestSupport

/// A place and one way to capture in it.
struct PlainMatch: Hashable {
  var span: TokenSpan
  var captures: [String: TokenSpan] = [:]
}

extension QueryByDefinition {
  /// What each capture of a query matches in a hit: the leftmost, then the shortest, the first name
  /// first.
  func captures(_ query: Query, in hit: TokenSpan) -> [String: TokenSpan] {
    let names = query.captureNames
    switch query {
    case .and(let parts), .or(let parts):
      return parts.reduce(into: [:]) { result, part in
        result.merge(captures(part, in: hit)) { $1 }
      }
    case .within(let part, _), .containing(let part, _): return captures(part, in: hit)
    case .outside(let part, let region): return without(region).captures(part, in: hit)
    case .includingChrome(let part): return withChrome.captures(part, in: hit)
    default:
      let here = matches(query).filter { $0.span == hit }
      return here.min {
        order($0, names).lexicographicallyPrecedes(order($1, names))
      }?.captures ?? [:]
    }
  }

  private func order(_ match: PlainMatch, _ names: [String]) -> [UInt32] {
    names.flatMap { name -> [UInt32] in
      match.captures[name].map { [$0.start, $0.end] } ?? [.max, .max]
    }
  }

  /// Every place of a query with every way to capture in it.
  func matches(_ query: Query) -> Set<PlainMatch> {
    let key = Memory.Key(query: query, includesChrome: includesChrome, excluded: excluded)
    if let known = memory.matches[key] { return known }
    let result = freshMatches(query)
    memory.matches[key] = result
    return result
  }

  private func freshMatches(_ query: Query) -> Set<PlainMatch> {
    guard !query.captureNames.isEmpty else {
      return Set(places(query).map { PlainMatch(span: $0) })
    }
    switch query {
    case .constrained(let part, let constraint): return matches(part, under: constraint)
    case .or(let parts): return parts.reduce(into: []) { $0.formUnion(matches($1)) }
    case .within(let part, let region):
      let scope = scope(region)
      return matches(part).filter { match in scope.contains { $0.contains(match.span) } }
    case .containing(let part, let inner):
      return matches(part).filter { satisfies(inner, $0.span) }
    case .outside(let part, let region): return without(region).matches(part)
    case .includingChrome(let part): return withChrome.matches(part)
    default: return shortest(allMatches(query), query)
    }
  }

  private func matches(
    _ query: Query, under constraint: CaptureConstraint
  ) -> Set<PlainMatch> {
    if case .or(let parts) = query {
      return parts.reduce(into: []) { $0.formUnion(matches($1, under: constraint)) }
    }
    return shortest(
      allMatches(query).filter { holds(constraint, $0.captures, query) }, query)
  }

  private func shortest(_ matches: Set<PlainMatch>, _ query: Query) -> Set<PlainMatch> {
    let minimal = Set(SpansByDefinition.minimal(Array(Set(matches.map(\.span)))))
    switch query {
    case .near, .before:
      let kept = admitted(minimal)
      return matches.filter { kept.contains($0.span) }
    case .sequence, .captured(_, .repeated):
      return hasFixedLength(query) ? matches : matches.filter { minimal.contains($0.span) }
    default: return matches
    }
  }

  private func allMatches(_ query: Query) -> Set<PlainMatch> {
    switch query {
    case .sequence, .captured(_, .repeated): return sequenceMatches(query)
    case .near(let a, let b, let distance):
      return pairs(a, b, distance).union(pairs(b, a, distance))
    case .before(let a, let b, let distance): return pairs(a, b, distance)
    case .captured(let name, let part):
      return Set(
        matches(part).map { match in
          var match = match
          match.captures[name] = match.span
          return match
        })
    default: return matches(query)
    }
  }

  private func pairs(_ a: Query, _ b: Query, _ distance: Int) -> Set<PlainMatch> {
    var result: Set<PlainMatch> = []
    let others = matches(b)
    for first in matches(a) {
      for second in others
      where second.span.start >= first.span.end
        && Int(second.span.start - first.span.end) <= distance
      {
        result.insert(
          PlainMatch(
            span: TokenSpan(start: first.span.start, end: second.span.end),
            captures: first.captures.merging(second.captures) { $1 }))
      }
    }
    return result
  }

  private func sequenceMatches(_ query: Query) -> Set<PlainMatch> {
    var parts = [query]
    if case .sequence(let inner) = query { parts = inner }
    var found: Set<PlainMatch> = []
    for start in corpus.forms.indices {
      var open: Set<PlainMatch> = [PlainMatch(span: TokenSpan(start..<start))]
      for part in parts {
        let next = extensions(of: part)
        open = open.reduce(into: []) { result, match in
          for more in next(Int(match.span.end)) {
            result.insert(
              PlainMatch(
                span: TokenSpan(start: match.span.start, end: more.span.end),
                captures: match.captures.merging(more.captures) { $1 }))
          }
        }
      }
      for match in open where match.span.start < match.span.end { found.insert(match) }
    }
    let kept = admitted(Set(found.map(\.span)))
    return found.filter { kept.contains($0.span) }
  }

  /// What may stand from a position on.
  private func extensions(of part: Query) -> (Int) -> [PlainMatch] {
    var names: [String] = []
    var inner = part
    while case .captured(let name, let named) = inner {
      names.append(name)
      inner = named
    }
    var ends: (Int) -> Set<PlainMatch>
    if isGap(inner) || isRepeated(inner) {
      ends = { start in
        Set(self.ends(of: inner, from: start).map { PlainMatch(span: TokenSpan(start..<$0)) })
      }
    } else {
      let all = matches(inner)
      ends = { start in all.filter { Int($0.span.start) == start } }
    }
    return { start in
      ends(start).map { match in
        var match = match
        for name in names where match.span.start < match.span.end {
          match.captures[name] = match.span
        }
        return match
      }
    }
  }

  private func isRepeated(_ part: Query) -> Bool {
    if case .repeated = part { true } else { false }
  }

  private func ends(of part: Query, from start: Int) -> Set<Int> {
    ends(of: part, from: start, isGap(part))
  }

  // MARK: Constraints

  private func holds(
    _ constraint: CaptureConstraint, _ captures: [String: TokenSpan], _ query: Query
  ) -> Bool {
    switch constraint {
    case .not(let part): !holds(part, captures, query)
    case .all(let parts): parts.allSatisfy { holds($0, captures, query) }
    case .either(let parts): parts.contains { holds($0, captures, query) }
    case .compares(let comparison): holds(comparison, captures, query)
    }
  }

  private func holds(
    _ comparison: CaptureComparison, _ captures: [String: TokenSpan], _ query: Query
  ) -> Bool {
    guard let span = captures[comparison.left.capture] else { return false }
    let forms = corpus.forms[span.range]
    let isEqual: Bool
    switch comparison.right {
    case .words(let words):
      isEqual = words.count == forms.count && zip(words, forms).allSatisfy { matches($0, $1) }
    case .value(let value):
      guard case .attribute(let name) = comparison.left.property else { return false }
      isEqual = values(name, at: span, comparison.left.capture, query)
        .contains(where: value.matches)
    case .capture(let right):
      guard let other = captures[right.capture] else { return false }
      let others = corpus.forms[other.range]
      switch (comparison.left.property, right.property) {
      case (.word, .word): isEqual = forms.map { folded($0) } == others.map { folded($0) }
      case (.form, .form):
        isEqual = forms.map { Array($0.utf8) } == others.map { Array($0.utf8) }
      default:
        let texts = self.texts(comparison.left, span, query)
        let more = self.texts(right, other, query)
        isEqual = texts.contains { !$0.isEmpty && more.contains($0) }
      }
    }
    return isEqual != comparison.isNegated
  }

  private func texts(_ value: CaptureValue, _ span: TokenSpan, _ query: Query) -> [[String]] {
    guard case .attribute(let name) = value.property else {
      return [FieldValue.words(of: corpus.forms[span.range].joined(separator: " "))]
    }
    return values(name, at: span, value.capture, query).map { FieldValue.words(of: $0) }
  }

  /// The values of the regions that are a place and that the capture may match.
  private func values(
    _ attribute: String, at span: TokenSpan, _ capture: String, _ query: Query
  ) -> [String] {
    patterns(capture, query).flatMap { pattern in
      (corpus.layers[pattern.layer] ?? []).filter { region in
        region.span == span
          && pattern.conditions.allSatisfy {
            $0.value.matches(region.values[$0.attribute] ?? "") != $0.isNegated
          }
      }.map { $0.values[attribute] ?? "" }
    }
  }

  private func patterns(_ capture: String, _ query: Query) -> [RegionPattern] {
    switch query {
    case .captured(capture, .region(let pattern)): [pattern]
    case .captured(_, let part): patterns(capture, part)
    case .sequence(let parts), .or(let parts): parts.flatMap { patterns(capture, $0) }
    case .near(let a, let b, _), .before(let a, let b, _):
      patterns(capture, a) + patterns(capture, b)
    case .constrained(let part, _), .within(let part, _), .containing(let part, _),
      .outside(let part, _), .includingChrome(let part), .repeated(let part, _):
      patterns(capture, part)
    case .phrase, .token, .region, .and, .not, .field: []
    }
  }
}
