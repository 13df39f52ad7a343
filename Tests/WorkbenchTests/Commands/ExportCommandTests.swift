import Foundation
import Testing

@testable import Workbench

@Suite struct `Writing rows to files` {
  private let fixture: SessionFixture

  init() throws { fixture = try SessionFixture() }

  private func path(_ name: String) -> String { fixture.folder.file(name) }

  @Test func `writes the rows that were shown last, all of them`() throws {
    try fixture.run("words | where count > 1")
    let outcome = try fixture.run("export \(path("w.csv"))")
    let table = try #require(fixture.session.lastTable)
    #expect(try fixture.folder.bytes("w.csv") == ExportFormat.csv.bytes(of: table))
    #expect(outcome.lines == ["wrote \(table.rows.count) rows to \(path("w.csv"))"])
    let record = try #require(outcome.record)
    #expect(record.digest.hasPrefix("sha256:"))
    #expect(record.digest.utf8.count == 7 + 64)
  }

  @Test(arguments: ["| export", ">"])
  func `writes in the same statement`(way: String) throws {
    let outcome = try fixture.run("quotes by varrick \(way) \(path("q.tsv"))")
    #expect(outcome.table == nil)
    #expect(outcome.record?.summary.hasSuffix("rows to \(path("q.tsv"))") == true)
    #expect(try fixture.folder.text("q.tsv").hasPrefix("speaker\tkind\tquote"))
    #expect(fixture.logged == ["quotes by varrick \(way) \(path("q.tsv"))"])
    // The rows can still be asked about.
    #expect(try fixture.run("why 1").lines.count > 3)
  }

  @Test func `never replaces a file that is there unless told to`() throws {
    try fixture.write("q.csv", "mine")
    for statement in ["quotes | export \(path("q.csv"))", "quotes > \(path("q.csv"))"] {
      let found = try fixture.failure(statement)
      #expect(found.message == "'\(path("q.csv"))' exists already")
      let place = try #require(found.range)
      #expect(String(decoding: Array(statement.utf8)[place], as: UTF8.self) == path("q.csv"))
      #expect(found.hint != nil)
    }
    #expect(try fixture.folder.text("q.csv") == "mine")
    try fixture.run("quotes | export \(path("q.csv")) overwriting")
    #expect(try fixture.folder.text("q.csv").hasPrefix("speaker,"))
  }

  @Test func `adds to a file with two arrows`() throws {
    try fixture.run("quotes by varrick | columns speaker, quote >> \(path("q.csv"))")
    try fixture.run("quotes by calloway | columns speaker, quote >> \(path("q.csv"))")
    let lines = try fixture.folder.text("q.csv").split(separator: "\r\n")
    #expect(lines.count { $0 == "speaker,quote" } == 1)
    #expect(lines.contains { $0.hasPrefix("Odo Varrick,") })
    #expect(lines.contains { $0.hasPrefix("Ines Calloway,") })
    _ = try fixture.failure("quotes | columns quote >> \(path("q.csv"))")
  }

  @Test func `writes a manifest beside the rows`() throws {
    try fixture.run("quotes by varrick | export \(path("q.csv")) with manifest")
    let json = try #require(
      try JSONSerialization.jsonObject(
        with: Data(contentsOf: URL(fileURLWithPath: path("q.csv.json")))) as? [String: Any])
    #expect(
      json["statement"] as? String == "quotes by varrick | export \(path("q.csv")) with manifest")
    #expect(json["corpus"] as? String == "sha256:" + fixture.session.fingerprint)
    #expect(json["rows"] as? Int == fixture.session.lastTable?.rows.count)
    #expect(json["digest"] as? String == fixture.session.log.last?.record.digest)
    #expect(json["rules"] as? Int == ruleVersion)
  }

  @Test func `logs with it the statement that the script lacks`() throws {
    try fixture.run("quotes")
    try fixture.run("corpus")
    try fixture.run("export \(path("c.csv"))")
    #expect(try fixture.folder.text("c.csv").hasPrefix("subject,value"))
    #expect(fixture.logged == ["quotes", "corpus | export \(path("c.csv"))"])
    try fixture.run("quotes | first 1")
    try fixture.run("export \(path("q.csv"))")
    #expect(fixture.logged.last == "export \(path("q.csv"))")
  }

  @Test(arguments: [
    WrongStatement(
      "export a.csv", at: "export", "no table to export yet", hint: "such as 'quotes' first"),
    WrongStatement(
      "quotes | export", at: "export", "'export' without a file after it",
      hint: "such as 'export rows.csv'"),
    WrongStatement(
      "quotes >", at: ">", "'>' without a file after it", hint: "such as '> rows.csv'"),
  ])
  func `says what is wrong`(wrong: WrongStatement) throws { try wrong.check(in: fixture) }

  @Test func `knows formats by their endings and says which`() throws {
    let found = try fixture.failure("quotes | export a.xlsx")
    #expect(found.message.contains("xlsx"))
    #expect(found.hint?.contains(".csv") == true || found.message.contains(".csv"))
  }
}
