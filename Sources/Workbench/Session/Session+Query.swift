internal import CorpusAnalysis
internal import CorpusQuery
internal import CorpusStore
internal import SpanAlgebra

/// What a query found in a selection.
struct QueryResult {
  /// The hits and documents of each segment.
  var segments: [SegmentHits]
  /// Whether the user cancelled before all segments were searched.
  var isPartial: Bool

  var hitCount: Int { segments.reduce(0) { $0 + $1.spans.count } }
}

extension Session {
  /// Runs the query that is the whole argument of a command.
  func evaluate(_ invocation: Invocation) throws(Diagnostic) -> QueryResult {
    try evaluate(invocation.argumentText, at: invocation.argumentRange.lowerBound)
  }

  /// Runs a query on the selected documents, a segment a core.
  ///
  /// - Parameters:
  ///   - text: The query.
  ///   - offset: Where it stands in the statement.
  /// - Returns: The hits and documents of each segment.
  /// - Throws: A diagnostic at the part of the query that is wrong.
  func evaluate(_ text: String, at offset: Int) throws(Diagnostic) -> QueryResult {
    hits(of: try plan(text, at: offset))
  }

  /// Fewer positions are read sooner than another thread is awake.
  private static let costOfThread = 1 << 13

  /// Runs a plan on the selected documents, a segment a core.
  func hits(of plan: Plan) -> QueryResult {
    let sets = selection.sets
    let segments = corpus.segments
    let isCancelled = surroundings.isCancelled
    var cost = 0
    for segment in segments where cost <= Self.costOfThread {
      cost += plan.cost(in: segment.segment) ?? Self.costOfThread + 1
    }
    let workers = cost > Self.costOfThread ? workerCount : 1
    let hits = concurrentMap(segments.count, workers: workers) { number in
      try? plan.hits(in: segments[number].segment, among: sets[number], isCancelled: isCancelled)
    }
    return QueryResult(
      segments: zip(hits, sets).map { hits, set in
        hits ?? SegmentHits(spans: .empty, documents: DocumentSet(capacity: set.capacity))
      },
      isPartial: hits.contains { $0 == nil })
  }

  func plan(_ text: String, at offset: Int) throws(Diagnostic) -> Plan {
    do throws(QueryError) {
      return Plan(try parse(text, context: queryContext(layers: loadedLayers)))
    } catch {
      // A query that all layers would understand asks for one that was not loaded.
      if loadedLayers.count < LayerSchema.all.count,
        (try? parse(text, context: queryContext)) != nil
      {
        throw missingLayers(at: error.range).shifted(by: offset)
      }
      throw Diagnostic(error.description, at: error.range, hint: error.hint).shifted(by: offset)
    }
  }
}
