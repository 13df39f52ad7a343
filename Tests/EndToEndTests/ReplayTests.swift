internal import Foundation
internal import Testing

@Suite(.serialized) struct `A replay` {
  let fixture: ShellFixture
  private let record = "session.dateline"

  init() throws {
    fixture = try ShellFixture()
    let run = try fixture.run(
      "$DATELINE stories -c 'filter ferry' -c quotes -c 'words | first 3' --session \(record)")
    try #require(run.status == 0)
  }

  @Test func `shows each statement with what it gives`() throws {
    let run = try fixture.run("$DATELINE replay \(record)")
    #expect(run.status == 0)
    #expect(run.output.contains("> quotes"))
    #expect(run.output.contains("We kept our word"))
  }

  @Test func `that is verified counts what is as recorded`() throws {
    let run = try fixture.run("$DATELINE replay \(record) --verify")
    #expect(run.status == 0)
    #expect(run.output == "4 of 4 results as recorded\r\n")
  }

  @Test func `that is verified ends with status 1 at another result`() throws {
    let session = try fixture.text(of: record)
    try fixture.write(record, session.replacing("#= 3 rows", with: "#= 4 rows"))
    let run = try fixture.run("$DATELINE replay \(record) --verify")
    #expect(run.status == 1)
    #expect(run.output.contains("- 4 rows"))
    #expect(run.output.contains("+ 3 rows"))
  }

  @Test func `of several sessions runs each on its own and counts for each`() throws {
    let other = "other.dateline"
    let run = try fixture.run(
      "$DATELINE stories -c 'quotes | count' --session \(other)"
        + " && $DATELINE replay \(record) \(other) --verify")
    #expect(run.status == 0)
    #expect(
      run.output.hasSuffix(
        "session.dateline: 4 of 4 results as recorded\r\n"
          + "other.dateline: 2 of 2 results as recorded\r\n"))
  }

  @Test func `of several sessions goes on after one that differs, and tells by the status`() throws
  {
    let session = try fixture.text(of: record)
    try fixture.write("changed.dateline", session.replacing("#= 3 rows", with: "#= 4 rows"))
    let run = try fixture.run("$DATELINE replay changed.dateline \(record) --verify")
    #expect(run.status == 1)
    #expect(run.output.contains("- 4 rows"))
    #expect(run.output.contains("session.dateline: 4 of 4 results as recorded"))
    let missing = try fixture.run("$DATELINE replay nowhere.dateline \(record) --verify")
    #expect(missing.status == ShellWords.failureStatus)
    #expect(missing.output.contains("session.dateline: 4 of 4 results as recorded"))
  }

  @Test func `gives a parameter to every session`() throws {
    for name in ["a", "b"] {
      try fixture.write("\(name).dateline", "load stories\nfilter $word\n")
    }
    let run = try fixture.run("$DATELINE replay a.dateline b.dateline word=ferry")
    #expect(run.status == 0)
    #expect(run.output.split(separator: "> filter ferry").count == 3)
  }

  @Test func `takes new records when told to`() throws {
    let session = try fixture.text(of: record)
    try fixture.write(record, session.replacing("#= 3 rows", with: "#= 4 rows"))
    #expect(try fixture.run("$DATELINE replay \(record) --accept").status == 0)
    #expect(try fixture.text(of: record) == session)
  }

  @Test func `ends with status 2 at a statement that fails, with its place`() throws {
    try fixture.write("bad.dateline", "load stories\n\nquotes | sort nme\nwords\n")
    let run = try fixture.run("$DATELINE replay bad.dateline")
    #expect(run.status == ShellWords.failureStatus)
    #expect(run.output.contains("bad.dateline:3:15: error: no column or field named 'nme'"))
    #expect(!run.output.contains("> words"))
  }

  @Test func `names a script that is not there`() throws {
    let run = try fixture.run("$DATELINE replay nowhere.dateline")
    #expect(run.status == ShellWords.failureStatus)
    #expect(run.output.contains("nowhere.dateline"))
  }
}
