import Testing

@testable import Workbench

@Suite struct `Commands that find and count` {
  private let fixture: SessionFixture

  init() throws { fixture = try SessionFixture() }

  @Test func `concordance shows every hit between its words`() throws {
    let rows = try fixture.rows("concordance \"sea cable\"")
    #expect(rows.count == 1)
    #expect(rows[0][0].hasSuffix("Talks about the"))
    #expect(rows[0][1] == "sea cable")
    #expect(rows[0][2].hasPrefix("ended without a result"))
    #expect(rows[0][3...4] == ["02-cable.txt", "2021-03-10"])
  }

  @Test(arguments: [
    ("set context 2", "about the", "ended without"), ("set context 4 characters", "the", "end"),
  ])
  func `concordance takes the context that is set`(setting: String, left: String, right: String)
    throws
  {
    try fixture.run(setting)
    let row = try fixture.rows("concordance \"sea cable\"")[0]
    #expect(row[0].hasSuffix(left) && row[0].count <= left.count + 2)
    #expect(row[2].hasPrefix(right) && row[2].count <= right.count + 2)
  }

  @Test(arguments: ["set context 3", "set context 20 characters", "set context sentence"])
  func `concordance gives the same rows together as one by one`(setting: String) throws {
    try fixture.run(setting)
    for query in ["the", "a:[] []{0,2} \"ferry\"", "ferry | last 3 | sort left"] {
      let table = try #require(try fixture.run("concordance \(query)").table)
      var together: [UInt8] = []
      try table.streamCanonicalRows { together += $0 }
      #expect(!together.isEmpty)
      let one = table.rows.indices.map { table.canonicalRow(at: $0) + "\n" }
      #expect(String(decoding: together, as: UTF8.self) == one.joined())
      for row in table.rows {
        #expect(row.cells[5] == .integer(try #require(row.source).start))
        #expect(row.cells[6] == .integer(try #require(row.source).end))
      }
    }
  }

  @Test func `concordance says why a query of fields shows nothing`() throws {
    let table = try #require(try fixture.run("concordance source:\"Ellery Post\"").table)
    #expect(table.rows.isEmpty)
    #expect(table.note?.contains("'documents' lists them") == true)
  }

  @Test func `concordance finds folded words and exact forms`() throws {
    #expect(try fixture.rows("concordance cafe lumiere").isEmpty == false)
    #expect(try fixture.rows("concordance 'cafe'").isEmpty)
    #expect(try fixture.rows("concordance 'Café'").count == 1)
  }

  @Test func `words counts most frequent first`() throws {
    let rows = try fixture.rows("words")
    let counts = rows.compactMap { Int($0[1]) }
    #expect(counts == counts.sorted(by: >))
    let ferry = try #require(rows.first { $0[0] == "ferry" })
    #expect(Int(ferry[1]) == (try fixture.rows("concordance ferry").count))
    #expect(ferry[2] == "2")
  }

  @Test func `entities lists each once with its forms`() throws {
    let rows = try fixture.rows("entities person")
    let varrick = rows.filter { $0[0] == "Odo Varrick" }
    #expect(varrick.count == 1)
    #expect(varrick[0][3] == "3")
    #expect(varrick[0][4...5] == ["2021-03-03", "2021-03-10"])
    #expect(Set(varrick[0][6].split(separator: "|")).isSuperset(of: ["Odo Varrick", "Varrick"]))
    #expect(rows.allSatisfy { $0[1] == "person" })
    #expect(Int(varrick[0][2]) == (try fixture.rows("mentions odo varrick").count))
  }

  @Test(arguments: [
    ("entities people", "person"), ("entities persons", "person"), ("entities org", "organization"),
    ("entities PLACES", "place"), ("entities pl", "place"), ("entities groups", "group"),
  ])
  func `entities understands how kinds are called`(statement: String, kind: String) throws {
    #expect(Set(try fixture.column("kind", statement)).subtracting([kind]).isEmpty)
    #expect(try fixture.rows(statement) == (try fixture.rows("entities \(kind)")))
  }

