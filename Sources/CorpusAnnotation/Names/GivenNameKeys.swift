/// What the given names of people are compared by, for people whose surnames agree.
///
/// A name that the tables have is itself or the full form of its group. One that they do not have
/// is the only known name that it sounds like, or goes by its sound; where it sounds like several
/// known ones, it is itself.
struct GivenNameKeys {
  private var keys: [String: String] = [:]

  /// Takes the folded given names that are to be compared; initials are left out.
  init(_ names: some Sequence<String>) {
    var unknown: [String: [String]] = [:]
    var known: [String: Set<String>] = [:]
    let names = Set(names)
    guard names.count > 1 else {
      for name in names { keys[name] = GivenNameKeys.known(name) }
      return
    }
    var strangers: [String] = []
    for name in names where name.count > 1 {
      keys[name] = GivenNameKeys.known(name)
      if keys[name] == nil { strangers.append(name) }
    }
    guard !strangers.isEmpty else { return }
    for (name, full) in keys { known[Transliteration.loose(name), default: []].insert(full) }
    for name in strangers {
      let sound = Transliteration.loose(name)
      if sound.utf8.count >= GivenNameKeys.shortest { unknown[sound, default: []].append(name) }
    }
    for (sound, names) in unknown {
      let alike = known[sound] ?? []
      guard alike.count <= 1 else { continue }
      for name in names { keys[name] = alike.first ?? GivenNameKeys.mark + sound }
    }
  }

  /// What a folded given name is compared by.
  func key(_ name: String) -> String { keys[name] ?? name }

  /// Whether a key is of names that no table has.
  static func isUnknown(_ key: String) -> Bool { key.hasPrefix(mark) }

  private static let mark = "~"
  /// Sounds of fewer letters are too many names.
  private static let shortest = 3

  private static func known(_ name: String) -> String? {
    let forms = Nicknames.fullForms(name)
    if !forms.isEmpty { return forms.joined(separator: "|") }
    return all.contains(name) ? name : nil
  }

  private static let all = Set(
    words(GivenNames.male) + words(GivenNames.female) + words(GivenNames.either))
}
