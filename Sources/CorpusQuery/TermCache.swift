/// What was worked out for a query in one segment and is asked for again.
///
/// Belongs to one evaluation, which runs on one thread.
final class TermCache {
  /// The terms that an expression matches.
  private var known: [String: [UInt32]] = [:]
  /// The matches of a part under a constraint, whose captures are wanted after its places.
  var matches: [Query: MatchList] = [:]

  /// Whether a search was cancelled, so that what came of it says nothing.
  private(set) var isInterrupted = false

  func terms(_ source: String, _ find: () -> [UInt32]?) -> [UInt32] {
    if let terms = known[source] { return terms }
    guard let terms = find() else {
      isInterrupted = true
      return []
    }
    known[source] = terms
    return terms
  }
}
