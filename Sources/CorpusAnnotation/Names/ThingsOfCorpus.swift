internal import CorpusStore

/// The places, organizations, groups, events and other things of a corpus.
struct ThingsOfCorpus {
  private struct Key: Hashable {
    var kind: String
    var words: String
  }

  /// How often each written name of a kind occurs.
  private var counts: [String: [String: Int]] = [:]
  private var names: [Key: String] = [:]
  private var keys: [String: [String: String]] = [:]
  private static let aliases = ThingAliases()

  mutating func add(_ candidate: EntityResolver.Candidate) {
    counts[candidate.kind, default: [:]][candidate.name, default: 0] += max(candidate.mentions, 1)
  }

  func resolution(_ candidate: EntityResolver.Candidate) -> EntityResolver.Resolution {
    guard let key = keys[candidate.kind]?[candidate.name],
      let name = names[Key(kind: candidate.kind, words: key)]
    else { return .init(name: candidate.name, isAmbiguous: false, basis: "the name as written") }
    let basis = name == candidate.name ? "the name as written" : "form of \(name)"
    return .init(name: name, isAmbiguous: false, basis: basis)
  }

  mutating func settle() {
    for (kind, forms) in counts {
      var best: [String: (name: String, count: Int)] = [:]
      var known: [String: String] = [:]
      for (form, count) in forms {
        let (key, fixed) = Self.aliases.key(form)
        keys[kind, default: [:]][form] = key
        if let fixed { known[key] = fixed }
        guard let other = best[key] else {
          best[key] = (form, count)
          continue
        }
        if (count, form.count, other.name) > (other.count, other.name.count, form) {
          best[key] = (form, count)
        }
      }
      for (key, form) in best { names[Key(kind: kind, words: key)] = known[key] ?? form.name }
    }
  }
}

/// What names of things are compared by.
struct ThingAliases: Sendable {
  /// The name that counts, by each folded name of the gazetteer.
  private var known: [String: String] = [:]
  /// The folded name of a state by the folded words for its people.
  private var states: [String: String] = [:]

  init() {
    for line in Countries.table.split(separator: "\n") {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard let name = fields.first else { continue }
      for form in [name] + (fields.dropFirst().first ?? "").split(separator: ";").map(String.init) {
        known[folded(form)] = known[folded(form)] ?? name
        states[folded(form)] = states[folded(form)] ?? folded(name)
      }
      for form in (fields.dropFirst(2).first ?? "").split(separator: ";") {
        states[folded(String(form))] = states[folded(String(form))] ?? folded(name)
      }
    }
    for table in [Organizations.table, Places.cities, Places.regions, Organizations.events] {
      for entry in table.split(separator: ";") {
        let forms = entry.split(separator: "=").map {
          $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        guard let name = forms.first else { continue }
        for form in forms where known[folded(form)] == nil { known[folded(form)] = name }
      }
    }
  }

  /// What a name is compared by, and the name that counts where the gazetteer has it.
  func key(_ name: String) -> (key: String, known: String?) {
    let plain = without(article: folded(name))
    if let name = known[plain] ?? known["the " + plain] { return (folded(name), name) }
    let parts = plain.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "-") })
      .map(String.init)
    let ignored: Set<String> = ["of", "the", "and", "for", "s", "s'", "in"]
    var words = parts.filter { !ignored.contains($0) }.map(spelling)
    // Two words of a state: `saudi arabian`, `north korean`.
    var index = 0
    while index < words.count {
      if index + 1 < words.count, let state = states[words[index] + " " + words[index + 1]] {
        words.replaceSubrange(index...index + 1, with: [state])
      } else if let state = states[words[index]] {
        words[index] = state
      }
      index += 1
    }
    guard words.contains(where: ThingAliases.bodies.contains) else {
      return (parts.map(spelling).joined(separator: " "), nil)
    }
    return (words.sorted().joined(separator: " "), nil)
  }

  private func without(article name: String) -> String {
    name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
  }

  /// One spelling for what Britain and America write differently.
  private func spelling(_ word: String) -> String {
    if let other = ThingAliases.spellings[word] { return other }
    if word.hasSuffix("isation") { return word.dropLast(7) + "ization" }
    return word
  }

  private static let spellings: [String: String] = [
    "defence": "defense", "labour": "labor", "centre": "center", "programme": "program",
    "theatre": "theater", "harbour": "harbor", "organisations": "organizations",
    "dept": "department",
    "corp": "corporation", "co": "company", "inc": "incorporated", "ltd": "limited",
    "univ": "university",
    "mod": "defense",
  ]

  /// Words of bodies whose names turn around: `Ministry of Defence`, `Defense Ministry`.
  private static let bodies: Set<String> = [
    "ministry", "department", "university", "parliament", "government", "embassy", "army", "navy",
    "bank", "police", "court", "council", "committee", "agency", "commission", "office",
  ]
}
