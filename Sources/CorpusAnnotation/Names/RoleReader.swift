internal import SpanAlgebra

/// Finds the words beside a person's name that say what the person is.
struct RoleReader {
  let words: [NameWord]
  let text: [UInt8]

  /// The mentions with the roles that stand before the names of people.
  func withRoles(_ mentions: [NameMention], units: [Range<Int>]) -> [NameMention] {
    var result = mentions
    var unit = 0
    for index in mentions.indices where mentions[index].kind == .person {
      let start = mentions[index].words.lowerBound
      while unit < units.count, units[unit].upperBound <= start { unit += 1 }
      guard unit < units.count else { break }
      let previous = index > 0 ? mentions[index - 1] : nil
      if let role = role(before: start, bounds: units[unit], previous: previous, mentions, index) {
        result[index].role = role
      }
    }
    return result
  }

  /// The role that ends before a word: `Pentagon spokesman`, `Gen.`, `US Secretary of Defense`.
  private func role(
    before start: Int, bounds: Range<Int>, previous: NameMention?, _ mentions: [NameMention],
    _ mention: Int
  ) -> Range<Int>? {
    var index = start
    var first = start
    var hasRole = false
    var before = mention - 1
    while index > bounds.lowerBound, start - index < 14 {
      let word = words[index - 1]
      if before >= 0, mentions[before].words.upperBound == index {
        // A place, people or organization inside the role.
        guard mentions[before].kind != .person else { break }
        index = mentions[before].words.lowerBound
        before -= 1
        if hasRole { first = index }
        continue
      }
      if word.shape == .period {
        guard index - 2 >= bounds.lowerBound, words[index - 2].facts.contains(.abbreviation) else {
          break
        }
        index -= 1
        continue
      }
      if word.facts.contains(.role) || word.facts.contains(.title) {
        hasRole = true
        index -= 1
        first = index
      } else if word.facts.contains(.roleModifier) {
        index -= 1
        if hasRole || roleBefore(index, bounds) { first = hasRole ? index : first }
      } else if word.hash == ofHash || word.hash == theHash || word.hash == forHash,
        roleBefore(index - 1, bounds)
      {
        index -= 1
      } else {
        break
      }
    }
    while first < start, words[first].hash == newHash { first += 1 }
    guard hasRole, first < start else { return nil }
    return first..<start
  }

  /// Whether a role goes on to the left of `of` or `the`.
  private func roleBefore(_ index: Int, _ bounds: Range<Int>) -> Bool {
    var index = index
    if index > bounds.lowerBound, words[index - 1].hash == ofHash { index -= 1 }
    guard index > bounds.lowerBound else { return false }
    let facts = words[index - 1].facts
    return facts.contains(.role) || facts.contains(.title) || facts.contains(.roleModifier)
  }
}

private let newHash = WordHash.of("new")
