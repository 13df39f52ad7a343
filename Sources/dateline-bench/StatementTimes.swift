internal import Foundation
internal import Workbench

/// Times statements on a corpus: warm, from the statement to its table, and to the digest of its rows.
struct StatementTimes {
  /// What is loaded.
  let path: String
  let runs: Int

  /// Prints a line a statement: medians and the best of the runs, in milliseconds, and the rows.
  func report(_ statements: [String]) throws {
    let cache = CorpusCache(environment: ProcessInfo.processInfo.environment)
    var session = Session(Surroundings(cache: cache))
    _ = try session.run("load \"\(path)\"")
    print("table ms [best]      with digest ms [best]      rows   statement")
    for statement in statements {
      guard try session.table(of: statement) != nil else {
        _ = try session.run(statement)
        print("                                                 " + statement)
        continue
      }
      var rows = 0
      let table = try times { rows = try session.table(of: statement)?.rows.count ?? 0 }
      let whole = try times { _ = try session.run(statement) }
      print(
        column(text(table), 16) + column(text(whole), 27) + column("\(rows)", 10) + "   "
          + statement)
    }
  }

  private func times(_ body: () throws -> Void) throws -> [Double] {
    try (0..<runs).map { _ in try milliseconds(body) }.sorted()
  }

  private func text(_ times: [Double]) -> String {
    "\(rounded(times[times.count / 2])) [\(rounded(times[0]))]"
  }
}
