/// A name as found in one place, before it is joined with others of its story.
struct NameMention: Sendable {
  /// Its words, half open.
  var words: Range<Int>
  var kind: NameKind
  /// The entry of the gazetteer that it is.
  var entry: Int?
  /// The words of the title or role beside it; empty where there is none.
  var role: Range<Int>
  /// Why it is a name of this kind.
  var basis: Basis

  init(_ words: Range<Int>, _ kind: NameKind, _ basis: Basis, entry: Int? = nil) {
    self.words = words
    self.kind = kind
    self.basis = basis
    self.entry = entry
    role = words.lowerBound..<words.lowerBound
  }

  enum Basis: Sendable, Hashable {
    case gazetteer
    case givenName
    case initials
    case title
    case role
    case verb
    case surname
    case ending(Int)
    case start(Int)
    case acronym
    case preposition
    case followedByPlace
    case capitals
    case seenInStory
    case team
    case stateCode
    case enumeration
    case nounOfPlace
    case nounOfOrganization
    case vessel
    case demonym

    /// Whether other places of the document may lean on it.
    var isStrong: Bool {
      switch self {
      case .verb, .surname, .capitals, .seenInStory, .acronym, .team, .stateCode, .enumeration:
        false
      default: true
      }
    }
  }
}
