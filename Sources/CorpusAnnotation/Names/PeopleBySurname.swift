/// The full names that share a surname, in groups of one person each.
///
/// Names whose given names are forms or spellings of one are a group, unless their middle names
/// contradict each other. A familiar form of several names (`Ned`) joins the only one of them that
/// is there. An initial joins the only group that it agrees with, a name without a middle name the
/// only one with one; otherwise they stand alone and are ambiguous.
struct PeopleBySurname {
  struct Group: Sendable {
    var names: [String]
    /// Several other groups agree with it.
    var isAmbiguous = false
  }

  private(set) var groups: [Group] = []

  /// Groups bearers of one surname, given in the order of their names.
  init(_ bearers: [Bearer]) {
    guard bearers.count > 1 else {
      groups = bearers.map { Group(names: [$0.name]) }
      return
    }
    let keys = GivenNameKeys(bearers.compactMap(\.parsed.given.first))
    var byGiven: [String: [Bearer]] = [:]
    var initials: [String: [Bearer]] = [:]
    var familiar: [[String]: [Bearer]] = [:]
    var keysByLetter: [String: Set<String>] = [:]
    for bearer in bearers {
      guard let first = bearer.parsed.given.first else { continue }
      let forms = Nicknames.fullForms(first)
      if first.count == 1 {
        initials[first, default: []].append(bearer)
      } else if forms.count > 1 {
        familiar[forms, default: []].append(bearer)
      } else {
        byGiven[keys.key(first), default: []].append(bearer)
      }
    }
    let given = Set(byGiven.keys)
    for (forms, names) in familiar.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let fitting = forms.filter(given.contains)
      if fitting.count > 1 {
        groups.append(Group(names: names.map(\.name), isAmbiguous: true))
      } else {
        byGiven[fitting.first ?? forms.joined(separator: "|"), default: []] += names
      }
    }
    for (key, names) in byGiven {
      for first in names.compactMap(\.parsed.given.first) {
        keysByLetter[String(first.prefix(1)), default: []].insert(key)
        for form in Nicknames.fullForms(first) {
          keysByLetter[String(form.prefix(1)), default: []].insert(key)
        }
      }
    }
    for (letter, names) in initials.sorted(by: { $0.key < $1.key }) {
      let keys = keysByLetter[letter] ?? []
      if keys.count == 1, let key = keys.first {
        byGiven[key, default: []] += names
      } else {
        let group = Group(names: names.map(\.name), isAmbiguous: keys.count > 1)
        groups.append(group)
      }
    }
    for (_, names) in byGiven.sorted(by: { $0.key < $1.key }) { split(names) }
  }

  /// Adds the names of one given name, apart by middle names that contradict each other.
  private mutating func split(_ bearers: [Bearer]) {
    var plain: [String] = []
    var byMiddle: [String: [String]] = [:]
    var letters: [String: [String]] = [:]
    for bearer in bearers {
      guard bearer.parsed.given.count > 1 else {
        plain.append(bearer.name)
        continue
      }
      let middle = bearer.parsed.given[1]
      if middle.count == 1 {
        letters[middle, default: []].append(bearer.name)
      } else {
        byMiddle[middle, default: []].append(bearer.name)
      }
    }
    for (letter, names) in letters.sorted(by: { $0.key < $1.key }) {
      let fitting = byMiddle.keys.filter { $0.hasPrefix(letter) && $0.count > 1 }
      if fitting.count == 1 {
        byMiddle[fitting[0], default: []] += names
      } else {
        byMiddle[letter, default: []] += names
      }
    }
    if byMiddle.count <= 1 {
      groups.append(Group(names: plain + byMiddle.values.flatMap { $0 }))
      return
    }
    if !plain.isEmpty { groups.append(Group(names: plain, isAmbiguous: true)) }
    for (_, names) in byMiddle.sorted(by: { $0.key < $1.key }) {
      groups.append(Group(names: names))
    }
  }
}
