/// What a document shows about words: the forms they take, and what names they end.
struct NameEvidence: Sendable {
  private static let lower: UInt32 = 1
  private static let name: UInt32 = 2
  private static let person: UInt32 = 4
  private var table: WordTable

  init(words: [NameWord], isInitial: [Bool]) {
    table = WordTable(capacity: min(words.count, 4096))
    for (index, word) in words.enumerated() {
      switch word.shape {
      case .lower: table[word.hash] |= Self.lower
      case .capital where !isInitial[index]: table[word.hash] |= Self.name
      default: break
      }
    }
  }

  /// Whether the word stands in lower case somewhere.
  func isLowerCase(_ hash: UInt64) -> Bool { table[hash] & Self.lower != 0 }

  /// Whether the word has a capital where only names have one.
  func isName(_ hash: UInt64) -> Bool { table[hash] & Self.name != 0 }

  /// Whether the word ends the name of a person.
  func isPerson(_ hash: UInt64) -> Bool { table[hash] & Self.person != 0 }

  /// The kind of name that the word is elsewhere.
  func kind(_ hash: UInt64) -> NameKind? {
    let value = table[hash] >> 3
    return value == 0 ? nil : NameKind(rawValue: UInt8(value - 1))
  }

  mutating func learn(_ mention: NameMention, words: [NameWord]) {
    guard mention.basis.isStrong else { return }
    let last = words[mention.words.upperBound - 1]
    if mention.kind == .person {
      guard !last.facts.contains(.abbreviation), last.shape != .initial else { return }
      table[last.hash] |= Self.person
    } else if mention.words.count == 1, table[last.hash] >> 3 == 0 {
      table[last.hash] |= (UInt32(mention.kind.rawValue) + 1) << 3
    }
  }
}
