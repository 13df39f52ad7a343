internal import Foundation
internal import Testing

@testable internal import dateline

@Suite(.serialized) struct `The command line` {
  let fixture: ShellFixture

  init() throws {
    fixture = try ShellFixture()
  }

  @Test func `prints rows alone where they are CSV`() throws {
    let run = try fixture.run("$DATELINE $STORIES -c documents --csv >rows.csv 2>notes.txt")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    let rows = try fixture.text(of: "rows.csv").components(separatedBy: "\r\n")
    #expect(rows.count == 3)
    #expect(rows[0].hasPrefix("document,title,source,agency,place,date,"))
    #expect(rows[1].contains("ferry.txt"))
    #expect(rows[2].isEmpty)
    #expect(try fixture.text(of: "notes.txt").hasPrefix("1 document, "))
  }

  @Test(arguments: ["", " --csv"])
  func `says that standard output takes no more`(option: String) throws {
    let run = try fixture.run("$DATELINE $STORIES -c documents\(option) >/dev/full")
    #expect(run.status == ShellWords.failureStatus)
    #expect(run.output.contains("error: standard output: no space left on device"))
  }

  @Test func `reads documents from a pipe`() throws {
    try fixture.write(
      "pages.jsonl", #"{"id":"one","text":"\"We sail,\" harbour master Ines Calloway said."}"#)
    let run = try fixture.run("cat pages.jsonl | $DATELINE - -c 'entities person' --csv")
    #expect(run.status == 0)
    #expect(run.output.contains("Ines Calloway,person,1,1,"))
  }

  @Test func `runs statements in order and stops at the first that fails`() throws {
    let run = try fixture.run("$DATELINE $STORIES -c 'words | first 1' -c sesame -c walnut")
    #expect(run.status == ShellWords.failureStatus)
    #expect(run.output.contains("1 row"))
    #expect(run.output.contains(ShellWords.unknownCommand("sesame")))
    #expect(!run.output.contains("walnut"))
  }

  @Test(arguments: [
    "--nix", "-c", "- </dev/null", "--color=pink", "replay", "replay a.dateline --verify --accept",
    "--session a.dateline --no-session",
  ])
  func `says with status 64 that it was used wrongly`(arguments: String) throws {
    let run = try fixture.run(
      "$DATELINE $STORIES \(arguments)".replacing("$STORIES replay", with: "replay"))
    #expect(run.status == 64)
    #expect(run.output.contains("Usage: dateline"))
  }

  @Test func `says how to begin where nothing is loaded`() throws {
    let shell = try fixture.startScript("exec $DATELINE")
    shell.expect("'load FOLDER' reads documents")
    shell.expectCursor(after: "dateline> ")
    shell.type("documents\r")
    shell.expect("type 'load FOLDER' first")
    shell.expectCursor(after: ShellWords.promptEnd)
    shell.type("\u{4}")
    #expect(shell.exitStatus() == 0)
  }

  @Test func `names a folder that is not there`() throws {
    let run = try fixture.run("$DATELINE nowhere -c documents")
    #expect(run.status == ShellWords.failureStatus)
    #expect(run.output.contains("nowhere"))
  }

  @Test func `ends quietly when nobody reads on`() throws {
    try fixture.write("long/one.txt", String(repeating: "The ferry sails again.\n", count: 20_000))
    let run = try fixture.run("$DATELINE long -c texts -c documents --csv 2>errors.txt | head -1")
    #expect(run.output.contains("document,story,text"))
    #expect(try fixture.text(of: "errors.txt").split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    ("", true), ("NO_COLOR=1 ", false), ("NO_COLOR=1 CLICOLOR_FORCE=1 ", false),
    ("TERM=dumb ", false),
  ])
  func `is coloured on a terminal unless told otherwise`(variables: String, colored: Bool) throws {
    let run = try fixture.run("\(variables)$DATELINE $STORIES -c documents 2>notes.txt")
    #expect(run.status == 0)
    #expect(run.output.contains("\u{1B}[") == colored)
  }

  @Test func `sends colour into a file only when asked`() throws {
    let run = try fixture.run(
      "$DATELINE $STORIES -c documents >plain.txt; $DATELINE $STORIES -c documents --color=always >c.txt"
    )
    #expect(run.status == 0)
    #expect(try !fixture.text(of: "plain.txt").contains("\u{1B}"))
    #expect(try fixture.text(of: "c.txt").contains("\u{1B}["))
  }

  @Test func `fits tables of any script into the window`() throws {
    for (number, word) in ["日本放送協会のニュース", "Пристань", "ferry", "क्षेत्रीय"].enumerated() {
      let title = String(repeating: "\(word) e\u{301}", count: 9)
      try fixture.write("wide/\(number).txt", "\(title)\n\n\"\(title)\", said Ines Calloway.\n")
    }
    let run = try fixture.run(
      "$DATELINE wide -c documents -c quotes -c 'concordance ferry' -c 'words | first 9' --color=never 2>notes.txt"
    )
    #expect(run.status == 0)
    let lines = run.output.components(separatedBy: "\r\n")
    #expect(lines.count > 12)
    for line in lines { #expect(line.screenColumns <= 80, "\(line)") }
  }

  @Test func `sends nothing of a document that a terminal would obey`() throws {
    let hostile = "\u{1B}]0;owned\u{7}\u{202E}txet\u{1B}[2J\u{9B}31m"
    try fixture.write(
      "hostile/\(hostile.replacing("/", with: "")).txt",
      "\(hostile) title\n\n\"\(hostile) talks\", Ines Calloway \(hostile) said of talks.\n")
    let run = try fixture.run(
      """
      $DATELINE hostile -c documents -c quotes -c 'concordance talks' -c 'show owned' -c corpus \
        -c sentences -c 'why 1' -c '\(hostile)' --color=never 2>notes.txt
      """)
    for scalar in ["\u{1B}", "\u{7}", "\u{202E}", "\u{9B}"] {
      #expect(!run.output.contains(scalar))
      #expect(try !fixture.text(of: "notes.txt").contains(scalar))
    }
  }
}
