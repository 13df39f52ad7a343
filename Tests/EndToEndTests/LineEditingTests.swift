internal import Glibc
internal import Testing

@Suite(.serialized) struct `The prompt` {
  let fixture: ShellFixture

  init() throws {
    fixture = try ShellFixture()
  }

  @Test func `clears the line at Ctrl-C and keeps the session`() throws {
    let shell = try fixture.startShell()
    shell.type("half a thought")
    shell.expectCursor(after: "> half a thought")
    shell.type("\u{3}")
    shell.expect("half a thought^C")
    shell.expectCursor(after: ShellWords.promptEnd)
    shell.type("whole\r")
    shell.expect(ShellWords.unknownCommand("whole"))
  }

  @Test func `keeps the session after many Ctrl-C`() throws {
    let shell = try fixture.startShell()
    shell.type("\u{3}\u{3}\u{3}still\r")
    shell.expect(ShellWords.unknownCommand("still"))
  }

  @Test func `takes an interrupt from elsewhere for Ctrl-C`() throws {
    let shell = try fixture.startShell()
    shell.type("one")
    shell.expectCursor(after: "> one")
    shell.signal(SIGINT)
    shell.expect("one^C")
    shell.expectCursor(after: ShellWords.promptEnd)
    shell.type("two\r")
    shell.expect(ShellWords.unknownCommand("two"))
  }

  @Test func `begins its row though keys were typed before it came`() throws {
    try fixture.write(
      "pager", "cat >/dev/null; echo waiting; until [ -e typed ]; do sleep 0.02; done")
    let shell = try fixture.startShell(variables: ["PAGER": "sh pager"])
    shell.type("help\r")
    shell.expect("waiting")
    shell.type("\u{1B}[A")
    // The terminal shows the keys itself while nobody reads them.
    shell.expectCursor(after: "^[[A")
    try fixture.write("typed", "")
    shell.expect("the prompt stands alone with the earlier statement") {
      $0.textBeforeCursor.hasPrefix("stories") && $0.textBeforeCursor.hasSuffix("> help")
    }
  }

  @Test func `leaves at Ctrl-D with status 0`() throws {
    let shell = try fixture.startShell()
    shell.type("\u{4}")
    #expect(shell.exitStatus() == 0)
  }

  @Test func `stays at Ctrl-D behind text`() throws {
    let shell = try fixture.startShell()
    shell.type("stays\u{4}\r")
    shell.expect(ShellWords.unknownCommand("stays"))
  }

  @Test func `leaves at the word for it`() throws {
    let shell = try fixture.startShell()
    shell.type(ShellWords.quit + "\r")
    #expect(shell.exitStatus() == 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `leaves when it is told to end`(signal: CInt) throws {
    let shell = try fixture.startShell()
    shell.type("unfinished")
    shell.expectCursor(after: "> unfinished")
    shell.signal(signal)
    #expect(shell.exitStatus() != nil)
  }

  @Test(arguments: [
    ("café日本\u{7F}\u{7F}", "café"),
    ("日本\u{7F}", "日"),
    ("caf日\u{1B}[D\u{1B}[De\u{1B}[C\u{1B}[C\u{7F}é", "caefé"),
    ("åbc\u{1}x\u{5}y", "xåbcy"),
  ])
  func `edits by characters`(keys: String, word: String) throws {
    let shell = try fixture.startShell()
    shell.type(keys)
    shell.expect("> " + word)
    shell.type("\r")
    shell.expect(ShellWords.unknownCommand(word))
  }

  @Test(arguments: [["LC_ALL": "C"], ["LC_ALL": "nowhere"], ["TERM": "dumb"], ["TERM": "vt100"]])
  func `edits by characters in any locale and on any terminal`(
    variables: [String: String]
  ) throws {
    let shell = try fixture.startShell(variables: variables)
    shell.type("café日本\u{7F}\u{7F}\r")
    shell.expect(ShellWords.unknownCommand("café"))
  }

  @Test func `lays its line out anew in a window of any size`() throws {
    let shell = try fixture.startShell()
    shell.type(String(repeating: "long 日本 ", count: 30))
    for (rows, columns) in [(2, 5), (1, 1), (5, 200), (24, 80)] {
      shell.resize(rows: rows, columns: columns)
      shell.type("x")
    }
    shell.type("\u{3}")
    shell.expect("^C")
    shell.type("still\r")
    shell.expect(ShellWords.unknownCommand("still"))
  }

  @Test func `wraps a line of wide characters where the eye expects`() throws {
    let shell = try fixture.startShell(size: (24, 40))
    let text = String(repeating: "日本", count: 20)
    shell.type(text)
    shell.expect("every character is on the screen") { screen in
      screen.lines.joined().hasSuffix(text)
    }
    #expect(shell.screen.lines.allSatisfy { $0.count <= 40 })
  }

  @Test func `goes on at a second prompt after a backslash`() throws {
    let shell = try fixture.startShell()
    shell.type("alder \\\r")
    shell.expectCursor(after: ShellWords.continuationPromptEnd)
    shell.type("birch\r")
    shell.expect(ShellWords.unknownCommand("alder"))
    #expect(try fixture.history().first == "alder birch")
  }

  @Test func `drops all lines of a statement at Ctrl-C`() throws {
    let shell = try fixture.startShell()
    shell.type("alder \\\r")
    shell.expectCursor(after: ShellWords.continuationPromptEnd)
    shell.type("birch\u{3}")
    shell.expectCursor(after: ShellWords.promptEnd)
    shell.type("cedar\r")
    shell.expect(ShellWords.unknownCommand("cedar"))
    #expect(!shell.screen.text.contains(ShellWords.unknownCommand("alder")))
  }

  @Test func `is drawn again when the window changes its size`() throws {
    let shell = try fixture.startShell()
    shell.type("wid")
    shell.expectCursor(after: "> wid")
    shell.resize(rows: 20, columns: 50)
    shell.type("ened")
    shell.expectCursor(after: "> widened")
    #expect(shell.screen.lines.filter { $0.contains("> wid") }.count == 1)
    shell.type("\r")
    shell.expect(ShellWords.unknownCommand("widened"))
  }

  @Test func `has the keys that the user's settings ask for`() throws {
    try fixture.write(".editrc", "# keys\nbind -v\n")
    let shell = try fixture.startShell()
    shell.type("abcd")
    shell.expectCursor(after: "> abcd")
    shell.type("\u{1B}")
    shell.expectCursor(after: "> abc")
    shell.type("x\r")
    shell.expect(ShellWords.unknownCommand("abc"))
  }

  @Test func `reads the settings that are meant for it`() throws {
    try fixture.write(".editrc", "other:bind -v\ndateline:bind ^T ed-move-to-beg\n")
    let shell = try fixture.startShell()
    shell.type("bc\u{14}a\r")
    shell.expect(ShellWords.unknownCommand("abc"))
  }
}
