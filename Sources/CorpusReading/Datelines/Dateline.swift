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
  let bytes = Array(written.utf8)
  if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x80 }) {
    return plainPlaceName(bytes).map { String(decoding: $0, as: UTF8.self) } ?? written
  }
  let letters = written.unicodeScalars.filter { $0.properties.isAlphabetic }
  let isShouted = letters.count > 2 && letters.allSatisfy { !$0.properties.isLowercase }
  let isWhispered = letters.allSatisfy { !$0.properties.isUppercase }
  guard isShouted || isWhispered else { return written }
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

/// The same for a name of ASCII; `nil` where it stays as it is.
private func plainPlaceName(_ written: [UInt8]) -> [UInt8]? {
  let hasCapital = written.contains { $0 >= 0x41 && $0 <= 0x5A }
  let hasSmall = written.contains { $0 >= 0x61 && $0 <= 0x7A }
  guard hasCapital != hasSmall || !hasCapital else { return nil }
  let letters = written.count { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
  guard !hasCapital || letters > 2 else { return nil }
  var name = written.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  var start = 0
  while start < name.count {
    let end = name[start...].firstIndex(of: 0x20) ?? name.count
    capitalize(&name, word: start..<end)
    start = end + 1
  }
  return name
}

/// Gives a word in small letters the capitals that it has in a name.
private func capitalize(_ name: inout [UInt8], word: Range<Int>) {
  if word.lowerBound > 0, isSmall(name[word]) { return }
  let stops = name[word].count { $0 == 0x2E }
  if word.count >= 4, stops * 2 == word.count {
    // Names like U.S. and D.C. keep their capitals.
    for index in word { name[index] = capital(name[index]) }
    return
  }
  var start = word.lowerBound
  while start < word.upperBound {
    let end = name[start..<word.upperBound].firstIndex(of: 0x2D) ?? word.upperBound
    if start == word.lowerBound || !isSmall(name[start..<end]) {
      name[start] = capital(name[start])
    }
    start = end + 1
  }
}

/// Whether a word in small letters is one of those inside the names of places.
private func isSmall(_ word: ArraySlice<UInt8>) -> Bool {
  (2...3).contains(word.count) && smallWords.contains(word.reduce(0) { $0 << 8 | UInt32($1) })
}

private func capital(_ byte: UInt8) -> UInt8 { byte >= 0x61 && byte <= 0x7A ? byte & 0xDF : byte }

/// The letters of each in one number.
private let smallWords = small.map { $0.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }

/// The words inside names of places that begin with a small letter.
private let small: Set = [
  "de", "da", "do", "del", "la", "le", "of", "the", "and", "es", "en", "au", "am",
]

private func capitalized(_ word: Substring) -> String {
  guard let first = word.first else { return "" }
  return first.uppercased() + word.dropFirst()
}
