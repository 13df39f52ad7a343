import CorpusAnnotation
import TestSupport
import Testing

@Suite struct `Entities across documents` {
  private func person(_ name: String, _ document: Int, mentions: Int = 1)
    -> EntityResolver.Candidate
  {
    .init(
      name: name, kind: "person", document: document, mentions: mentions, roles: [], forms: [name])
  }

  private func names(_ names: [String], kind: String = "person") -> [String] {
    let candidates = names.enumerated().map { number, name in
      EntityResolver.Candidate(
        name: name, kind: kind, document: number, mentions: names.count - number, roles: [],
        forms: [name])
    }
    return EntityResolver().resolve(candidates).map(\.name)
  }

  @Test(arguments: [
    ["Joseph Tolland", "Joe Tolland"], ["Sergei Malenkov", "Sergey Malenkov"],
    ["Samir al-Hadi", "Samir Hadi", "Samir Al-Hadi"], ["José Márquez", "Jose Marquez"],
    ["John Tolland", "John W. Tolland", "J. Tolland"], ["Nolan Reyes", "Gen. Nolan Reyes"],
    ["Nolan Reyes", "Reyes", "Mr Reyes"], ["NOLAN REYES", "Nolan Reyes"],
    ["Dmitry Orlovsky", "Dmitri Orlovskiy"], ["Kim Jae-won", "Kim Jae Won", "Kim"],
    ["Ned Hallam", "Edmund Hallam", "Hallam", "E. J. Hallam"], ["Ted Vance", "Theodore Vance"],
    ["Pepe Solano", "José Solano"], ["Vanya Orlov", "Ivan Orlov", "I. Orlov"],
    ["Lisbeth Brandt", "Elisabeth Brandt"],
    ["Yevgan Drozhnoy", "Yevhan Drozhnoy", "Evgan Drojnoy"],
    ["Yevgan Vostrykhny", "Yevhan Vostrykhnyy", "Evgan Vostrihny", "Vostrykhnyy"],
    ["Roustav Kélamine", "Rustav Kelamin"], ["Viktor Drozhny", "Viktor Drojny"],
    ["Viktor Orlov", "Viktor Orloff"], ["Mariya Drozhny", "Maria Drozhny"],
  ])
  func `of one person are one`(forms: [String]) {
    #expect(Set(names(forms)).count == 1)
  }

  @Test(arguments: [
    ["Nolan Reyes", "Carla Reyes"], ["Peter Vance", "Paul Vance"], ["John Tolland", "John Toland"],
    ["John A. Tolland", "John B. Tolland"],
    ["Maria Drozhny", "Mario Drozhny"], ["Maria Drozhny", "Mario Drojny"],
    ["John Green", "John Greene"], ["Peter Smith", "Peter Smyth"],
    ["Yevgan A. Drozhny", "Evgan B. Drojny"], ["Ned Hallam", "Peter Hallam"],
  ])
  func `of two people stay apart`(forms: [String]) {
    #expect(Set(names(forms)).count == 2)
  }

  @Test func `with a surname of two people stay apart and say so`() {
    let resolutions = EntityResolver().resolve([
      person("Peter Vance", 0), person("Paul Vance", 1), person("Vance", 2),
    ])
    #expect(resolutions.map(\.name) == ["Peter Vance", "Paul Vance", "Vance"])
    #expect(resolutions.map(\.isAmbiguous) == [false, false, true])
    #expect(resolutions[2].basis == "surname of 2 people: Paul Vance, Peter Vance")
  }

  @Test func `with a surname of two people go to the one whom their document names in full`() {
    let resolutions = EntityResolver().resolve([
      person("Peter Vance", 0), person("Paul Vance", 1), person("Vance", 0), person("Vance", 2),
    ])
    #expect(resolutions.map(\.name) == ["Peter Vance", "Paul Vance", "Peter Vance", "Vance"])
    #expect(resolutions.map(\.isAmbiguous) == [false, false, false, true])
  }

  @Test func `with a familiar form of two people are ambiguous`() {
    let resolutions = EntityResolver().resolve([
      person("Edmund Hallam", 0), person("Edward Hallam", 1), person("Ned Hallam", 2),
    ])
    #expect(resolutions.map(\.name) == ["Edmund Hallam", "Edward Hallam", "Ned Hallam"])
    #expect(resolutions.map(\.isAmbiguous) == [false, false, true])
  }

