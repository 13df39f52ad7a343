/// What the words and marks of a sentence are to whoever looks for reported speech.
///
/// A word may be several things: `states` is a verb and a noun, `that` a subordinator and a
/// pronoun.
struct WordClass: OptionSet, Sendable, BitwiseCopyable {
  let rawValue: UInt64

  // Forms of verbs that report.
  static let base = WordClass(rawValue: 1 << 0)
  static let third = WordClass(rawValue: 1 << 1)
  static let past = WordClass(rawValue: 1 << 2)
  static let participle = WordClass(rawValue: 1 << 3)
  // What such a verb governs.
  static let clause = WordClass(rawValue: 1 << 4)
  static let clauseOrThing = WordClass(rawValue: 1 << 5)
  static let quotation = WordClass(rawValue: 1 << 6)
  static let naming = WordClass(rawValue: 1 << 7)
  static let judgement = WordClass(rawValue: 1 << 8)
  static let thought = WordClass(rawValue: 1 << 9)
  // Function words.
  static let be = WordClass(rawValue: 1 << 10)
  static let have = WordClass(rawValue: 1 << 11)
  static let modal = WordClass(rawValue: 1 << 12)
  static let negation = WordClass(rawValue: 1 << 13)
  static let adverb = WordClass(rawValue: 1 << 14)
  static let he = WordClass(rawValue: 1 << 15)
  static let she = WordClass(rawValue: 1 << 16)
  static let it = WordClass(rawValue: 1 << 17)
  static let they = WordClass(rawValue: 1 << 18)
  static let first = WordClass(rawValue: 1 << 19)
  static let relative = WordClass(rawValue: 1 << 20)
  static let determiner = WordClass(rawValue: 1 << 21)
  static let preposition = WordClass(rawValue: 1 << 22)
  static let coordinator = WordClass(rawValue: 1 << 23)
  static let subordinator = WordClass(rawValue: 1 << 24)
  static let that = WordClass(rawValue: 1 << 25)
  static let to = WordClass(rawValue: 1 << 26)
  static let possessive = WordClass(rawValue: 1 << 27)
  // Nouns.
  static let timeWord = WordClass(rawValue: 1 << 28)
  static let statement = WordClass(rawValue: 1 << 29)
  static let office = WordClass(rawValue: 1 << 30)
  static let person = WordClass(rawValue: 1 << 31)
  static let people = WordClass(rawValue: 1 << 32)
  static let workTitle = WordClass(rawValue: 1 << 33)
  static let wordNoun = WordClass(rawValue: 1 << 34)
  static let listeners = WordClass(rawValue: 1 << 35)
  // Shapes.
  static let word = WordClass(rawValue: 1 << 36)
  static let capitalized = WordClass(rawValue: 1 << 37)
  static let number = WordClass(rawValue: 1 << 38)
  static let comma = WordClass(rawValue: 1 << 39)
  static let colon = WordClass(rawValue: 1 << 40)
  static let semicolon = WordClass(rawValue: 1 << 41)
  static let stop = WordClass(rawValue: 1 << 42)
  static let dash = WordClass(rawValue: 1 << 43)
  static let bracket = WordClass(rawValue: 1 << 44)
  static let mark = WordClass(rawValue: 1 << 45)
  static let soCalled = WordClass(rawValue: 1 << 46)
  static let according = WordClass(rawValue: 1 << 47)
  static let you = WordClass(rawValue: 1 << 48)
  static let otherVerb = WordClass(rawValue: 1 << 49)
  static let ministry = WordClass(rawValue: 1 << 50)
  static let noun = WordClass(rawValue: 1 << 51)
  static let saying = WordClass(rawValue: 1 << 52)
  static let clausal = WordClass(rawValue: 1 << 53)
  static let finding = WordClass(rawValue: 1 << 54)
  // What stands beside names of persons.
  static let role = WordClass(rawValue: 1 << 55)
  static let maleTitle = WordClass(rawValue: 1 << 56)
  static let femaleTitle = WordClass(rawValue: 1 << 57)

  static let verbForm: WordClass = [.base, .third, .past, .participle]
  static let finite: WordClass = [.third, .past, .base]
  static let auxiliary: WordClass = [.be, .have, .modal]
  static let speech: WordClass = [.clause, .clauseOrThing, .quotation]
  static let reports: WordClass = [.clause, .clauseOrThing, .quotation, .naming, .judgement]
  static let pronoun: WordClass = [.he, .she, .it, .they, .first, .you]
  /// What ends a noun phrase that is read from right to left.
  static let boundary: WordClass = [
    .comma, .colon, .semicolon, .stop, .dash, .bracket, .mark, .auxiliary, .subordinator, .that,
    .relative, .otherVerb,
  ]

  func meets(_ other: WordClass) -> Bool { rawValue & other.rawValue != 0 }
}
