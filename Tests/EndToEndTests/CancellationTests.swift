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

  @Test(arguments: [false, true])
  func `leaves the rest of a folder to the next start, and to the third nothing`(
    isCompressed: Bool
  ) throws {
    let text = String(repeating: "the water was calm and the ferry sailed on. ", count: 2_400)
    for number in 0..<40 { try fixture.write("many/\(number).txt", text) }
    if isCompressed { #expect(try fixture.run("gzip many/*").status == 0) }
    let first = try fixture.startScript("exec $DATELINE many --no-session")
    first.expect("some files are in the corpus", within: .seconds(60)) {
      $0.text.contains(/reading  [1-9]\d* of 40 files/)
    }
    first.type("\u{3}")
    first.expect(
      "cancelled, only a part is loaded; the next 'load' reads the rest", within: .seconds(60))
    first.expectCursor(after: ShellWords.promptEnd)
    let prompt = try #require(first.screen.text.firstMatch(of: /many \[(\d+)\]>/))
    let kept = try #require(Int(prompt.1))
    #expect((1..<39).contains(kept))
    #expect(first.screen.text.contains("\(kept) documents, "))
    first.type(ShellWords.quit + "\r")
    #expect(first.exitStatus() == 0)
    let second = try fixture.run("$DATELINE many -c corpus", within: .seconds(60))
    #expect(second.status == 0)
    #expect(second.output.contains(" of \(40 - kept) files"))
    #expect(second.output.contains("40 documents, "))
    let third = try fixture.run("$DATELINE many -c corpus")
    #expect(!third.output.contains("reading"))
    #expect(third.output.contains("40 documents, "))
    for output in [first.received, second.output, third.output] {
      #expect(!output.contains("skipped"))
      #expect(!output.contains("mended"))
    }
  }

  @Test func `in a script is an error`() throws {
    let shell = try fixture.startScript("$DATELINE wire.jsonl -c documents --csv; echo status $?")
    shell.expect(" MB")
    shell.type("\u{3}")
    #expect(shell.exitStatus(within: .seconds(60)) != 0)
    #expect(!shell.received.contains("document,title"))
  }
}
