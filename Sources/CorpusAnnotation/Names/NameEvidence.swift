internal import SpanAlgebra

/// What a document shows about words: the forms they take, and what names they end.
struct NameEvidence: Sendable {
  private static let lower: UInt32 = 1
  private static let name: UInt32 = 2
  private static let person: UInt32 = 4
  private static let repeated: UInt32 = 8
  private static let team: UInt32 = 16
  private static let vessel: UInt32 = 32
  private static let land: UInt32 = 64
  private static let kindShift: UInt32 = 7
  private var table: WordTable
  /// Whether the document reports on sport, where the names of cities are teams.
  private(set) var isSport = false

  /// Whether hyphens stand between spaces, as in `Kim Jae - won`, and never inside words.
  private(set) var hasSpacedHyphens = false

  /// What a document without words shows.
  static let none = NameEvidence(words: [], names: [], isInitial: [], text: [])

  /// What the words show, of which `names` could be part of a name, ascending.
  init(words: [NameWord], names: [Int], isInitial: [Bool], text: [UInt8]) {
    table = WordTable(capacity: min(names.count, 4096))
    var capitals = HashSieve(count: names.count)
    for index in names {
      let word = words[index]
      capitals.insert(word.hash)
      guard word.shape == .capital, !isInitial[index] else { continue }
      if table.insert(Self.name, for: word.hash) & Self.name != 0 {
        table.insert(Self.repeated, for: word.hash)
      }
      if let stem = Self.stem(word, text) { table.insert(Self.land, for: stem) }
    }
    var sport = 0
    var hyphens = 0
    for word in words {
      if word.facts.contains(.sport) { sport += 1 }
      switch word.shape {
      case .mark where word.count == 1 && text[word.start] == UInt8(ascii: "-"): hyphens += 1
      // Nobody asks for the small letters of a word that never has a capital.
      case .lower where capitals.mayContain(word.hash): table.insert(Self.lower, for: word.hash)
      default: break
      }
    }
    hasSpacedHyphens =
      hyphens >= 2
      && !words.contains { word in
        word.isGlued || word.shape == .lower && text[word.range].contains(UInt8(ascii: "-"))
      }
    isSport = sport >= 3 && sport * 150 > words.count
  }

  /// Whether the word stands in lower case somewhere.
  func isLowerCase(_ hash: UInt64) -> Bool { table[hash] & Self.lower != 0 }

  /// Whether the word has a capital where only names have one.
  func isName(_ hash: UInt64) -> Bool { table[hash] & Self.name != 0 }

  /// Whether the word has such a capital twice or more, and is never in lower case.
  func isRepeatedName(_ hash: UInt64) -> Bool {
    table[hash] & (Self.repeated | Self.lower) == Self.repeated
  }

  /// Whether the word ends the name of a person.
  func isPerson(_ hash: UInt64) -> Bool { table[hash] & Self.person != 0 }

  /// Whether the word ends the name of a team in a sports report.
  func isTeam(_ hash: UInt64) -> Bool { table[hash] & Self.team != 0 }

  /// Whether the word ends the name of a ship.
  func isVessel(_ hash: UInt64) -> Bool { table[hash] & Self.vessel != 0 }

  /// Whether the document has the word for the people of what the word names, and the word is
  /// never in lower case: `Kaldrea` beside `Kaldrean`.
  func isLand(_ hash: UInt64) -> Bool { table[hash] & (Self.land | Self.lower) == Self.land }

  /// The hash of the land whose people a word could name: of `kaldrea` for `Kaldrean`.
  static func stem(_ word: NameWord, _ text: [UInt8]) -> UInt64? {
    guard word.count >= 6, text[word.end - 1] == UInt8(ascii: "n"),
      text[word.end - 2] == UInt8(ascii: "a"),
      word.facts.isDisjoint(with: [.given, .surname, .common])
    else { return nil }
    return WordHash.of(text, word.start..<word.end - 1)
  }

  /// The kind of name that the word is elsewhere.
  func kind(_ hash: UInt64) -> NameKind? {
    let value = table[hash] >> Self.kindShift
    return value == 0 ? nil : NameKind(rawValue: UInt8(value - 1))
  }

  mutating func learn(_ mention: NameMention, words: [NameWord]) {
    let last = words[mention.words.upperBound - 1]
    if mention.basis == .team { table.insert(Self.team, for: last.hash) }
    if mention.basis == .vessel { table.insert(Self.vessel, for: last.hash) }
    guard mention.basis.isStrong else { return }
    if mention.kind == .person {
      guard !last.facts.contains(.abbreviation), last.shape != .initial else { return }
      table.insert(Self.person, for: last.hash)
    } else if mention.words.count == 1, last.facts.isDisjoint(with: [.common, .calendar]),
      mention.basis != .preposition || last.facts.isDisjoint(with: [.surname, .given]),
      table[last.hash] >> Self.kindShift == 0
    {
      table.insert((UInt32(mention.kind.rawValue) + 1) << Self.kindShift, for: last.hash)
    }
  }
}

/// A set of hashes that may take others for its own, and never denies one that it holds.
private struct HashSieve {
  private var bits: [UInt64]

  /// An empty sieve for about so many hashes; sixteen bits for each.
  init(count: Int) {
    var size = 4
    while size * 4 < count { size *= 2 }
    bits = Array(repeating: 0, count: size)
  }

  mutating func insert(_ hash: UInt64) { bits[place(of: hash)] |= 1 &<< (hash >> 58) }

  func mayContain(_ hash: UInt64) -> Bool { bits[place(of: hash)] & (1 &<< (hash >> 58)) != 0 }

  private func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 16) & (bits.count - 1)
  }
}
