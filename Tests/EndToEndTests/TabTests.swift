internal import Testing

@Suite(.serialized) struct `The Tab key` {
  let fixture: ShellFixture

  init() throws {
    fixture = try ShellFixture()
  }

  @Test func `puts in the only word that fits`() throws {
    let shell = try fixture.startShell()
    shell.type(ShellWords.uniqueStart.typed + "\t")
    shell.expectCursor(after: "> \(ShellWords.uniqueStart.command) ")
  }

  @Test func `lists the words that fit below the prompt and draws the line again`() throws {
    let shell = try fixture.startShell()
    shell.type(ShellWords.sharedStart.typed + "\t")
    for command in ShellWords.sharedStart.commands { shell.expect(command) }
    shell.expectCursor(after: "> \(ShellWords.sharedStart.typed)")
    #expect(
      shell.screen.lines.filter { $0.hasSuffix("> \(ShellWords.sharedStart.typed)") }.count == 2)
  }

  @Test func `rings where nothing fits`() throws {
    let shell = try fixture.startShell()
    shell.type("xyzzy\t")
    shell.expect("the bell rings") { $0.bellCount > 0 }
    shell.expectCursor(after: "> xyzzy")
  }
}
