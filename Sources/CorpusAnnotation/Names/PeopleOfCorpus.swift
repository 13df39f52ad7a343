internal import CorpusStore

/// The people of a corpus: full names joined, surnames given to their only bearer.
struct PeopleOfCorpus {
  private typealias Resolution = EntityResolver.Resolution

  /// What is known of a written name.
  private struct Written {
    /// How often it occurs.
    var count = 0
    var documents: [Int] = []

    mutating func note(_ candidate: EntityResolver.Candidate) {
      count += max(candidate.mentions, 1)
      if documents.last != candidate.document { documents.append(candidate.document) }
    }
  }

  private var written: [String: Written] = [:]
  /// The resolutions that hold in every document.
  private var resolutions: [String: EntityResolver.Resolution] = [:]
  /// The surname that each short name is, where several people share it.
  private var shared: [String: String] = [:]
  /// The people by each surname that several of them share.
  private var sharers: [String: Sharers] = [:]

  /// The people who share a surname, by the documents that name them in full.
  private struct Sharers {
    var names: [String]
    /// The number of the only one in a document; -1 where there are several.
    var byDocument: [Int: Int]
  }

  mutating func add(_ candidate: EntityResolver.Candidate) {
    written[candidate.name, default: Written()].note(candidate)
  }

  func resolution(_ candidate: EntityResolver.Candidate) -> EntityResolver.Resolution {
    if let surname = shared[candidate.name], let sharers = sharers[surname],
      let only = sharers.byDocument[candidate.document], only >= 0
    {
      return Resolution(
        name: sharers.names[only], isAmbiguous: false,
        basis: "the only one by this surname in the document")
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
    for (surname, bearers) in bySurname {
      join(bearers.sorted { $0.name < $1.name }, surname: surname)
    }
  }

  /// Joins the names that share a surname.
  private mutating func join(_ bearers: [Bearer], surname: String) {
    let groups = PeopleBySurname(bearers.filter(\.parsed.isFull)).groups
    let canonical = groups.map { canonicalName($0.names) }
    for (group, name) in zip(groups, canonical) {
      for form in group.names {
        let basis = form == name ? "the name as written" : "form of \(name)"
        resolutions[form] = Resolution(
          name: name, isAmbiguous: group.isAmbiguous,
          basis: group.isAmbiguous ? "several people agree with this form" : basis)
      }
    }
    let short = bearers.filter { !$0.parsed.isFull }.map(\.name)
    guard !short.isEmpty else { return }
    let own = canonicalName(short)
    if canonical.count > 1 { share(groups, canonical, surname: surname) }
    for name in short {
      switch canonical.count {
      case 0:
        let basis = name == own ? "the name as written" : "form of \(own)"
        resolutions[name] = Resolution(name: own, isAmbiguous: false, basis: basis)
      case 1:
        resolutions[name] = Resolution(
          name: canonical[0], isAmbiguous: false, basis: "the only one by this surname")
      default:
        shared[name] = surname
        let some = canonical.sorted().prefix(3).joined(separator: ", ")
        resolutions[name] = Resolution(
          name: own, isAmbiguous: true, basis: "surname of \(canonical.count) people: \(some)")
      }
    }
  }

  /// Notes which of the people of one surname are named in full in which documents.
  private mutating func share(
    _ groups: [PeopleBySurname.Group], _ canonical: [String], surname: String
  ) {
    var byDocument: [Int: Int] = [:]
    for (number, group) in groups.enumerated() {
      for document in group.names.flatMap({ written[$0]?.documents ?? [] }) {
        byDocument[document] = byDocument[document, default: number] == number ? number : -1
      }
    }
    sharers[surname] = Sharers(names: canonical, byDocument: byDocument)
  }

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
