import Testing

@testable import Workbench

@Suite struct `The command quotes` {
  private let fixture: SessionFixture

  init() throws { fixture = try SessionFixture() }

  @Test func `gives speaker, words and document`() throws {
    let rows = try fixture.rows("quotes | where kind = direct | columns speaker, quote, document")
    #expect(rows.contains(["Ines Calloway", "We kept our word,", "01-ferry.txt"]))
    #expect(
      rows.contains(["Odo Varrick", "Nobody walks out of talks in the rain,", "02-cable.txt"]))
    #expect(rows.contains(["Aveline Roux", "I sold soup to nobody for two years,", "w-2"]))
    #expect(rows.contains(["Odo Varrick", "It is paid for,", "w-1"]))
  }

  @Test(arguments: [
    ("quotes by varrick", ["Odo Varrick"]), ("quotes by ODO VARRICK", ["Odo Varrick"]),
    (#"quotes by "Odo Varrick""#, ["Odo Varrick"]), ("quotes by aveline roux", ["Aveline Roux"]),
    ("quotes by varri", []), ("quotes by nobody", []),
  ])
  func `takes any words of the speaker's name`(statement: String, speakers: [String]) throws {
    let found = try fixture.column("speaker", statement)
    #expect(Set(found) == Set(speakers))
  }

  @Test func `keeps quotes that hold a hit of a query, and no others`() throws {
    let all = try fixture.column("quote", "quotes")
    let expected = all.filter { $0.lowercased().contains("talks") }
    #expect(!expected.isEmpty)
    #expect(try fixture.column("quote", "quotes about talks") == expected)
    #expect(try fixture.column("quote", "quotes about \"walks out of talks\"").count == 1)
    #expect(try fixture.column("quote", "quotes about zeppelin").isEmpty)
    let both = try fixture.rows("quotes by calloway about talks | columns speaker, quote")
    #expect(both == [["Ines Calloway", "The ferry is safe and the talks are over."]])
  }

  @Test func `looks only at what is selected`() throws {
    try fixture.run("filter source:\"Ellery Post\"")
    #expect(Set(try fixture.column("document", "quotes")) == ["w-1"])
  }

  @Test func `names equal words alike`() throws {
    let rows = try fixture.rows("quotes | columns quote, utterance")
    #expect(rows.allSatisfy { $0[1].utf8.count == 9 && $0[1].hasPrefix("u") })
    #expect(Set(rows.map { $0[1] }).count == Set(rows.map { $0[0] }).count)
  }

  @Test(arguments: [
    WrongStatement(
      "quotes by", at: "by", "'by' without a name after it",
      hint: "'entities person' lists the names"),
    WrongStatement(
      "quotes by about talks", at: "by", "'by' without a name after it",
      hint: "'entities person' lists the names"),
    WrongStatement("quotes about", at: "about", "'about' without a query after it"),
    WrongStatement(
      "quotes varrick", at: "varrick", "'varrick' is no part of 'quotes'",
      hint: "it is typed as 'quotes [by NAME] [about QUERY]'"),
  ])
  func `says what is wrong`(wrong: WrongStatement) throws { try wrong.check(in: fixture) }
}
