extension Query {
  /// The names of its captures in the order written, each once.
  package var captureNames: [String] {
    var names: [String] = []
    appendCaptures { name, _ in names.append(name) }
    return names
  }

  /// Whether it captures anything.
  var hasCaptures: Bool {
    switch self {
    case .captured: true
    case .phrase, .token, .region, .field: false
    case .sequence(let parts), .and(let parts), .or(let parts): parts.contains { $0.hasCaptures }
    case .repeated(let part, _), .not(let part), .includingChrome(let part),
      .constrained(let part, _), .within(let part, _), .containing(let part, _),
      .outside(let part, _):
      part.hasCaptures
    case .near(let a, let b, _), .before(let a, let b, _): a.hasCaptures || b.hasCaptures
    }
  }

  /// The part that a name stands for; `nil` where there is none of that name.
  func part(captured name: String) -> Query? {
    var found: Query?
    appendCaptures { if $0 == name { found = $1 } }
    return found
  }

  private func appendCaptures(_ body: (String, Query) -> Void) {
    switch self {
    case .captured(let name, let part):
      body(name, part)
      part.appendCaptures(body)
    case .phrase, .token, .region, .field: return
    case .sequence(let parts), .and(let parts), .or(let parts):
      for part in parts { part.appendCaptures(body) }
    case .repeated(let part, _), .not(let part), .includingChrome(let part),
      .constrained(let part, _), .within(let part, _), .containing(let part, _),
      .outside(let part, _):
      part.appendCaptures(body)
    case .near(let a, let b, _), .before(let a, let b, _):
      a.appendCaptures(body)
      b.appendCaptures(body)
    }
  }

  /// What it matches, without the name that it has as a part of a sequence.
  var unnamed: Query {
    if case .captured(_, let part) = self { part.unnamed } else { self }
  }

  /// Whether two captures stand in different alternatives, so that no match has both.
  func separates(_ a: String, _ b: String) -> Bool {
    switch self {
    case .or(let parts):
      for part in parts {
        let names = part.captureNames
        guard names.contains(a) || names.contains(b) else { continue }
        return names.contains(a) && names.contains(b) ? part.separates(a, b) : true
      }
      return false
    case .sequence(let parts), .and(let parts): return parts.contains { $0.separates(a, b) }
    case .phrase, .token, .region, .field: return false
    case .captured(_, let part), .repeated(let part, _), .not(let part),
      .includingChrome(let part), .constrained(let part, _), .within(let part, _),
      .containing(let part, _), .outside(let part, _):
      return part.separates(a, b)
    case .near(let first, let second, _), .before(let first, let second, _):
      return first.separates(a, b) || second.separates(a, b)
    }
  }

  /// The patterns of the regions that it matches; empty where it may match anything else.
  var regionPatterns: [RegionPattern] {
    switch self {
    case .region(let pattern): return [pattern]
    case .or(let parts):
      let patterns = parts.map(\.regionPatterns)
      return patterns.contains { $0.isEmpty } ? [] : patterns.flatMap { $0 }
    case .captured(_, let part), .constrained(let part, _), .within(let part, _),
      .containing(let part, _), .outside(let part, _), .includingChrome(let part):
      return part.regionPatterns
    default: return []
    }
  }

  /// How many tokens it may match.
  var lengths: ClosedRange<Int> {
    let most = 1 << 32
    switch self {
    case .phrase(let words): return words.count...words.count
    case .token: return 1...1
    case .repeated(let part, let times):
      let one = part.lengths
      return one.lowerBound * times.lowerBound...min(most, one.upperBound * times.upperBound)
    case .sequence(let parts):
      return parts.reduce(0...0) { sum, part in
        let one = part.lengths
        return sum.lowerBound + one.lowerBound...min(most, sum.upperBound + one.upperBound)
      }
    case .or(let parts):
      let all = parts.map(\.lengths)
      return (all.map(\.lowerBound).min() ?? 1)...(all.map(\.upperBound).max() ?? most)
    case .captured(_, let part), .constrained(let part, _), .within(let part, _),
      .containing(let part, _), .outside(let part, _), .includingChrome(let part):
      return part.lengths
    case .region, .near, .before, .not, .and, .field: return 1...most
    }
  }

  /// The folded words that every match of it has; `nil` where they may vary.
  var onlyWords: [String]? {
    switch self {
    case .phrase(let words): words.onlyWords
    case .token(.word(let word)): [word].onlyWords
    default: nil
    }
  }
}

extension [WordPattern] {
  /// The words themselves where none of them is open.
  var onlyWords: [String]? {
    var words: [String] = []
    for case .word(let word) in self { words.append(word) }
    return words.count == count ? words : nil
  }
}
