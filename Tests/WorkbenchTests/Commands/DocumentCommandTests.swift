import Testing

@testable import Workbench

@Suite struct `Commands about documents` {
  private let fixture: SessionFixture

  init() throws { fixture = try SessionFixture() }

  @Test func `documents gives what is known of each, and nothing where nothing is`() throws {
    let rows = try fixture.rows("documents | columns document, source, place, date, stories")
    #expect(rows.map { $0[0] } == ["01-ferry.txt", "02-cable.txt", "03-column.txt", "w-1", "w-2"])
    #expect(rows[0][2...3] == ["Port Ellery", "2021-03-03"])
    #expect(rows[2][3] == "")
    #expect(rows[3][1] == "Ellery Post")
    let outcome = try fixture.run("documents")
    #expect(try #require(outcome.record).summary == "5 rows")
  }

  @Test func `stories numbers the stories of a page and cuts them out by offsets`() throws {
    let rows = try fixture.rows("stories")
    #expect(rows.count == 5)
    #expect(rows.allSatisfy { $0[1] == "1" })
    #expect(rows.map { $0[5] }.filter { $0.isEmpty }.count == 1)
  }

  @Test func `sentences and texts give the words of the page`() throws {
    let sentences = try fixture.rows("sentences | where document = 03-column.txt")
    #expect(sentences.map { $0[1] } == (1...sentences.count).map(String.init))
    #expect(sentences.contains { $0[2] == "It does not like ferries." })
    let texts = try fixture.rows("texts | where document = 01-ferry.txt")
    #expect(texts.count == 1)
    #expect(texts[0][2].hasSuffix("a second boat next year."))
    #expect(texts[0][2].contains("\n"))
  }

  @Test func `corpus counts documents, words, days and sources`() throws {
    let rows = try fixture.rows("corpus")
    let values = Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
    #expect(values["documents"] == "5")
    #expect(values["stories"] == "5")
    #expect(values["first day"] == "2021-03-03")
    #expect(values["last day"] == "2021-04-20")
    #expect(values["undated"] == "1")
    #expect(values["fingerprint"]?.hasPrefix("sha256:") == true)
    #expect(rows.contains(["source", "Ellery Post", "1", ""]))
    #expect(values["files"] == "4")
    #expect(rows.contains(["format", "txt", "3", "3 files"]))
    #expect(rows.contains(["format", "jsonl", "2", "1 file"]))
    #expect(rows.contains(["field", "source", "2", ""]))
    #expect(!rows.contains { $0[0] == "field" && $0[1].hasSuffix("date_basis") })
    #expect(rows.contains { $0[0] == "field" && $0[1] == "…_basis" })
    #expect(try fixture.rows("corpus fields").contains(["field", "date_basis", "5", ""]))
    #expect(fixture.logged.isEmpty)
  }

  @Test func `corpus shows the most frequent of many fields and values`() throws {
    let lines = (0..<60).map {
      #"{"text": "Rain.", "source": "Post \#($0)", "mark_\#($0)": "x", "shared": "y"}"#
    }
    let folder = try LoadFixture([("wide.jsonl", lines.joined(separator: "\n"))])
    var session = try folder.session()
    let table = try #require(try session.run("corpus")?.table)
    let rows = table.rows.map { $0.cells.map(\.description) }
    #expect(rows.count { $0[0] == "source" } == 21)
    #expect(
      rows.contains(["source", "… 40 more", "40", "'documents | count by source' lists all"]))
    #expect(rows.contains(["field", "shared", "60", ""]))
    #expect(rows.contains { $0[0] == "field" && $0[1].hasPrefix("… ") })
    let fields = try #require(try session.run("corpus fields")?.table)
    #expect(fields.rows.count { $0.cells[1].description.hasPrefix("mark_") } == 60)
  }

  @Test func `corpus check compares every column`() throws {
    #expect(try fixture.run("corpus check").lines == ["1 segment, every column as written"])
    try WrongStatement(
      "corpus chekc", at: "chekc", "'chekc' is no part of 'corpus'",
      hint: "type 'corpus fields' or 'corpus check'"
    ).check(in: fixture)
  }

  @Test(arguments: ["show 01-ferry.txt", "show ferry", "show FERRY", "show \"01-f\""])
  func `show takes any part of one name`(statement: String) throws {
    let lines = try fixture.run(statement).lines
    #expect(lines.first == "01-ferry.txt")
    #expect(lines.contains { $0.contains("│ PORT ELLERY (Coastal Wire)") })
    #expect(lines.contains { $0.hasPrefix("story 1 dateline │ PORT ELLERY") })
    #expect(lines.contains { $0.hasPrefix("story 1          │ \"We kept") })
    #expect(lines.contains("  path        01-ferry.txt, record 1"))
    #expect(lines.last == "1 story, 3 lines")
    #expect(fixture.logged.isEmpty)
  }

  @Test(arguments: [
    WrongStatement("show", at: "show", "no document to show", hint: "'documents' lists them"),
    WrongStatement("show w-", at: "w-", "'w-' is part of 2 names", hint: "'w-1' or 'w-2'"),
    WrongStatement(
      "show w-9x", at: "w-9x", "no document's name has 'w-9x' in it",
      hint: "'documents' lists the names"),
  ])
  func `show says which names there are`(wrong: WrongStatement) throws {
    try wrong.check(in: fixture)
  }
}
