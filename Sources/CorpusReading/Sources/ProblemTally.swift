internal import CorpusStore

/// Counts what is wrong with a file, so that a million broken records are not a million messages.
struct ProblemTally {
  private var admitted = 0
  private var surplus: [SourceProblem.Kind: Int] = [:]

  /// Whether a problem is to be told by itself; otherwise it is counted.
  mutating func admits(_ problem: ReadingProblem) -> Bool {
    guard admitted < ReadingLimits.problems else {
      surplus[problem.kind, default: 0] += 1
      return false
    }
    admitted += 1
    return true
  }

  /// What was counted, a problem each kind.
  func summary(of path: String) -> [ReadingProblem] {
    let kinds: [SourceProblem.Kind] = [.skipped, .mended, .renamed]
    return kinds.compactMap { kind in
      surplus[kind].map { count in
        ReadingProblem(
          kind, path: path,
          reason: "\(count) more problems past the limit of \(ReadingLimits.problems) for one file")
      }
    }
  }
}
