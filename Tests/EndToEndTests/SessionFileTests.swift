internal import Foundation
internal import Glibc
internal import Testing

@Suite(.serialized) struct `The session of a shell` {
  let fixture: ShellFixture

  init() throws {
    fixture = try ShellFixture()
  }

  /// Runs statements in a shell, each to its end.
  private func type(_ statements: [String], into shell: PseudoTerminal) {
    for statement in statements {
      shell.type(statement + "\r")
      shell.expect("'\(statement)' has run") {
        $0.text.contains("> \(statement)") && $0.textBeforeCursor.hasSuffix("> ")
      }
    }
  }

  @Test func `is on the disk after each statement`() throws {
    let shell = try fixture.startShell()
    type(["filter ferry"], into: shell)
    #expect(try fixture.session().contains("\nfilter ferry\n#= all 1 document"))
    type(["quotes"], into: shell)
    #expect(try fixture.session().contains("\nquotes\n#= 1 row  "))
    #expect(try fixture.session().contains("\nload "))
    shell.type(ShellWords.quit + "\r")
    shell.expect("session saved to Sessions/")
  }

  @Test(arguments: [SIGKILL, SIGTERM, SIGHUP])
  func `loses nothing that was finished when it is ended`(signal: CInt) throws {
    let shell = try fixture.startShell()
    let statements = ["documents", "filter ferry", "quotes", "words | first 5", "reset"]
    type(statements, into: shell)
    shell.type("unfinished")
    shell.expectCursor(after: "> unfinished")
    shell.signal(signal)
    #expect(shell.exitStatus() != nil)
    let session = try fixture.session()
    #expect(statements.allSatisfy { session.contains("\n\($0)\n#= ") })
    #expect(!session.contains("unfinished"))
    let replay = try fixture.run("$DATELINE replay \(fixture.sessions()[0]) --verify")
    #expect(replay.status == 0)
    #expect(replay.output.contains("6 of 6 results as recorded"))
  }

  @Test func `has the statement whose rows are in the pager`() throws {
    let pager = "sh -c 'cat >/dev/null; echo paging; sleep 60'"
    let shell = try fixture.startShell(variables: ["PAGER": pager])
    type(["set rows all"], into: shell)
    shell.type("words\r")
    shell.expect("paging")
    shell.signal(SIGKILL)
    #expect(shell.exitStatus() != nil)
    #expect(try fixture.session().contains("\nwords\n#= "))
  }

  @Test func `leaves no file behind where nothing was asked`() throws {
    let shell = try fixture.startShell()
    type(["help quotes"], into: shell)
    shell.type("\u{4}")
    #expect(shell.exitStatus() == 0)
    #expect(try fixture.sessions().isEmpty)
  }

  @Test func `goes on where its file cannot be written, and says so once`() throws {
    try fixture.write("Sessions", "a file where a folder should be")
    let shell = try fixture.startShell()
    type(["filter ferry", "quotes"], into: shell)
    let warnings = shell.screen.text.components(separatedBy: "warning: the session is not kept")
    #expect(warnings.count == 2)
    #expect(shell.screen.text.contains("We kept our word"))
    shell.type("save \(fixture.home.path)/kept.dateline\r")
    shell.expect("saved 3 statements")
  }

  @Test func `is written nowhere when nobody wants it`() throws {
    let shell = try fixture.startShell(["--no-session"])
    type(["filter ferry"], into: shell)
    shell.type("\u{4}")
    #expect(shell.exitStatus() == 0)
    #expect(try fixture.sessions().isEmpty)
  }

  @Test func `is written where the user wants it`() throws {
    let shell = try fixture.startShell(["--session", "mine.dateline"])
    type(["filter ferry"], into: shell)
    #expect(try fixture.text(of: "mine.dateline").contains("filter ferry"))
  }

  @Test func `is never written over another file`() throws {
    try fixture.write("mine.dateline", "kept")
    let run = try fixture.run("$DATELINE $STORIES --session mine.dateline")
    #expect(run.status == 64)
    #expect(run.output.contains("'mine.dateline' exists already"))
    #expect(try fixture.text(of: "mine.dateline") == "kept")
  }
}
