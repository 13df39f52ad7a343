internal import Testing

@Suite(.serialized) struct `Earlier statements` {
  let fixture: ShellFixture

  init() throws {
    fixture = try ShellFixture()
  }

  @Test func `outlive the session`() throws {
    do {
      let shell = try fixture.startShell()
      shell.type("sesame\r")
      shell.expect(ShellWords.unknownCommand("sesame"))
      shell.expectCursor(after: ShellWords.promptEnd)
      shell.type("\u{4}")
      #expect(shell.exitStatus() == 0)
    }
    let shell = try fixture.startShell()
    shell.type("\u{1B}[A")
    shell.expectCursor(after: "> sesame")
    shell.type("\r")
    shell.expect(ShellWords.unknownCommand("sesame"))
  }

  @Test func `outlive a killed session`() throws {
    let shell = try fixture.startShell()
    shell.type("walnut\r")
    shell.expect(ShellWords.unknownCommand("walnut"))
    shell.expectCursor(after: ShellWords.promptEnd)
    shell.signal(9)
    #expect(shell.exitStatus() == 128 + 9)
    #expect(try fixture.history().first == "walnut")
  }

  @Test func `are kept with the error that they met`() throws {
    let shell = try fixture.startShell()
    shell.type("walnut\r")
    shell.expect(ShellWords.unknownCommand("walnut"))
    shell.expectCursor(after: ShellWords.promptEnd)
    shell.type("\u{4}")
    #expect(shell.exitStatus() == 0)
    let history = try fixture.history()
    #expect(history.contains { $0.hasPrefix("walnut #! ") && $0.contains("'walnut'") })
  }

  @Test func `of two sessions at a time are all kept`() throws {
    let one = try fixture.startShell()
    let other = try fixture.startShell()
    for (number, shell) in [one, other, one, other].enumerated() {
      shell.type("word\(number)\r")
      shell.expect(ShellWords.unknownCommand("word\(number)"))
    }
    let history = try fixture.history()
    #expect((0..<4).allSatisfy { history.contains("word\($0)") })
  }

  @Test func `are found by a part of them`() throws {
    let shell = try fixture.startShell()
    shell.type("sesame\rwalnut\r")
    shell.expect(ShellWords.unknownCommand("walnut"))
    shell.expectCursor(after: ShellWords.promptEnd)
    shell.type("\u{12}sam")
    shell.expect("the search has found a line") { $0.lines.contains { $0.hasSuffix("> sesame") } }
    shell.type("\r")
    shell.expect("it has run twice") {
      $0.text.components(separatedBy: ShellWords.unknownCommand("sesame")).count == 3
    }
  }

  @Test func `are found by how they start`() throws {
    let shell = try fixture.startShell()
    shell.type("sesame\rsalt\rwalnut\r")
    shell.expect(ShellWords.unknownCommand("walnut"))
    shell.expectCursor(after: ShellWords.promptEnd)
    shell.type("s\u{1B}[A")
    shell.expectCursor(after: "> salt")
    shell.type("\u{1B}[A")
    shell.expectCursor(after: "> sesame")
    shell.type("\u{1B}[B\u{1B}[B")
    shell.expectCursor(after: "> s")
  }

  @Test func `do without a folder to be kept in`() throws {
    try fixture.write("state", "a file where a folder should be")
    let shell = try fixture.startShell()
    shell.type("sesame\rwalnut\r")
    shell.expect(ShellWords.unknownCommand("walnut"))
    #expect(shell.screen.text.components(separatedBy: "history is not kept").count == 2)
    shell.type("\u{1B}[A")
    shell.expectCursor(after: "> walnut")
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
