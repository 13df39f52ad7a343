internal import CorpusStore
internal import SpanAlgebra

/// What `and`, `or` and `not` count: whole documents, or the regions that `within` names.
enum EvaluationScope {
  case documents
  case regions(SpanList)
}

/// The answer of a part: its places, and the units of the scope that satisfy it, by number.
struct Found {
  var spans: SpanList
  var units: DocumentSet
}

extension Evaluation {
  /// The units of a scope that satisfy a query, and its places in them.
  func find(_ query: Query, in scope: EvaluationScope) throws(QueryCancelled) -> Found {
    try proceed()
    switch query {
    case .phrase(let words) where excluded.isEmpty:
      let placed = try placed(words)
      guard case .documents = scope else { return found(placed.list, in: scope) }
      return Found(spans: placed.list, units: placed.documents)
    case .phrase, .token, .region, .sequence, .repeated, .near, .before, .captured, .constrained:
      return found(try places(query), in: scope)
    case .and(let parts):
      return try findAll(parts, in: scope)
    case .or(let parts):
      return try findAny(parts, in: scope)
    case .not(let part):
      let units = try find(part, in: scope).units
      return Found(spans: .empty, units: all(scope).subtracting(units))
    case .field(let condition):
      return Found(spans: .empty, units: self.units(of: try documents(with: condition), in: scope))
    case .within(let query, let region):
      return try find(query, within: region, in: scope)
    case .containing(let query, let part):
      return found(try containing(query, part), in: scope)
    case .outside(let query, let region):
      var evaluation = self
      evaluation.excluded.append(Cover(try scopeRegions(region, for: query)))
      return try evaluation.find(query, in: scope)
    case .includingChrome(let query):
      var evaluation = self
      evaluation.includesChrome = true
      return try evaluation.find(query, in: scope)
    }
  }

  /// All parts, the rarest first; each next is only looked for where it can still count.
  private func findAll(
    _ parts: [Query], in scope: EvaluationScope
  ) throws(QueryCancelled) -> Found {
    let order = parts.indices.map { (cost: estimate(parts[$0]), index: $0) }.sorted { $0 < $1 }
    var units = all(scope)
    var evaluation = self
    var lists: [SpanList] = []
    for (_, index) in order {
      let found = try evaluation.find(parts[index], in: scope)
      units = units.intersection(found.units)
      if units.isEmpty { return Found(spans: .empty, units: units) }
      lists.append(found.spans)
      evaluation = evaluation.narrowed(to: documents(of: units, in: scope))
    }
    return Found(spans: spans(.union(of: lists), in: units, of: scope), units: units)
  }

  private func findAny(
    _ parts: [Query], in scope: EvaluationScope
  ) throws(QueryCancelled) -> Found {
    var units = DocumentSet(capacity: all(scope).capacity)
    var lists: [SpanList] = []
    for part in parts {
      let found = try find(part, in: scope)
      units = units.union(found.units)
      lists.append(found.spans)
    }
    return Found(spans: .union(of: lists), units: units)
  }

  // MARK: Units

  /// Every unit of a scope, in the documents looked in.
  func all(_ scope: EvaluationScope) -> DocumentSet {
    switch scope {
    case .documents: eligible
    case .regions(let regions): DocumentSet(all: regions.count)
    }
  }

  /// Places as an answer: those inside a unit, and the units that hold one.
  func found(_ places: SpanList, in scope: EvaluationScope) -> Found {
    switch scope {
    case .documents:
      Found(spans: places, units: documents(holding: places))
    case .regions(let regions):
      Found(spans: places.contained(in: regions), units: regions.indices(containing: places))
    }
  }

  /// The units of a scope that lie in documents of a set.
  func units(of documents: DocumentSet, in scope: EvaluationScope) -> DocumentSet {
    switch scope {
    case .documents:
      return documents
    case .regions(let regions):
      var units = DocumentSet(capacity: regions.count)
      let starts = segment.documentTokenStarts.span
      var document = 0
      for (index, region) in regions.enumerated() {
        document = DocumentTable.document(
          of: region.start, starts, documentTable.documents.span, from: document)
        if documents.contains(document) { units.insert(index) }
      }
      return units
    }
  }

  /// The documents that hold units of a set.
  func documents(of units: DocumentSet, in scope: EvaluationScope) -> DocumentSet {
    switch scope {
    case .documents: units
    case .regions(let regions): documents(holding: regions.members(units))
    }
  }

  /// The places that lie in a unit of a set.
  func spans(_ spans: SpanList, in units: DocumentSet, of scope: EvaluationScope) -> SpanList {
    switch scope {
    case .documents: self.spans(spans, in: units)
    case .regions(let regions): spans.contained(in: regions.members(units))
    }
  }
}

extension SpanList {
  /// The spans whose numbers are in a set.
  func members(_ set: DocumentSet) -> SpanList {
    SpanList(ascending: set.members.map { spans[$0] })
  }

  /// The numbers of the spans that have a span of `parts` inside them.
  func indices(containing parts: SpanList) -> DocumentSet {
    var result = DocumentSet(capacity: count)
    let holding = containing(parts)
    var index = 0
    for span in holding {
      index = firstIndex(from: index) { $0 < span }
      result.insert(index)
    }
    return result
  }
}