  @Test func `dates gives values anchored on the story's day`() throws {
    let rows = try fixture.rows("dates | where document = 01-ferry.txt")
    let values = Dictionary(rows.map { ($0[2], $0[0]) }) { first, _ in first }
    #expect(values["Wednesday"] == "2021-03-03")
    #expect(values["Monday"] == "2021-03-01")
    #expect(values["next year"] == "2022")
    #expect(rows.allSatisfy { ["DATE", "TIME", "DURATION", "SET"].contains($0[1]) })
  }

  @Test func `timeline has a row for each period, gaps too, and counts the undated`() throws {
    let days = try fixture.rows("timeline by day")
    let periods = days.dropLast().map { $0[0] }
    #expect(periods == periods.sorted())
    let first = try #require(periods.firstIndex(of: "2021-03-03"))
    #expect(try #require(periods.firstIndex(of: "2021-04-20")) == first + 48)
    #expect(days.last?[0] == "undated")
    #expect(days.last?[1] == "1")
    #expect(days.compactMap { Int($0[1]) }.reduce(0, +) == 5)
    let months = try fixture.rows("timeline by mon")
    #expect(months.suffix(3).map { $0[0] } == ["2021-03", "2021-04", "undated"])
    #expect(months.suffix(3).map { $0[1] } == ["3", "1", "1"])
  }

  @Test(arguments: [
    WrongStatement(
      "entities peopel", at: "peopel", "no kind of name named 'peopel'"),
    WrongStatement(
      "timeline day", at: "day", "'day' is no part of 'timeline'",
      hint: "it is typed as 'timeline by day|week|month|year'"),
    WrongStatement(
      "timeline by fortnight", at: "fortnight", "no period named 'fortnight'"),
    WrongStatement(
      "timeline by day now", at: "now", "text after 'timeline' is complete",
      hint: "it is typed as 'timeline [by PERIOD]'"),
  ])
  func `say what is wrong`(wrong: WrongStatement) throws { try wrong.check(in: fixture) }

  @Test func `explain shows the plan and counts`() throws {
    let lines = try fixture.run("explain ferry near/5 boat").lines
    #expect(!lines.isEmpty)
    #expect(lines.contains { $0.contains("ferry") })
    #expect(fixture.logged.isEmpty)
  }

  @Test func `why names document, place, story and rule of a row`() throws {
    try fixture.run("quotes by roux")
    let lines = try fixture.run("why 1").lines
    #expect(lines[0] == "document  w-2")
    #expect(lines[1] == "path      wire.jsonl, record 2")
    #expect(lines.contains { $0.hasPrefix("place     characters ") })
    #expect(lines.contains { $0.hasPrefix("story     Saint Morrow, 2021-04-20 from the ") })
    #expect(lines.contains("layer     quote"))
    #expect(lines.contains { $0.hasPrefix("  basis: ") })
    try fixture.run("concordance \"sea cable\"")
    #expect(
      try fixture.run("why 1").lines.contains { $0.hasPrefix("passage   ") && $0.contains("cable") }
    )
    try fixture.run("words")
    #expect(try fixture.run("why 1").lines[0].hasPrefix("this row is counted from many places"))
  }

  @Test(arguments: [
    WrongStatement(
      "why", at: "why", "'why' without a number after it", hint: "such as 'why 1'"),
    WrongStatement(
      "why 0", at: "0", "'0' is no whole number from 1 upwards", hint: "such as 'why 1'"),
    WrongStatement("why 3", at: "3", "no row 3; the last table has 1 row"),
  ])
  func `why says which rows there are`(wrong: WrongStatement) throws {
    try WrongStatement(
      "why 1", at: "why", "no table to ask about yet", hint: "such as 'quotes' first"
    ).check(in: fixture)
    try fixture.run("quotes by roux")
    try wrong.check(in: fixture)
  }
}
