import Testing

@testable import Workbench

@Suite struct `Commands that count words` {
  private let fixture: SessionFixture

  init() throws { fixture = try SessionFixture() }

  private func number(_ cell: String) throws -> Double { try #require(Double(cell)) }

  @Test func `phrases counts those that stand more than once`() throws {
    let all = try fixture.rows("phrases 2 min=1")
    let twice = try fixture.rows("phrases 2")
    #expect(twice == all.filter { Int($0[1]) ?? 0 > 1 })
    let note = try #require(try fixture.run("phrases 2").table?.note)
    #expect(note.hasPrefix("\(all.count - twice.count) phrases with a count below 2 left out"))
    #expect(try fixture.run("phrases 2 min=1").table?.note == nil)
    for phrase in twice.prefix(5) {
      #expect(try fixture.rows("concordance \"\(phrase[0])\"").count >= Int(phrase[1]) ?? 0)
    }
  }

  @Test func `collocates counts in the window it is given`() throws {
    let after = try fixture.rows("collocates window=0,1 sea | columns term count")
    let rows = try fixture.rows("concordance sea")
    let next = rows.map { String($0[2].split(separator: " ").first ?? "").lowercased() }
    for row in after { #expect(next.count { $0 == row[0] } == Int(row[1])) }
    let near = try fixture.rows("collocates ferry")
    let sentence = try fixture.rows("collocates window=sentence ferry")
    #expect(near != sentence)
    #expect(!sentence.contains { $0[0] == "ferry" })
    #expect(try fixture.run("collocates ferry").table?.note?.hasPrefix("around ") == true)
  }

  @Test func `collocates says what its statistics are computed from`() throws {
    for row in try fixture.rows("collocates ferry") {
      let (count, expected) = (try number(row[1]), try number(row[7]))
      let (frequency, window, tokens) = (
        try number(row[8]), try number(row[9]), try number(row[10])
      )
      #expect(abs(expected - window * frequency / tokens) < 1e-4)
      #expect(count <= frequency && window < tokens)
    }
  }

  @Test func `keywords compares the selection with the rest or with a name`() throws {
    try fixture.run("A = filter ferry")
    let rest = try fixture.rows("keywords")
    #expect(rest.first.map { $0[0] } == "ferry")
    #expect(rest.first.map { $0[6] } == "0")
    try fixture.run("reset")
    try fixture.run("B = filter not ferry")
    try fixture.run("use A")
    #expect(try fixture.rows("keywords versus B") == rest)
  }

  @Test func `dispersion has a row for all hits and one a form`() throws {
    let rows = try fixture.rows("dispersion ferr*")
    #expect(rows.first.map { $0[0] } == "ferr*")
    let forms = rows.dropFirst().compactMap { Int($0[1]) }
    #expect(forms.isEmpty || forms.reduce(0, +) == Int(rows[0][1]))
    let slices = rows[0][9].split(separator: " ").compactMap { Int($0) }
    #expect(slices.count == 20)
    #expect(slices.reduce(0, +) == Int(rows[0][1]))
    #expect(rows[0][8].count == 20)
  }

  @Test(arguments: ["document", "story", "source"])
  func `per counts units in place of words`(unit: String) throws {
    let words = try fixture.rows("words")
    let units = try fixture.rows("words | per \(unit)")
    #expect(Set(units.map { $0[0] }) == Set(words.map { $0[0] }))
    let occurrences = Dictionary(uniqueKeysWithValues: words.map { ($0[0], Int($0[1]) ?? 0) })
    for row in units {
      #expect(Int(row[1]) ?? 0 <= occurrences[row[0]] ?? 0)
      if unit == "document" { #expect(row[1] == row[2]) }
    }
    #expect(units != words)
  }

  @Test(arguments: ["document", "story", "source"])
  func `per counts units in place of the times of a period`(unit: String) throws {
    let times = try fixture.rows("timeline by year")
    let units = try fixture.rows("timeline by year | per \(unit)")
    #expect(units.map { $0[0...1] } == times.map { $0[0...1] })
    for (row, all) in zip(units, times) { #expect(Int(row[2]) ?? .max <= Int(all[2]) ?? 0) }
    #expect(units != times)
  }

  @Test(arguments: ["document", "story", "source"])
  func `per counts units in place of rows`(unit: String) throws {
    let mentions = try fixture.rows("mentions | count by entity")
    let units = try fixture.rows("mentions | per \(unit) | count by entity")
    #expect(Set(units.map { $0[0] }) == Set(mentions.map { $0[0] }))
    #expect(units != mentions)
    if unit == "document" {
      let documents = try fixture.rows("entities | columns entity documents")
      let known = Dictionary(documents.map { ($0[0], Int($0[1]) ?? 0) }, uniquingKeysWith: max)
      for row in units { #expect(Int(row[1]) ?? 0 >= known[row[0]] ?? 0) }
    }
    let all = try fixture.rows("mentions | per \(unit) | count")
    #expect(try Int(all[0][0]) ?? 0 <= fixture.rows("mentions").count)
  }

  @Test func `a concordance is sorted by the words next to the hit`() throws {
    let left = try fixture.rows("concordance the | sort left").map { row in
      row[0].lowercased().split(separator: " ").reversed().joined(separator: " ")
    }
    #expect(
      left.filter { !$0.isEmpty }
        == left.filter { !$0.isEmpty }.sorted { a, b in
          a.utf8.lexicographicallyPrecedes(b.utf8)
        })
  }

  private static let wrong: [(String, String?, String)] = [
    ("phrases", "phrases", "without a number"),
    ("phrases 1", "1", "2 to 8 words"),
    ("phrases 9", "9", "2 to 8 words"),
    ("phrases 2 min=0", "min=0", "no whole number from 1"),
    ("phrases 2 3", "3", "complete"),
    ("collocates window=x ferry", "window=x", "no window"),
    ("collocates window=0 ferry", "window=0", "no window"),
    ("collocates window=1,2,3 ferry", "window=1,2,3", "no window"),
    ("collocates source:a", "source:a", "no places"),
    ("collocates window=2", nil, "empty"),
    ("dispersion not ferry", "not ferry", "no places"),
    ("keywords", "keywords", "no rest to compare"),
    ("keywords with A", "with", "no part of"),
    ("keywords versus", "versus", "without a name"),
    ("keywords versus Z", "Z", "nothing is named"),
    ("words | per", "per", "without a unit"),
    ("words | per page", "page", "no unit named"),
    ("words | first 3 | per story", "per", "counted already"),
  ]

  @Test(arguments: wrong)
  func `wrong ones say what is wrong and where`(
    statement: String, marked: String?, says: String
  ) throws {
    let found = try fixture.failure(statement)
    #expect(found.message.contains(says))
    let place = found.range.map { String(decoding: Array(statement.utf8)[$0], as: UTF8.self) }
    if let marked { #expect(place == marked) }
  }
}
