internal import CorpusStore
internal import SpanAlgebra

/// The people of one story: full names, and whom each shorter form means.
struct PeopleOfStory {
  private struct Person {
    var name: String
    /// The folded words of the name.
    var parts: [String]
    /// The identity of its last word without an article in front.
    var surname: UInt64
    var gender: Gender?
    /// Where full forms of the name stand, as numbers of mentions, ascending.
    var places: [Int]
  }

  private let text: [UInt8]
  private var people: [Person] = []
  /// People by each word of their names, and by surnames without `al-`.
  private var byWord: [UInt64: [Int]] = [:]
  /// Whom each full form means.
  private var memo: [UInt64: Int] = [:]

  init(text: [UInt8]) { self.text = text }

  /// Takes note of a mention; only names of two words and more make a person.
  mutating func add(_ form: PersonForm, at place: Int) {
    guard form.core.count >= 2, let last = form.words.last else { return }
    if let known = memo[form.key] {
      people[known].places.append(place)
      return
    }
    let words = form.written(in: text)
    let parts = words.map { folded($0) }
    let surname = PersonForm.bareHash(last, in: text)
    let person: Int
    if let known = match(parts, last: last.hash, surname: surname) {
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
          name: words.joined(separator: " "), parts: parts, surname: surname, gender: gender,
          places: [place]))
    }
    memo[form.key] = person
    for (word, part) in zip(form.words, parts) {
      if part.count > 1 { share(word.hash, person) }
      let bareHash = PersonForm.bareHash(word, in: text)
      if bareHash != word.hash, PersonForm.bare(part).count > 1 { share(bareHash, person) }
    }
  }

  private mutating func share(_ word: UInt64, _ person: Int) {
    var sharers = byWord[word] ?? []
    guard sharers.count < PeopleOfStory.mostSharers, !sharers.contains(person) else { return }
    sharers.append(person)
    byWord[word] = sharers
  }

  /// Closes the list of people.
  mutating func settle() {
    for index in people.indices { people[index].places.sort() }
  }

  /// Whom a form means at a mention, and why where it is not the full name itself.
  func entity(_ form: PersonForm, at place: Int, gender: Gender?) -> (
    name: String, reason: String?
  )? {
    if let known = memo[form.key] {
      let name = people[known].name
      let isFull = name == form.joined(in: text)
      return (name, isFull ? nil : "form of \(name) in this story")
    }
    guard !form.core.isEmpty else { return nil }
    let word = form.words[form.core.upperBound - 1]
    let surname = PersonForm.bareHash(word, in: text)
    guard let holders = byWord[word.hash] ?? byWord[surname] else { return nil }
    var fitting = holders.filter { people[$0].surname == surname }
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
  private func match(_ parts: [String], last: UInt64, surname: UInt64) -> Int? {
    guard let first = parts.first else { return nil }
    for candidate in byWord[last] ?? byWord[surname] ?? [] {
      let other = people[candidate].parts
      guard let otherFirst = other.first else { continue }
      if people[candidate].surname == surname, agree(first, otherFirst) { return candidate }
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

  /// How many people of one story a word can lead to; the first in the text count.
  ///
  /// Keeps the work linear in a document that lists thousands of people of one name.
  private static let mostSharers = 64
}
