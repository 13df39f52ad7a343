import Testing

@testable import Workbench

@Suite struct `A table` {
  private let table = Table(
    name: "stories",
    columns: [
      Column("title"), Column("date", .date), Column("date_basis"), Column("words", .number),
    ],
    rows: Rows([
      Row([.text("A, \"b\""), .text("2017-02-28"), .empty, .integer(12)]),
      Row([.text("two\nlines"), .empty, .text(""), .real(0.5)]),
    ]))

  private func word(_ text: String) -> Word { Word(text, range: 0..<text.utf8.count) }

  @Test func `finds a column by name, in any case, or by its beginning`() throws {
    #expect(try table.index(of: word("date")) == 1)
    #expect(try table.index(of: word("DATE_B")) == 2)
    #expect(try table.index(of: word("w")) == 3)
    #expect(table.index(of: "w") == nil)
  }

  @Test func `says which columns it has`() throws {
    #expect(throws: Diagnostic("no column named 'wrods'", at: 0..<5, hint: "did you mean 'words'?"))
    {
      try table.index(of: word("wrods"))
    }
    #expect(
      throws: Diagnostic(
        "no column named 'x'", at: 0..<1, hint: "the columns are title, date, date_basis, words")
    ) { try table.index(of: word("x")) }
    #expect(
      throws: Diagnostic("'d' could be 'date' or 'date_basis'", at: 0..<1, hint: "type more of it")
    ) {
      try table.index(of: word("d"))
    }
  }

  @Test func `has one canonical form`() {
    let expected = "\"A, \"\"b\"\"\",2017-02-28,,12\n\"two\nlines\",,,0.5\n"
    #expect(String(decoding: table.canonicalRows, as: UTF8.self) == expected)
    #expect(table.canonicalRow(at: 0) == "\"A, \"\"b\"\"\",2017-02-28,,12")
  }
}
