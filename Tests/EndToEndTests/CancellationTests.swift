internal import Foundation
internal import Testing

@Suite(.serialized) struct `Ctrl-C while a statement runs` {
  let fixture: ShellFixture

  init() throws {
    fixture = try ShellFixture()
    // More than is annotated at a time, so that a load tells of itself before it ends.
    let text = String(repeating: "the water was calm and the ferry sailed on. ", count: 100)
    let documents = (0..<260).map { #"{"id":"d\#($0)","text":"\#(text)"}"# }
    try fixture.write("wire.jsonl", documents.joined(separator: "\n"))
  }

  @Test func `ends a load, keeps what is whole and returns to the prompt`() throws {
    let shell = try fixture.startShell()
    shell.type("load wire.jsonl\r")
    shell.expect(" MB")
    shell.type("\u{3}")
    shell.expect("cancelled, only a part is loaded", within: .seconds(60))
    shell.expectCursor(after: ShellWords.promptEnd)
    shell.type("documents | first 1\r")
    shell.expect("1 row")
    shell.type(ShellWords.quit + "\r")
    #expect(shell.exitStatus() == 0)
    #expect(try fixture.session().contains("documents | first 1\n#= 1 row"))
  }

  @Test func `in a script is an error`() throws {
    let shell = try fixture.startScript("$DATELINE wire.jsonl -c documents --csv; echo status $?")
    shell.expect(" MB")
    shell.type("\u{3}")
    #expect(shell.exitStatus(within: .seconds(60)) != 0)
    #expect(!shell.received.contains("document,title"))
  }
}
