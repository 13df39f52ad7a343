import Testing

@testable import Workbench

@Suite struct `Commands about the session` {
  private let fixture: SessionFixture

  init() throws { fixture = try SessionFixture() }

  @Test func `history keeps what failed, and why; the script does not`() throws {
    try fixture.run("filt ferry")
    _ = try fixture.failure("qoutes")
    try fixture.run("quotes | first 1")
    let rows = try fixture.rows("history")
    #expect(rows.map { $0[0] } == ["filter ferry", "qoutes", "quotes | first 1"])
    #expect(rows[1][1] == "error: no command named 'qoutes'")
    #expect(rows[2][1].hasPrefix("1 row  "))
    #expect(fixture.logged == ["filter ferry", "quotes | first 1"])
    #expect(try fixture.rows("history | where result ~ error").count == 1)
  }

  @Test(arguments: [
    ("set rows 10", "rows", "10"), ("set rows all", "rows", "all"),
    ("set context 3", "context", "3"), ("set context 60 characters", "context", "60 characters"),
    ("set context 60 chars", "context", nil), ("set context sentence", "context", "sentence"),
    ("set pager off", "pager", "off"), ("set pag on", "pager", "on"),
    ("set timing on", "timing", "on"),
    ("set record rows", "record", "rows"), ("set rec digests", "record", "digests"),
    ("SET ROWS 5", "rows", "5"),
  ])
  func `set changes one setting`(statement: String, name: String, value: String?) throws {
    guard let value else {
      _ = try fixture.failure(statement)
      return
    }
    try fixture.run(statement)
    #expect(try fixture.rows("set").first { $0[0] == name }?[1] == value)
    #expect(fixture.session.log.first?.record == Record(summary: "set"))
  }

  @Test(arguments: [
    WrongStatement(
      "set colour on", at: "colour", "no setting named 'colour'"),
    WrongStatement(
      "set rows", at: "", "no value for 'rows'", hint: "a number of rows, or 'all'"),
    WrongStatement(
      "set rows 0", at: "0", "'0' is no value of 'rows'",
      hint: "it takes a number of rows, or 'all'"),
    WrongStatement(
      "set pager maybe", at: "maybe", "'maybe' is no value of 'pager'",
      hint: "it takes 'on' or 'off'"),
    WrongStatement(
      "set rows 5 now", at: "now", "text after 'set' is complete",
      hint: "it is typed as 'set [NAME VALUE]'"),
    WrongStatement(
      "save", at: "save", "no file to save to", hint: "such as 'save talks.dateline'"),
    WrongStatement(
      "replay", at: "replay", "no script to replay", hint: "such as 'replay talks.dateline'"),
    WrongStatement("replay a.dateline now", at: "now", "'now' is no NAME=VALUE"),
  ])
  func `say what is wrong`(wrong: WrongStatement) throws { try wrong.check(in: fixture) }

  @Test func `save writes the script so far and replaces nothing`() throws {
    try fixture.run("filter ferry")
    let outcome = try fixture.run("save \(fixture.folder.file("s.dateline"))")
    #expect(outcome.lines == ["saved 1 statement to \(fixture.folder.file("s.dateline"))"])
    #expect(outcome.record == nil)
    #expect(try fixture.folder.text("s.dateline") == fixture.session.script())
    _ = try fixture.failure("save \(fixture.folder.file("s.dateline"))")
    #expect(fixture.logged == ["filter ferry"])
  }

  @Test func `replay makes the statements of a script part of the session`() throws {
    let script = try fixture.write("s.dateline", "filter $what\nquotes | first 1\n")
    let outcome = try fixture.run("replay \(script) what=ferry")
    #expect(outcome.lines.map { $0.prefix { $0 != " " } } == ["filter", "quotes"])
    #expect(fixture.logged == ["filter ferry", "quotes | first 1"])
    #expect(fixture.session.surroundings.scriptFolder == nil)
    let found = try fixture.failure("replay \(script)")
    #expect(found.message.contains("'$what' has no value"))
    #expect(fixture.logged.count == 2)
  }

  @Test(arguments: ["quit", "exit", "qui"])
  func `quit ends the session`(statement: String) throws {
    let outcome = try fixture.run(statement)
    #expect(outcome.endsSession)
    #expect(outcome.record == nil)
  }

  @Test func `help lists all and tells of the language of queries`() throws {
    let lines = try fixture.run("help").lines
    for verb in Verb.all { #expect(lines.contains { $0.hasPrefix("  … | \(verb.synopsis)") }) }
    #expect(try fixture.run("help query").lines.contains { $0.contains("near/5") })
    #expect(try fixture.run("help first").lines[0] == "… | \(Verb.first.synopsis)")
    #expect(try fixture.run("help kwic").lines[0] == Command.concordance.synopsis)
  }
}
