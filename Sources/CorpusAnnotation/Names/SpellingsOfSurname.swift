/// Surnames that sound alike, and the people who bear them.
///
/// People of two spellings are one where their given names agree too: where the tables know the
/// given name, the surnames differ as transliterations do; where they do not, it is enough that
/// both names sound alike. Nobody is joined where that could mean several people of one spelling,
/// or where middle names contradict each other.
struct SpellingsOfSurname {
  struct Surname: Sendable {
    var name: String
    /// Its close key.
    var close: String
    /// All who are called by it, in the order of their names.
    var bearers: [Bearer]
    var groups: [PeopleBySurname.Group]
  }

  let surnames: [Surname]
  private(set) var people: [PeopleBySurname.Group] = []
  private var peopleBySurname: [String: [Int]] = [:]

  /// Joins the groups of surnames, given in the order of these.
  init(_ surnames: [Surname]) {
    self.surnames = surnames
    if surnames.count == 1, let only = surnames.first {
      people = only.groups
      peopleBySurname[only.name] = Array(people.indices)
      return
    }
    var groups: [(surname: Int, group: PeopleBySurname.Group)] = []
    for (number, surname) in surnames.enumerated() {
      for group in surname.groups { groups.append((number, group)) }
    }
    var heads = Array(groups.indices)
    for alike in SpellingsOfSurname.alike(groups, surnames) {
      for (one, other) in zip(alike, alike.dropFirst()) {
        let (first, second) = (
          SpellingsOfSurname.head(one, heads), SpellingsOfSurname.head(other, heads)
        )
        heads[max(first, second)] = min(first, second)
      }
    }
    var numbers: [Int: Int] = [:]
    for (index, (surname, group)) in groups.enumerated() {
      let head = SpellingsOfSurname.head(index, heads)
      let number = numbers[head] ?? people.count
      if number == people.count {
        numbers[head] = number
        people.append(group)
      } else {
        people[number].names += group.names
      }
      let name = surnames[surname].name
      if peopleBySurname[name]?.contains(number) != true {
        peopleBySurname[name, default: []].append(number)
      }
    }
  }

  /// The numbers of the people who bear a surname in this spelling.
  func people(of surname: Surname) -> [Int] { peopleBySurname[surname.name] ?? [] }

  private static func head(_ index: Int, _ heads: [Int]) -> Int {
    var index = index
    while heads[index] != index { index = heads[index] }
    return index
  }

  /// Sets of groups of different surnames that are one person each.
  private static func alike(
    _ groups: [(surname: Int, group: PeopleBySurname.Group)], _ surnames: [Surname]
  ) -> [[Int]] {
    let keys = GivenNameKeys(surnames.flatMap { $0.bearers.compactMap(\.parsed.given.first) })
    var bearers: [String: Bearer] = [:]
    for bearer in surnames.flatMap(\.bearers) { bearers[bearer.name] = bearer }
    var byKey: [String: [Int]] = [:]
    var middles: [String: Set<Substring>] = [:]
    for (index, (surname, group)) in groups.enumerated() where !group.isAmbiguous {
      for name in group.names {
        guard let bearer = bearers[name], let first = bearer.parsed.given.first, first.count > 2
        else { continue }
        let given = keys.key(first)
        let isLong = bearer.parsed.surname.utf8.count >= 4
        let sounds = GivenNameKeys.isUnknown(given) && isLong
        let key = sounds ? given : given + " " + surnames[surname].close
        if byKey[key]?.last != index { byKey[key, default: []].append(index) }
        if bearer.parsed.given.count > 1 {
          middles[key, default: []].insert(bearer.parsed.given[1].prefix(1))
        }
      }
    }
    return byKey.sorted { $0.key < $1.key }.map { key, indexes in
      let isOpen = Set(indexes.map { groups[$0].surname }).count < indexes.count
      return isOpen || (middles[key]?.count ?? 0) > 1 ? [] : indexes
    }
  }
}
