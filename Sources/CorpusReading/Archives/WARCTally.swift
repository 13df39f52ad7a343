/// What an archive holds that is not read, counted by why.
struct WARCTally {
  private var counts: [String: Int] = [:]
  /// In the order in which they came.
  private var reasons: [String] = []
  /// The most reasons that are told apart.
  static let limit = 100

  mutating func add(_ reason: String) {
    let reason = counts[reason] != nil || reasons.count < Self.limit ? reason : "other records"
    if counts[reason] == nil { reasons.append(reason) }
    counts[reason, default: 0] += 1
  }

  /// A phrase for each reason.
  var lines: [String] { reasons.map { "\($0): \(counts[$0] ?? 0) left out" } }
}
