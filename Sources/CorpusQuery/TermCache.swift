/// What expressions match in one segment, each worked out once for a query.
///
/// Belongs to one evaluation, which runs on one thread.
final class TermCache {
  private var known: [String: [UInt32]] = [:]

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
