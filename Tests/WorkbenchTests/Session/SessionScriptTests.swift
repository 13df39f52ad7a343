import Testing

@testable import Workbench

@Suite struct `A session as a text` {
  private let script = """
    #!/usr/bin/env -S dateline replay
    # dateline 1 · rules 3 · corpus sha256:3f2a9c01 · 5 documents
    load stories
    #= 5 documents  3f2a9c01

    # Who was on the pier?
    quotes by calloway \\
      | first 3
    #= 3 rows  9f86d081
    #> 2021-03-03,Ines Calloway,"We kept, ""all"" of it"
    #>  blank first,
    why 1

    """

  @Test func `is read as statements with their records`() {
    let read = SessionScript(script)
    #expect(
      read.header
        == .init(rules: 3, fingerprint: "3f2a9c01", documents: "5 documents"))
    #expect(read.entries.map(\.line) == [3, 7, 12])
    #expect(read.entries[0].record == Record(summary: "5 documents", digest: "3f2a9c01"))
    #expect(read.entries[1].text == "quotes by calloway \\\n  | first 3")
    #expect(
      read.entries[1].record?.rows == [
        #"2021-03-03,Ines Calloway,"We kept, ""all"" of it""#, " blank first,",
      ])
    #expect(read.entries[2].record == nil)
  }

  @Test func `comes back as it was when nothing is new`() {
    let read = SessionScript(script)
    let header = "# dateline 1 · rules 3 · corpus sha256:3f2a9c01 · 5 documents"
    #expect(read.replacing(records: read.entries.map(\.record), header: header) == script)
  }

  @Test func `keeps comments and hand edits when the records are new`() {
    let replaced = SessionScript(script).replacing(
      records: [
        Record(summary: "6 documents", digest: "aaaaaaaa"), Record(summary: "2 rows"), nil,
      ], header: "# dateline 1 · new")
    #expect(
      replaced == """
        #!/usr/bin/env -S dateline replay
        # dateline 1 · new
        load stories
        #= 6 documents  aaaaaaaa

        # Who was on the pier?
        quotes by calloway \\
          | first 3
        #= 2 rows
        why 1

        """)
  }

  @Test(arguments: [
    ("filter a", "# h\nfilter a\n#= 1"), ("#!x\nfilter a", "#!x\n# h\nfilter a\n#= 1"),
    ("filter a\r\n#= old\r\nb\r\n", "# h\nfilter a\r\n#= 1\r\nb\r\n"),
  ])
  func `gets a header where it has none, and keeps its line ends`(text: String, result: String) {
    let read = SessionScript(text)
    let records = read.entries.indices.map { $0 == 0 ? Record(summary: "1") : nil }
    #expect(read.replacing(records: records, header: "# h") == result)
  }

  @Test func `takes a later comment that looks like a header for a comment`() {
    let read = SessionScript("# dateline 1 · rules 2\nfilter a\n# dateline 9 · rules 9\n")
    #expect(read.header.rules == 2)
    let text = read.replacing(records: [nil], header: "# dateline 1 · rules 3")
    #expect(text == "# dateline 1 · rules 3\nfilter a\n# dateline 9 · rules 9\n")
  }

  @Test(arguments: ["", "\n\n", "# only words\n", "#= 3 rows\n#> a\n", "#!x"])
  func `may have no statement`(text: String) { #expect(SessionScript(text).entries.isEmpty) }

  @Test func `of a session is read back as what was logged`() throws {
    let fixture = try SessionFixture()
    try fixture.run("set record rows")
    try fixture.run("filter ferry")
    try fixture.run("quotes | columns speaker, quote")
    try fixture.run("texts | first 1")
    let read = SessionScript(fixture.session.script())
    #expect(read.header.rules == ruleVersion)
    #expect(read.header.fingerprint == fixture.session.fingerprint)
    #expect(read.header.documents == "5 documents")
    #expect(read.entries.map(\.text) == fixture.logged)
    #expect(read.entries.map(\.record) == fixture.session.log.map(\.record))
  }
}
