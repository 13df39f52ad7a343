import CorpusStore
import Testing

@testable import Workbench

@Suite struct `A field of the documents` {
  private let fixture: SessionFixture

  init() throws {
    fixture = try SessionFixture(empty: true)
    let records = [
      ("a", "Politics", "350", "2031-03-01", "007"), ("b", "Sport", "1200", "2031-03-02", "12"),
      ("c", "Politics", "90", "", "3"), ("d", "", "", "", ""),
    ].map { id, section, length, updated, code in
      #"{"id":"\#(id)","section":"\#(section)","length":"\#(length)","updated":"\#(updated)","#
        + #""code":"\#(code)","og:type":"x","text":"PORT ELLERY, March 3, 2031 - "#
        + #"\"We wait,\" Odo Varrick said."}"#
    }
    try fixture.write("wire/w.jsonl", records.joined(separator: "\n"))
    try fixture.run("load \"\(fixture.folder.file("wire"))\"")
  }

  @Test(arguments: [
    ("documents | count by section", [["Politics", "2"], ["Sport", "1"], ["", "1"]]),
    ("stories | count by section", [["Politics", "2"], ["Sport", "1"], ["", "1"]]),
    ("quotes | count by SECTION", [["Politics", "2"], ["Sport", "1"], ["", "1"]]),
    (
      "quotes | count by speaker, sec",
      [
        ["Odo Varrick", "Politics", "2"], ["Odo Varrick", "Sport", "1"], ["Odo Varrick", "", "1"],
      ]
    ),
    ("documents | columns document, section | last 2", [["c", "Politics"], ["d", ""]]),
    ("quotes | where section = politics | columns document", [["a"], ["c"]]),
    ("documents | where length > 100 and section != \"\" | columns document", [["a"], ["b"]]),
    (
      "documents | sort length desc | columns document, length",
      [
        ["b", "1200"], ["a", "350"], ["c", "90"], ["d", ""],
      ]
    ),
    ("documents | sort code | columns code", [["007"], ["12"], ["3"], [""]]),
    ("quotes | where updated = 2031-03 | columns document", [["a"], ["b"]]),
    ("documents | columns speaker", []),
    ("documents | count by \"og:type\"", [["x", "4"]]),
    ("quotes | columns speaker | where section = sport", [["Odo Varrick"]]),
  ])
  func `is a column of every table whose rows have a document`(
    statement: String, rows: [[String]]
  ) throws {
    guard !rows.isEmpty else {
      #expect(try fixture.failure(statement).message == "no column or field named 'speaker'")
      return
    }
    #expect(try fixture.rows(statement) == rows)
  }

  @Test func `is not added by verbs that only look at it`() throws {
    let header = try fixture.header("quotes")
    #expect(try fixture.header("quotes | where section = sport") == header)
    #expect(try fixture.header("quotes | sort section") == header)
    #expect(try fixture.header("quotes | columns speaker, section") == "speaker,section")
  }

  @Test(arguments: [
    ("section:politics", 2), ("section:sport", 1), ("length:350", 1), ("section:none", 1),
  ])
  func `can be searched`(query: String, count: Int) throws {
    try fixture.run("filter \(query)")
    #expect(fixture.session.selection.count == count)
  }

  @Test func `is kept by a name, and written into files`() throws {
    try fixture.run("Q = quotes")
    #expect(try fixture.rows("Q | count by section").count == 3)
    let path = fixture.folder.file("q.csv")
    try fixture.run("quotes | columns section, speaker > \"\(path)\"")
    #expect(try fixture.folder.text("q.csv").hasPrefix("section,speaker\r\nPolitics,Odo Varrick"))
  }

  @Test(arguments: [
    WrongStatement(
      "quotes | count by secion", at: "secion", "no column or field named 'secion'",
      hint: "did you mean 'section'?"),
    WrongStatement(
      "entities | count by section", at: "section", "no column named 'section'",
      hint: "the columns are entity, kind, mentions, documents, first, last, forms"),
    WrongStatement(
      "texts | columns zebra", at: "zebra", "no column or field named 'zebra'",
      hint: "the columns are document, story, text; the fields are code, date, date_basis, "
        + "dateline, language, length, og:type, place, section, updated"),
    WrongStatement(
      "documents | columns section, section", at: nil, "column 'section' is named twice"),
  ])
  func `is named where none is meant`(wrong: WrongStatement) throws {
    guard wrong.marked != nil else {
      #expect(try fixture.failure(wrong.statement).message == wrong.message)
      return
    }
    try wrong.check(in: fixture)
  }
}
