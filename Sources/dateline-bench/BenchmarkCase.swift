internal import CorpusStore
internal import Workbench

/// One piece of work, done by the engine and by its definition.
struct BenchmarkCase {
  let name: String
  /// The engine's way; gives a number that the plain way has to give too.
  let fast: () throws -> Int
  /// The definition: loops over the tokens.
  let plain: () -> Int
}

/// What a case took, in milliseconds.
struct Timing {
  let name: String
  let answer: Int
  let fast: Double
  let plain: Double
}

extension BenchmarkCase {
  /// Runs both ways in turn and takes the best of each.
  ///
  /// - Throws: ``Disagreement`` where the answers differ: then the times mean nothing.
  func measure(runs: Int) throws -> Timing {
    var best = (fast: Double.infinity, plain: Double.infinity)
    var answer = 0
    for _ in 0..<runs {
      let fast = try milliseconds { answer = try self.fast() }
      var expected = 0
      let plain = milliseconds { expected = self.plain() }
      guard answer == expected else {
        throw Disagreement(name: name, fast: answer, plain: expected)
      }
      best = (min(best.fast, fast), min(best.plain, plain))
    }
    return Timing(name: name, answer: answer, fast: best.fast, plain: best.plain)
  }
}

/// The engine and the definition gave different answers.
struct Disagreement: Error, CustomStringConvertible {
  let name: String
  let fast: Int
  let plain: Int

  var description: String { "\(name): the engine gives \(fast), the definition \(plain)" }
}

func milliseconds(_ body: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let start = clock.now
  try body()
  let (seconds, attoseconds) = (clock.now - start).components
  return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
}
