/// Whether two titles are of one story.
enum TitleMatch {
  /// Whether one is the other, or the other with words around it.
  static func areAlike(_ one: String, _ other: String) -> Bool {
    let (one, other) = (words(one), words(other))
    guard !one.isEmpty, !other.isEmpty else { return false }
    return one == other || holds(one, other) || holds(other, one)
  }

  /// Whether two titles have fewer than half of the words of the shorter in common.
  static func differ(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Set(words(one)), Set(words(other)))
    let least = min(one.count, other.count)
    return least > 0 && one.intersection(other).count * 2 < least
  }

  /// Whether words begin or end with others.
  private static func holds(_ words: [UInt64], _ part: [UInt64]) -> Bool {
    part.count >= 3 && (words.starts(with: part) || words.suffix(part.count).elementsEqual(part))
  }

  private static func words(_ title: String) -> [UInt64] { PageWords.forms(of: title) }
}
