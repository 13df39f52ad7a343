internal import CorpusStore

/// Whether a name is meant by the words that were typed: all of them are words of it.
struct NameMatcher: Sendable {
  private let words: [Substring]
  /// Whether every name is meant.
  var matchesAll: Bool { words.isEmpty }
  /// What was asked before: few names stand in many places.
  private var known: [String: Bool] = [:]

  /// - Parameter typed: The words as typed; none of them means every name.
  init(_ typed: [String]) {
    words = typed.flatMap { folded($0).split(separator: " ") }
  }

  mutating func matches(_ name: String) -> Bool {
    guard !words.isEmpty else { return true }
    if let answer = known[name] { return answer }
    let own = folded(name).split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "'" }
    let answer = words.allSatisfy { own.contains($0) }
    known[name] = answer
    return answer
  }
}
