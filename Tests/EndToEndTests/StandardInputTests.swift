internal import Testing

@Suite(.serialized) struct `Statements from standard input` {
  let fixture: ShellFixture

  init() throws {
    fixture = try ShellFixture()
  }

  @Test func `run without a prompt until the input ends`() throws {
    let script = try fixture.startScript(
      "printf '\(ShellWords.uniqueStart.command)\\n' | $DATELINE $STORIES; echo status $?")
    script.expect("status 0")
    #expect(!script.screen.text.contains(ShellWords.promptEnd))
  }

  @Test func `stop at the first error`() throws {
    let script = try fixture.startScript(
      "printf 'sesame\\nwalnut\\n' | $DATELINE $STORIES; echo status $?")
    script.expect("status \(ShellWords.failureStatus)")
    #expect(script.screen.text.contains(ShellWords.unknownCommand("sesame")))
    #expect(!script.screen.text.contains("walnut"))
  }

  @Test func `are kept in no history`() throws {
    let script = try fixture.startScript(
      "printf 'sesame\\n' | $DATELINE $STORIES; echo status $?; ls $XDG_STATE_HOME/dateline/history"
    )
    script.expect("status")
    #expect(script.exitStatus() != 0)
  }

  @Test func `give output into a closed pipe quietly`() throws {
    let script = try fixture.startScript(
      "yes \(ShellWords.uniqueStart.command) | head -300 | $DATELINE $STORIES | head -1; echo done")
    script.expect("done")
    #expect(!script.screen.text.lowercased().contains("pipe"))
  }
}
