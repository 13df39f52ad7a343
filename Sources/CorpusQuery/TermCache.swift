/// What expressions match in one segment, each worked out once for a query.
///
/// Belongs to one evaluation, which runs on one thread.
final class TermCache {
  private var known: [String: [UInt32]] = [:]

  func terms(_ source: String, _ find: () -> [UInt32]) -> [UInt32] {
    if let terms = known[source] { return terms }
    let terms = find()
    known[source] = terms
    return terms
  }
}
