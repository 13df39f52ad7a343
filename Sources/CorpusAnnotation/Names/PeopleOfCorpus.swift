internal import CorpusStore

/// The people of a corpus: full names joined, surnames given to their only bearer.
struct PeopleOfCorpus {
  private typealias Resolution = EntityResolver.Resolution

  /// What is known of a written name.
  private struct Written {
    /// How often it occurs.
    var count = 0
    var documents: [Int] = []
    /// The nouns of its roles: `president`.
    var roles: Set<String> = []

    mutating func note(_ candidate: EntityResolver.Candidate, _ nouns: Set<String>) {
      count += max(candidate.mentions, 1)
      if documents.last != candidate.document { documents.append(candidate.document) }
      if !nouns.isEmpty { roles.formUnion(nouns) }
    }
  }

  private var written: [String: Written] = [:]
  /// The resolutions that hold in every document.
  private var resolutions: [String: EntityResolver.Resolution] = [:]
  /// The surname that each short name is, where several people share it.
  private var shared: [String: String] = [:]
  /// The people by each surname that several of them share.
  private var sharers: [String: Sharers] = [:]
  private var roleNouns = RoleNounMemo()

  /// The people who share a surname, by the documents that name them in full.
  private struct Sharers {
    var names: [String]
    /// The number of the only one in a document; -1 where there are several.
    var byDocument: [Int: Int]
    /// The one whom nearly all full names mean.
    var foremost: Foremost?
  }

  private struct Foremost {
    var name: String
    var documents: Int
    var roles: Set<String>
    var gender: Gender?
  }

  mutating func add(_ candidate: EntityResolver.Candidate) {
    let roles = roleNouns.nouns(candidate.roles)
    written[candidate.name, default: Written()].note(candidate, roles)
  }

  func resolution(_ candidate: EntityResolver.Candidate) -> EntityResolver.Resolution {
    if let surname = shared[candidate.name], let sharers = sharers[surname] {
      if let only = sharers.byDocument[candidate.document], only >= 0 {
        return Resolution(
          name: sharers.names[only], isAmbiguous: false,
          basis: "the only one by this surname in the document")
      }
      if sharers.byDocument[candidate.document] == nil, let foremost = sharers.foremost,
        agrees(candidate, foremost)
      {
        return Resolution(
          name: foremost.name, isAmbiguous: false,
          basis: "the one by this surname in \(foremost.documents) documents, \(share) to 1")
      }
    }
    return resolutions[candidate.name]
      ?? Resolution(name: candidate.name, isAmbiguous: false, basis: "the name as written")
  }

  /// Joins what was added.
  mutating func settle() {
    var bySurname: [String: [Bearer]] = [:]
    for name in written.keys {
      guard let parsed = PersonName(name) else { continue }
      bySurname[parsed.surname, default: []].append(Bearer(name: name, parsed: parsed))
    }
    var bySound: [String: [SpellingsOfSurname.Surname]] = [:]
    for (surname, bearers) in bySurname {
      let close = Transliteration.close(surname)
      let sorted = bearers.count > 1 ? bearers.sorted { $0.name < $1.name } : bearers
      let groups = PeopleBySurname(sorted.filter(\.parsed.isFull)).groups
      bySound[Transliteration.loose(close: close), default: []].append(
        .init(name: surname, close: close, bearers: sorted, groups: groups))
    }
    for surnames in bySound.values {
      join(SpellingsOfSurname(surnames.sorted { $0.name < $1.name }))
    }
  }

  /// Joins the names whose surnames are spellings of one.
  private mutating func join(_ spellings: SpellingsOfSurname) {
    let canonical = spellings.people.map { canonicalName($0.names) }
    for (person, name) in zip(spellings.people, canonical) {
      for form in person.names {
        let basis = form == name ? "the name as written" : "form of \(name)"
        resolutions[form] = Resolution(
          name: name, isAmbiguous: person.isAmbiguous,
          basis: person.isAmbiguous ? "several people agree with this form" : basis)
      }
    }
    for surname in spellings.surnames {
      let short = surname.bearers.filter { !$0.parsed.isFull }.map(\.name)
      guard !short.isEmpty else { continue }
      let people = spellings.people(of: surname)
      give(short, to: people.map { canonical[$0] }, surname: surname.name)
      if people.count > 1 {
        share(people.map { (spellings.people[$0], canonical[$0]) }, surname: surname.name)
      }
    }
  }

