/// What the tables know of one folded word.
struct WordFacts: OptionSet, Sendable, BitwiseCopyable {
  let rawValue: UInt32

  static let given = Self(rawValue: 1 << 0)
  static let surname = Self(rawValue: 1 << 1)
  static let title = Self(rawValue: 1 << 2)
  static let role = Self(rawValue: 1 << 3)
  static let roleModifier = Self(rawValue: 1 << 4)
  static let organizationEnd = Self(rawValue: 1 << 5)
  static let organizationStart = Self(rawValue: 1 << 6)
  static let eventEnd = Self(rawValue: 1 << 7)
  static let placeEnd = Self(rawValue: 1 << 8)
  static let placeStart = Self(rawValue: 1 << 9)
  static let particle = Self(rawValue: 1 << 10)
  static let personVerb = Self(rawValue: 1 << 11)
  static let placePreposition = Self(rawValue: 1 << 12)
  static let calendar = Self(rawValue: 1 << 13)
  static let acronym = Self(rawValue: 1 << 14)
  static let common = Self(rawValue: 1 << 15)
  static let abbreviation = Self(rawValue: 1 << 16)
  static let function = Self(rawValue: 1 << 17)
  static let sport = Self(rawValue: 1 << 18)
  static let teamVerb = Self(rawValue: 1 << 19)
  static let placeNoun = Self(rawValue: 1 << 20)
  static let organizationNoun = Self(rawValue: 1 << 21)
  static let eastAsian = Self(rawValue: 1 << 22)
  static let stateCode = Self(rawValue: 1 << 23)
}

/// What kind of thing a name names.
enum NameKind: UInt8, Sendable {
  case person, organization, place, group, event, other

  /// The value of ``MentionAttribute/kind``.
  var name: String {
    switch self {
    case .person: "person"
    case .organization: "organization"
    case .place: "place"
    case .group: "group"
    case .event: "event"
    case .other: "other"
    }
  }
}
