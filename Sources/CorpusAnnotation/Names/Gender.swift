/// What a given name tells of its bearer, as far as pronouns and `Mr` or `Mrs` go.
package enum Gender: Sendable, Hashable {
  case male, female

  /// The gender of who bears a folded given name; `nil` where both do or it is not known.
  package init?(givenName folded: String) {
    switch GenderTable.bearers[folded] {
    case GenderTable.male: self = .male
    case GenderTable.female: self = .female
    default: return nil
    }
  }

  /// The gender that a folded title tells: `mr`, `mrs`, `spokeswoman`.
  package init?(title folded: String) {
    if Self.maleTitles.contains(folded) {
      self = .male
    } else if Self.femaleTitles.contains(folded) {
      self = .female
    } else {
      return nil
    }
  }

  static let maleTitles = Set(
    words(
      """
      mr mister sir lord king prince emperor sultan emir duke baron count chairman spokesman
      businessman congressman councilman fisherman statesman salesman father brother son uncle
      nephew husband grandfather actor pope cardinal bishop archbishop priest imam monk
      """))

  static let femaleTitles = Set(
    words(
      """
      mrs ms miss mme madame lady dame queen princess empress duchess baroness countess
      chairwoman spokeswoman businesswoman congresswoman councilwoman mother sister daughter aunt
      niece wife widow grandmother actress nun
      """))
}

private enum GenderTable {
  static let male: UInt8 = 1
  static let female: UInt8 = 2

  /// Who bears each name, as a set of the two.
  static let bearers: [String: UInt8] = {
    var bearers: [String: UInt8] = [:]
    for name in words(GivenNames.male) { bearers[name, default: 0] |= male }
    for name in words(GivenNames.female) { bearers[name, default: 0] |= female }
    for name in words(GivenNames.either) { bearers[name] = male | female }
    return bearers
  }()
}

/// The words of a table.
func words(_ list: String) -> [String] {
  list.split(whereSeparator: \.isWhitespace).map(String.init)
}
