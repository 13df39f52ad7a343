/// The words before a story that say where, when and by which agency it was written.
struct Dateline: Hashable {
  /// How much the words themselves say that they are a dateline.
  enum Strength: Int, Comparable {
    /// Words in capitals and a colon, which may be a speaker as well: `TALSI:`.
    case faint
    /// A place and a mark: `BAKU —`, `Washington:`. One only at the head of a text.
    case bare
    /// A place with a date.
    case dated
    /// A place with an agency.
    case signed

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// The first place, without its state or country; capitals only where the name has them.
  var place: String
  /// The places after it: `Paris` of `LONDON/PARIS`.
  var otherPlaces: [String] = []
  /// As tables show it; empty where there is none.
  var agency = ""
  /// Who wrote it; empty where it does not say so.
  var byline = ""
  var day: WrittenDay?
  var strength = Strength.bare
  /// Where the story's first words begin; the end of the line if the dateline fills it.
  var textStart: Int
  /// Whether it fills its line.
  var isWholeLine: Bool
}

/// A place name out of capitals, as it is written in running text: `ST. LOUIS` is `St. Louis`.
func placeName(_ written: String) -> String {
  let letters = written.unicodeScalars.filter { $0.properties.isAlphabetic }
  let isShouted = letters.count > 2 && letters.allSatisfy { !$0.properties.isLowercase }
  let isWhispered = letters.allSatisfy { !$0.properties.isUppercase }
  guard isShouted || isWhispered else { return written }
  let small: Set = [
    "de", "da", "do", "del", "la", "le", "of", "the", "and", "es", "en", "au", "am",
  ]
  let words = written.lowercased().split(separator: " ", omittingEmptySubsequences: false)
  return words.enumerated().map { index, word in
    if index > 0, small.contains(String(word)) { return String(word) }
    // Names like U.S. and D.C. keep their capitals.
    if word.count >= 4, word.filter({ $0 == "." }).count * 2 == word.count {
      return word.uppercased()
    }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return parts.enumerated().map { place, part in
      place > 0 && small.contains(String(part)) ? String(part) : capitalized(part)
    }.joined(separator: "-")
  }.joined(separator: " ")
}

private func capitalized(_ word: Substring) -> String {
  guard let first = word.first else { return "" }
  return first.uppercased() + word.dropFirst()
}
