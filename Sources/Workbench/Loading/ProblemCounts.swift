internal import CorpusReading
internal import CorpusStore

extension SourceProblem.Kind {
  /// All kinds, the worst first.
  static let all: [Self] = [.skipped, .mended, .renamed]
}

extension [ReadingProblem] {
  /// How many there are of each kind: `12 skipped, 3 mended`.
  var totals: String {
    SourceProblem.Kind.all.compactMap { kind in
      let count = count { $0.kind == kind }
      return count == 0 ? nil : "\(grouped(count)) \(kind)"
    }.joined(separator: ", ")
  }

  /// The reasons that several of a kind have, with their number, the most frequent first.
  func sharedReasons(of kind: SourceProblem.Kind) -> [(reason: String, count: Int)] {
    var counts: [String: Int] = [:]
    for problem in self where problem.kind == kind { counts[problem.reason, default: 0] += 1 }
    return counts.filter { $0.value > 1 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { ($0.key, $0.value) }
  }
}