  /// 20 documents about one bearer of a surname, one about another, and a last one.
  private func afterMany(_ last: EntityResolver.Candidate) -> EntityResolver.Resolution? {
    var candidates = (0..<20).map { number in
      var candidate = person("Walter Tolland", number)
      candidate.roles = number == 3 ? ["Kaldrean President"] : []
      return candidate
    }
    candidates += [person("Marta Tolland", 20), last]
    return EntityResolver().resolve(candidates).last
  }

  @Test(arguments: ["", "President", "US President", "Mr"])
  func `with a surname go to the one whom nearly all full names mean`(role: String) {
    var last = person("Tolland", 21)
    last.roles = role.isEmpty ? [] : [role]
    let resolution = afterMany(last)
    #expect(resolution?.name == "Walter Tolland")
    #expect(resolution?.isAmbiguous == false)
    #expect(resolution?.basis == "the one by this surname in 20 documents, 10 to 1")
  }

  @Test(arguments: ["Mrs", "Senator", "club captain"])
  func `with a surname and another role stay apart`(role: String) {
    var last = person("Tolland", 21)
    last.roles = [role]
    #expect(afterMany(last)?.name == "Tolland")
    #expect(afterMany(last)?.isAmbiguous == true)
  }

  @Test func `are called by the most frequent full form`() {
    let resolutions = EntityResolver().resolve([
      person("Joe Tolland", 0, mentions: 1), person("Joseph Tolland", 1, mentions: 3),
      person("Tolland", 2, mentions: 9),
    ])
    #expect(resolutions.map(\.name) == ["Joseph Tolland", "Joseph Tolland", "Joseph Tolland"])
  }

  @Test(arguments: [
    [
      "Russian Defense Ministry", "Russian Defence Ministry", "Ministry of Defence of Russia",
      "Russia's defence ministry", "Russia’s Ministry of Defence",
    ],
    ["NATO", "Nato", "North Atlantic Treaty Organization"],
    ["Islamic State", "ISIS", "ISIL", "Daesh", "the Islamic State group"],
    ["Velbrook Harbour Organisation", "Velbrook Harbour Organization"],
  ])
  func `of one organization are one`(forms: [String]) {
    #expect(Set(names(forms, kind: "organization")).count == 1)
  }

  @Test func `of places have the name that counts`() {
    #expect(
      names(["US", "U.S.", "United States", "America", "Britain"], kind: "place") == [
        "United States", "United States", "United States", "United States", "United Kingdom",
      ])
  }

  @Test func `of different kinds are not joined`() {
    let resolutions = EntityResolver().resolve([
      person("Jordan", 0),
      .init(
        name: "Jordan", kind: "place", document: 0, mentions: 1, roles: [], forms: []),
      person("Michael Jordan", 1),
    ])
    #expect(resolutions.map(\.name) == ["Michael Jordan", "Jordan", "Michael Jordan"])
  }

  @Test(arguments: UInt64(0)..<100)
  func `are the same for any order of documents`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let given = [
      "John", "Jon", "Jack", "J.", "Sergei", "Sergey", "S.", "Ann", "Alex", "Alexander", "",
      "Ned", "Edmund", "Edward", "Yevgan", "Evhan", "Yevhan",
    ]
    let middle = ["", "", "W. ", "B. ", "Lee "]
    let family = [
      "Vance", "VANCE", "Orlovsky", "Orlovskiy", "al-Hadi", "Hadi", "Orlovskyj", "Wance",
    ]
    var candidates: [EntityResolver.Candidate] = []
    for number in 0..<Int.random(in: 1...40, using: &random) {
      let first = given.randomElement(using: &random) ?? ""
      let second = first.isEmpty ? "" : middle.randomElement(using: &random) ?? ""
      let last = family.randomElement(using: &random) ?? ""
      let name = (first.isEmpty ? "" : first + " ") + second + last
      candidates.append(person(name, number, mentions: Int.random(in: 1...3, using: &random)))
      let place = ["US", "America", "Velbrook", "velbrook"].randomElement(using: &random) ?? ""
      candidates.append(
        .init(name: place, kind: "place", document: number, mentions: 1, roles: [], forms: []))
    }
    let order = candidates.indices.shuffled(using: &random)
    let plain = EntityResolver().resolve(candidates)
    let shuffled = EntityResolver().resolve(order.map { candidates[$0] })
    for (place, index) in order.enumerated() {
      #expect(shuffled[place] == plain[index])
    }
  }
}
