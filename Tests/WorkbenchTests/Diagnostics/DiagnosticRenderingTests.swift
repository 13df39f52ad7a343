import Testing

@testable import Workbench

@Suite struct `A diagnostic in print` {
  @Test func `has a caret line and a way out`() {
    let statement = "concordance \"climate change\" within sentnce"
    let diagnostic = Diagnostic(
      "no layer named 'sentnce'", at: 36..<43, hint: "did you mean 'sentence'?")
    #expect(
      diagnostic.rendered(for: statement) == """
        error: no layer named 'sentnce'
          concordance "climate change" within sentnce
                                              ^~~~~~~ did you mean 'sentence'?
        """)
  }

  @Test func `begins with file, line and column in a script`() {
    let diagnostic = Diagnostic("no verb named 'frist'", at: 9..<14)
    #expect(
      diagnostic.rendered(for: "quotes | frist 3", at: .init(file: "a.dateline", line: 7)) == """
        a.dateline:7:10: error: no verb named 'frist'
          quotes | frist 3
                   ^~~~~
        """)
  }

  @Test func `shows the line of a longer statement that is to blame`() {
    let statement = "quotes by x \\\n  | frist 3"
    let diagnostic = Diagnostic("no verb named 'frist'", at: 18..<23)
    #expect(
      diagnostic.rendered(for: statement, at: .init(file: "a", line: 7)) == """
        a:8:5: error: no verb named 'frist'
            | frist 3
              ^~~~~
        """)
  }

  @Test func `is aligned by display width`() {
    let statement = "filter 日本 e\u{301}té frist"
    let start = statement.utf8.count - 5
    let lines = Diagnostic("x", at: start..<start + 5).rendered(for: statement).split(
      separator: "\n")
    #expect(lines[2] == "  " + String(repeating: " ", count: "filter 1234 eté ".count) + "^~~~~")
  }

  @Test func `without a place joins the way out with a semicolon`() {
    #expect(
      Diagnostic("'a.csv' exists already", hint: "add 'overwriting'").rendered(for: "x")
        == "error: 'a.csv' exists already; add 'overwriting'")
    #expect(
      Diagnostic("x").rendered(for: "x", at: .init(file: "a", line: 3)) == "a:3: error: x")
  }

  @Test(arguments: [(0..<0, "^"), (3..<3, "   ^"), (9..<12, "   ^"), (1..<99, " ^~")])
  func `keeps its caret on the line`(range: Range<Int>, caret: String) {
    let lines = Diagnostic("x", at: range).rendered(for: "abc").split(separator: "\n")
    #expect(lines[2] == "  " + caret)
  }

  @Test func `sends nothing that a terminal would obey`() {
    let text = Diagnostic("no '\u{1B}[31m'", at: 0..<1, hint: "\u{202E}").rendered(
      for: "\u{1B}[2Jx", color: false)
    #expect(!text.contains("\u{1B}"))
    #expect(!text.contains("\u{202E}"))
    #expect(Diagnostic("x\u{1B}[31m").rendered(for: "", color: true).contains("␛[31m"))
  }

  @Test func `can be moved to where its text stands`() {
    #expect(
      Diagnostic("x", at: 1..<3, hint: "y").shifted(by: 10)
        == Diagnostic("x", at: 11..<13, hint: "y"))
    #expect(Diagnostic("x").shifted(by: 10) == Diagnostic("x"))
  }
}
