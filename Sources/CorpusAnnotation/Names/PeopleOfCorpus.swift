internal import CorpusStore

/// The people of a corpus: full names joined, surnames given to their only bearer.
struct PeopleOfCorpus {
  /// How often each written name occurs.
  private var counts: [String: Int] = [:]
  private var resolutions: [String: EntityResolver.Resolution] = [:]

  mutating func add(_ candidate: EntityResolver.Candidate) {
    counts[candidate.name, default: 0] += max(candidate.mentions, 1)
  }

  func resolution(_ candidate: EntityResolver.Candidate) -> EntityResolver.Resolution {
    resolutions[candidate.name]
      ?? EntityResolver.Resolution(
        name: candidate.name, isAmbiguous: false, basis: "the name as written")
  }

  /// Joins what was added.
  mutating func settle() {
    var bySurname: [String: [(name: String, parsed: PersonName)]] = [:]
    for name in counts.keys {
      guard let parsed = PersonName(name) else { continue }
      bySurname[parsed.surname, default: []].append((name, parsed))
    }
    for (_, bearers) in bySurname { join(bearers.sorted { $0.name < $1.name }) }
  }

  /// Joins the names that share a surname.
  private mutating func join(_ bearers: [(name: String, parsed: PersonName)]) {
    let groups = groups(of: bearers.filter(\.parsed.isFull))
    let canonical = groups.map { canonicalName($0.map(\.name)) }
    for (group, name) in zip(groups, canonical) {
      for bearer in group {
        let basis = bearer.name == name ? "the name as written" : "form of \(name)"
        resolutions[bearer.name] = .init(name: name, isAmbiguous: false, basis: basis)
      }
    }
    let short = bearers.filter { !$0.parsed.isFull }.map(\.name)
    guard !short.isEmpty else { return }
    let own = canonicalName(short)
    for name in short {
      switch canonical.count {
      case 0:
        let basis = name == own ? "the name as written" : "form of \(own)"
        resolutions[name] = .init(name: own, isAmbiguous: false, basis: basis)
      case 1:
        resolutions[name] = .init(
          name: canonical[0], isAmbiguous: false,
          basis: "the only \(canonical[0]) of the corpus by this surname")
      default:
        let some = canonical.sorted().prefix(3).joined(separator: ", ")
        resolutions[name] = .init(
          name: own, isAmbiguous: true, basis: "surname of \(canonical.count) people: \(some)")
      }
    }
  }

  /// The full names in groups of one person each.
  ///
  /// Names with a given name spelt out form the groups, by its full form; an initial joins the
  /// only group that it agrees with.
  private func groups(
    of full: [(name: String, parsed: PersonName)]
  ) -> [[(name: String, parsed: PersonName)]] {
    var groups: [String: [(name: String, parsed: PersonName)]] = [:]
    var initials: [(name: String, parsed: PersonName)] = []
    for bearer in full {
      guard let first = bearer.parsed.given.first else { continue }
      if first.count == 1 {
        initials.append(bearer)
      } else {
        groups[Nicknames.fullForm(first), default: []].append(bearer)
      }
    }
    var byLetter: [Character: [String]] = [:]
    for key in groups.keys {
      if let letter = key.first { byLetter[letter, default: []].append(key) }
      for bearer in groups[key] ?? [] {
        if let letter = bearer.parsed.given.first?.first, letter != key.first,
          byLetter[letter]?.contains(key) != true
        {
          byLetter[letter, default: []].append(key)
        }
      }
    }
    for bearer in initials {
      guard let letter = bearer.parsed.given.first?.first else { continue }
      let keys = byLetter[letter] ?? []
      if keys.count == 1, let key = keys.first {
        groups[key, default: []].append(bearer)
      } else {
        groups["\(letter) \(keys.count)", default: []].append(bearer)
      }
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The most frequent of the forms, of equals the longest, of these the first by alphabet.
  private func canonicalName(_ names: [String]) -> String {
    names.min { a, b in
      let (x, y) = (counts[a] ?? 0, counts[b] ?? 0)
      if x != y { return x > y }
      return a.count != b.count ? a.count > b.count : a < b
    } ?? ""
  }
}