  /// Resolves the forms of a surname by who of the corpus bears it.
  private mutating func give(_ short: [String], to people: [String], surname: String) {
    let own = canonicalName(short)
    for name in short {
      switch people.count {
      case 0:
        let basis = name == own ? "the name as written" : "form of \(own)"
        resolutions[name] = Resolution(name: own, isAmbiguous: false, basis: basis)
      case 1:
        resolutions[name] = Resolution(
          name: people[0], isAmbiguous: false, basis: "the only one by this surname")
      default:
        shared[name] = surname
        let some = people.sorted().prefix(3).joined(separator: ", ")
        resolutions[name] = Resolution(
          name: own, isAmbiguous: true, basis: "surname of \(people.count) people: \(some)")
      }
    }
  }

  /// Notes which of the people of one surname are named in full in which documents, and whether
  /// one of them is by far the foremost.
  private mutating func share(
    _ people: [(person: PeopleBySurname.Group, name: String)], surname: String
  ) {
    var byDocument: [Int: Int] = [:]
    var counts: [Int] = []
    for (number, (person, _)) in people.enumerated() {
      let documents = Set(person.names.flatMap { written[$0]?.documents ?? [] })
      counts.append(documents.count)
      for document in documents {
        byDocument[document] = byDocument[document, default: number] == number ? number : -1
      }
    }
    var sharers = Sharers(names: people.map(\.name), byDocument: byDocument)
    let all = counts.reduce(0, +)
    if let most = counts.max(), let place = counts.firstIndex(of: most),
      !people[place].person.isAmbiguous,
      counts.indices.allSatisfy({ $0 == place || counts[$0] * share <= most }),
      (all - most) * share <= most * 2
    {
      let (person, name) = people[place]
      sharers.foremost = Foremost(
        name: name, documents: most,
        roles: person.names.reduce(into: []) { $0.formUnion(written[$1]?.roles ?? []) },
        gender: PersonName(name)?.given.first.flatMap { Gender(givenName: $0) })
    }
    self.sharers[surname] = sharers
  }

  /// Whether nothing that a story calls a surname speaks against its foremost bearer.
  private func agrees(_ candidate: EntityResolver.Candidate, _ foremost: Foremost) -> Bool {
    if let gender = foremost.gender {
      for role in candidate.roles {
        for word in folded(role).split(whereSeparator: { !$0.isLetter }) {
          if let other = Gender(title: String(word)), other != gender { return false }
        }
      }
    }
    let roles = roleNouns.known(candidate.roles)
    return roles.isEmpty || !roles.isDisjoint(with: foremost.roles)
  }

  /// How many documents name the foremost bearer of a surname for one that names another.
  private var share: Int { 10 }

  /// The most frequent of the forms, of equals the longest, of these the first by alphabet.
  private func canonicalName(_ names: [String]) -> String {
    names.min { a, b in
      let (x, y) = (written[a]?.count ?? 0, written[b]?.count ?? 0)
      if x != y { return x > y }
      return a.count != b.count ? a.count > b.count : a < b
    } ?? ""
  }
}

/// A written name and its parts.
struct Bearer: Sendable {
  var name: String
  var parsed: PersonName
}

/// The nouns of roles in the words for them, each text read once.
struct RoleNounMemo {
  private var nouns: [String: [String]] = [:]

  /// The nouns in some texts: `president` of `U.S. President`.
  mutating func nouns(_ texts: [String]) -> Set<String> {
    for text in texts where nouns[text] == nil {
      nouns[text] = folded(text).split { !($0.isLetter || $0 == "-") }.map(String.init)
        .filter(RoleNouns.contains)
    }
    return known(texts)
  }

  /// The nouns in texts that were read before.
  func known(_ texts: [String]) -> Set<String> {
    texts.isEmpty ? [] : Set(texts.flatMap { nouns[$0] ?? [] })
  }
}
