internal import CorpusStore
internal import SpanAlgebra

extension Evaluation {
  /// A query inside regions: of places those inside one; else what each region says for itself.
  ///
  /// So `(a b) within sentence` asks for both in one sentence, and `(a -b) within sentence` for a
  /// sentence with the one and without the other.
  func find(
    _ query: Query, within region: Query, in scope: EvaluationScope
  ) throws(QueryCancelled) -> Found {
    if query.denotesPlaces {
      return found(try places(try places(query), of: query, within: region), in: scope)
    }
    let regions = try scopeRegions(region, for: query, holding: rarestWords(of: query))
    let evaluation = narrowed(to: documents(holding: regions))
    let inner = try evaluation.find(query, in: .regions(regions))
    let satisfied = found(regions.members(inner.units), in: scope).units
    return Found(spans: spans(inner.spans, in: satisfied, of: scope), units: satisfied)
  }

  /// The places of a query that lie inside regions.
  func places(
    _ places: SpanList, of query: Query, within region: Query
  ) throws(QueryCancelled) -> SpanList {
    if places.isEmpty { return .empty }
    if case .region(let pattern) = region, pattern.conditions.isEmpty,
      includesChrome || !query.includesChrome
    {
      // Hits outside chrome lie in no region that is wholly chrome, so all regions can be asked.
      guard let layer = segment.layer(named: pattern.layer) else { return .empty }
      return spans(places, inside: layer)
    }
    let regions = try narrowed(to: documents(holding: places)).unfilteredRegions(region)
    return places.contained(in: regions)
  }

  /// The places of a query that hold another.
  func containing(_ query: Query, _ part: Query) throws(QueryCancelled) -> SpanList {
    try containing(try narrowed(to: documentsThatCan(satisfy: part)).places(query), part)
  }

  /// The places of a list that hold a part.
  func containing(_ candidates: SpanList, _ part: Query) throws(QueryCancelled) -> SpanList {
    if candidates.isEmpty { return .empty }
    let evaluation = narrowed(to: documents(holding: candidates))
    if part.denotesPlaces { return candidates.containing(try evaluation.places(part)) }
    let found = try evaluation.find(part, in: .regions(candidates))
    return candidates.members(found.units)
  }

  /// The regions that a query is asked of, in the documents where it can be satisfied.
  ///
  /// Regions are taken as they are; only those that lie wholly in what is left out are none.
  ///
  /// - Parameters:
  ///   - region: The scope.
  ///   - query: What is asked of the regions.
  ///   - words: Words that a region has to hold to be asked; `nil` where there are none.
  /// - Returns: The regions in order.
  /// - Throws: ``QueryCancelled``.
  func scopeRegions(
    _ region: Query, for query: Query, holding words: [WordPattern]? = nil
  ) throws(QueryCancelled) -> SpanList {
    let evaluation = narrowed(to: try documentsThatCan(satisfy: query))
    return try evaluation.unfilteredRegions(region, holding: words)
  }

  /// Words without which nothing satisfies a query, the rarest; `nil` where there are none.
  private func rarestWords(of query: Query) -> [WordPattern]? {
    guard case .and(let parts) = query else { return nil }
    var rarest: (words: [WordPattern], estimate: Int)?
    for case .phrase(let words) in parts {
      let estimate = estimate(.phrase(words))
      if estimate < rarest?.estimate ?? .max { rarest = (words, estimate) }
    }
    return rarest?.words
  }

  /// The places of a scope; regions of a layer also where they overlap chrome.
  func unfilteredRegions(
    _ region: Query, holding words: [WordPattern]? = nil
  ) throws(QueryCancelled) -> SpanList {
    guard case .region(let pattern) = region else { return try places(region) }
    var regions = try regions(pattern, in: among)
    if let words { regions = regions.containing(try phrase(words)) }
    guard !includesChrome, let chrome = segment.layer(.chrome), chrome.count > 0 else {
      return regions
    }
    return regions.notContained(in: try spans(of: chrome, in: documents(holding: regions)))
  }

  /// Documents outside of which a query finds nothing, from the words that it asks for.
  ///
  /// Only words are looked up, so that operators inside operators are not worked out twice.
  ///
  /// - Complexity: O(hits of the words).
  func documentsThatCan(satisfy query: Query) throws(QueryCancelled) -> DocumentSet {
    switch query {
    case .phrase(let words):
      return documents(holding: try phrase(words))
    case .token(let condition):
      return condition.namesSome && condition != .any
        ? documents(holding: try tokens(condition)) : eligible
    case .region, .not:
      return eligible
    case .field(let condition):
      return try documents(with: condition)
    case .and(let parts):
      return try documentsThatCan(satisfyAll: parts)
    case .sequence(let parts):
      return try documentsThatCan(satisfyAll: parts.filter { !$0.canBeEmpty })
    case .near(let a, let b, _), .before(let a, let b, _), .containing(let a, let b):
      return try documentsThatCan(satisfyAll: [a, b])
    case .or(let parts):
      var documents = DocumentSet(capacity: segment.documentCount)
      for part in parts { documents = documents.union(try documentsThatCan(satisfy: part)) }
      return documents
    case .repeated(let query, _):
      return query.canBeEmpty ? eligible : try documentsThatCan(satisfy: query)
    case .within(let query, _), .outside(let query, _), .includingChrome(let query),
      .captured(_, let query), .constrained(let query, _):
      return try documentsThatCan(satisfy: query)
    }
  }

  private func documentsThatCan(
    satisfyAll parts: [Query]
  ) throws(QueryCancelled) -> DocumentSet {
    var evaluation = self
    let order = parts.indices.map { (cost: estimate(parts[$0]), index: $0) }.sorted { $0 < $1 }
    for (_, index) in order {
      evaluation = evaluation.narrowed(to: try evaluation.documentsThatCan(satisfy: parts[index]))
    }
    return evaluation.eligible
  }
}
