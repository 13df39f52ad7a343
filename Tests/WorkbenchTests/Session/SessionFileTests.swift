import Foundation
import Testing

@testable import Workbench

@Suite struct `The file of a session` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `holds each statement before the next one`() throws {
    let path = folder.file("Sessions/s.dateline")
    var file = SessionFile(path: path)
    #expect(!FileManager.default.fileExists(atPath: path))
    let first = LoggedStatement(
      text: "load /srv/stories", record: Record(summary: "5 documents", digest: "3f2a9c01"))
    try file.append(first, header: "# dateline 1 · one")
    #expect(
      try folder.text("Sessions/s.dateline") == """
        #!/usr/bin/env -S dateline replay
        # dateline 1 · one
        load /srv/stories
        #= 5 documents  3f2a9c01

        """)
    try file.append(
      LoggedStatement(text: "quotes", record: Record(summary: "1 row", rows: ["a,b"])),
      header: "# another header is for another file")
    #expect(try folder.text("Sessions/s.dateline").hasSuffix("\nquotes\n#= 1 row\n#> a,b\n"))
    #expect(file.statementCount == 2)
  }

  @Test func `takes a name that is free`() throws {
    func free() -> String {
      SessionFile.freePath(in: folder.path, date: "2021-03-03", corpus: "stories")
    }
    #expect(free() == folder.file("2021-03-03-stories.dateline"))
    try folder.put("", in: "2021-03-03-stories.dateline")
    #expect(free() == folder.file("2021-03-03-stories-2.dateline"))
    try folder.put("", in: "2021-03-03-stories-2.dateline")
    #expect(free() == folder.file("2021-03-03-stories-3.dateline"))
  }

  @Test func `never writes over a file, nor loses the next statement silently`() throws {
    try folder.put("mine", in: "s.dateline")
    var file = SessionFile(path: folder.file("s.dateline"))
    for _ in 1...2 {
      do {
        try file.append(
          LoggedStatement(text: "quotes", record: Record(summary: "1 row")), header: "# h")
        Issue.record("wrote over a file")
      } catch {
        #expect(error.message.hasPrefix("'\(folder.file("s.dateline"))' cannot be written"))
      }
    }
    #expect(try folder.text("s.dateline") == "mine")
  }
}
