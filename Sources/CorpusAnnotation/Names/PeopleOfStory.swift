internal import CorpusStore

/// The people of one story: full names, and whom each shorter form means.
struct PeopleOfStory {
  private struct Person {
    var name: String
    /// The folded words of the name.
    var parts: [String]
    var gender: Gender?
    /// Where full forms of the name stand, as numbers of mentions, ascending.
    var places: [Int]
  }

  private var people: [Person] = []
  /// People by each folded word of their names, and by surnames without `al-`.
  private var byWord: [String: [Int]] = [:]
  private var memo: [[String]: Int] = [:]

  /// Takes note of a mention; only names of two words and more make a person.
  mutating func add(_ words: [String], at place: Int) {
    let parts = words.map { folded($0) }
    guard core(parts).count >= 2 else { return }
    if let known = memo[parts] {
      people[known].places.append(place)
      return
    }
    let person: Int
    if let known = match(parts) {
      person = known
      people[known].places.append(place)
      if people[known].parts.first.map({ $0.count == 1 }) == true, let first = parts.first,
        first.count > 1
      {
        people[known].name = words.joined(separator: " ")
      }
    } else {
      person = people.count
      let gender = parts.first.flatMap { Gender(givenName: $0) }
      people.append(
        Person(
          name: words.joined(separator: " "), parts: parts, gender: gender, places: [place]))
    }
    memo[parts] = person
    for part in Set(parts + parts.map(bare)) where part.count > 1 {
      let sharers = byWord[part]?.count ?? 0
      guard sharers < PeopleOfStory.mostSharers, byWord[part]?.contains(person) != true else {
        continue
      }
      byWord[part, default: []].append(person)
    }
  }

  /// Closes the list of people.
  mutating func settle() {
    for index in people.indices { people[index].places.sort() }
  }

  /// Whom a form means at a mention, and why where it is not the full name itself.
  func entity(_ words: [String], at place: Int, gender: Gender?) -> (name: String, reason: String?)?
  {
    let parts = words.map { folded($0) }
    if let known = memo[parts] {
      let name = people[known].name
      return (name, name == words.joined(separator: " ") ? nil : "form of \(name) in this story")
    }
    guard let surname = core(parts).last else { return nil }
    let holders = byWord[surname] ?? byWord[bare(surname)] ?? []
    var fitting = holders.filter { people[$0].parts.last.map(bare) == bare(surname) }
    let isSurname = !fitting.isEmpty
    if fitting.isEmpty { fitting = holders }
    if let gender, fitting.count > 1 {
      let same = fitting.filter { people[$0].gender == gender }
      if !same.isEmpty { fitting = same }
    }
    guard let only = fitting.first else { return nil }
    let kind = isSurname ? "surname" : "part of the name"
    if fitting.count == 1 {
      return (people[only].name, "\(kind) of \(people[only].name) in this story")
    }
    let nearest = fitting.max { last(before: place, $0) < last(before: place, $1) } ?? only
    let name = people[nearest].name
    return (name, "ambiguous \(kind), nearest of \(fitting.count) is \(name)")
  }

  /// The last full form before a mention; after all others where none is before it, the first.
  private func last(before place: Int, _ person: Int) -> Int {
    let places = people[person].places
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? places[low - 1] : -(places.first ?? 0) - 1
  }

  /// The person of whom a name with several words is another full form.
  private func match(_ parts: [String]) -> Int? {
    guard let last = parts.last, let first = parts.first else { return nil }
    for candidate in byWord[last] ?? byWord[bare(last)] ?? [] {
      let other = people[candidate].parts
      guard let otherFirst = other.first, let otherLast = other.last else { continue }
      if bare(otherLast) == bare(last), agree(first, otherFirst) { return candidate }
      // `Pablo Solano` of `Luis Pablo Solano Rivas`.
      if parts.count < other.count, isContained(parts, other) { return candidate }
    }
    return nil
  }

  private func agree(_ a: String, _ b: String) -> Bool {
    if Nicknames.agree(a, b) { return true }
    return (a.count == 1 || b.count == 1) && a.first == b.first
  }

  private func isContained(_ parts: [String], _ other: [String]) -> Bool {
    var rest = other[...]
    for part in parts {
      guard let index = rest.firstIndex(of: part) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }

  /// The words of a name without the particles that lead its surname.
  private func core(_ parts: [String]) -> ArraySlice<String> {
    var rest = parts[...]
    while rest.count > 1, let first = rest.first, PeopleOfStory.particles.contains(first) {
      rest = rest.dropFirst()
    }
    while rest.count > 1, let last = rest.last, PeopleOfStory.suffixes.contains(last) {
      rest = rest.dropLast()
    }
    return rest
  }

  /// A surname without an article in front: `assad` of `al-assad`.
  private func bare(_ part: String) -> String {
    for article in ["al-", "el-", "ul-", "as-", "an-", "ar-"] where part.hasPrefix(article) {
      return String(part.dropFirst(article.count))
    }
    return part
  }

  /// How many people of one story a word can lead to; the first in the text count.
  ///
  /// Keeps the work linear in a document that lists thousands of people of one name.
  private static let mostSharers = 64
  private static let particles = Set(words(NameVocabulary.particles))
  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
}
