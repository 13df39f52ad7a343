import Testing

@testable import Workbench

@Suite struct `The lines of a script` {
  @Test func `give statements with the numbers of their first lines`() {
    let script =
      "#!/usr/bin/env -S dateline replay\nload stories\r\n\nquotes \\\n  by x \\\n | first 3\nquit\n"
    #expect(
      scriptStatements(in: script) == [
        ScriptStatement(line: 1, text: "#!/usr/bin/env -S dateline replay"),
        ScriptStatement(line: 2, text: "load stories\r"),
        ScriptStatement(line: 3, text: ""),
        ScriptStatement(line: 4, text: "quotes \\\n  by x \\\n | first 3"),
        ScriptStatement(line: 7, text: "quit"),
      ])
  }

  @Test(arguments: [
    ("quotes \\", true), ("quotes \\\r", true), ("quotes", false), ("# quotes \\", false),
    ("  # quotes \\", false), ("", false), ("\\", true), ("quotes \\ ", false),
  ])
  func `go on after a backslash at the end`(line: String, expected: Bool) {
    #expect(continues(line) == expected)
  }

  @Test func `keep a last statement that would go on`() {
    #expect(scriptStatements(in: "a \\") == [ScriptStatement(line: 1, text: "a \\")])
    #expect(scriptStatements(in: "") == [])
  }
}
