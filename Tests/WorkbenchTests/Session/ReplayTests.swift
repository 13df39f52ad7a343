import CorpusStore
import Foundation
import Testing

@testable import Workbench

@Suite struct `A replay` {
  private let fixture: SessionFixture

  init() throws {
    fixture = try SessionFixture(empty: true)
    for (name, text) in InventedStories.files { try fixture.write("stories/" + name, text) }
  }

  private var path: String { fixture.folder.file("s.dateline") }

  /// Runs statements and saves them as a script.
  private func record(_ statements: String...) throws {
    fixture.session = newSession
    for statement in ["load stories"] + statements {
      // As a script in the folder would mean it.
      fixture.session.surroundings.scriptFolder = fixture.folder.path
      try fixture.run(statement)
    }
    try fixture.write("s.dateline", fixture.session.script())
  }

  private var newSession: Session {
    Session(Surroundings(cache: CorpusCache(root: fixture.folder.file("cache"))))
  }

  private func replay(
    _ mode: Replay.Mode, corpus: String? = nil, parameters: [String: String] = [:],
    files: FileAccess = FileAccess()
  ) -> (result: ReplayResult, session: Session) {
    var session = newSession
    session.surroundings.files = files
    let replay = Replay(path: path, mode: mode, corpus: corpus, parameters: parameters)
    return (replay.run(in: &session), session)
  }

  private func edit(_ old: String, _ new: String) throws {
    let text = try fixture.folder.text("s.dateline")
    #expect(text.contains(old))
    try fixture.write("s.dateline", text.replacing(old, with: new))
  }

  @Test func `gives what was recorded`() throws {
    try record(
      "F = filter ferry", "reset", "V = filter varrick", "C = F and V", "quotes | first 2",
      "undo", "entities person | count by kind", "set context 3", "concordance boat", "timeline")
    let (result, session) = replay(.verify)
    #expect(result.difference == nil && result.failure == nil)
    #expect(result.recorded == 11)
    #expect(result.asRecorded == 11)
    #expect(result.exitStatus == 0)
    #expect(session.log == fixture.session.log)
    #expect(session.script() == (try fixture.folder.text("s.dateline")))
  }

  @Test func `names the documents where they have changed`() throws {
    try record("filter ferry", "quotes")
    try fixture.write("stories/04-new.txt", "PORT ELLERY, March 12 - The ferry is late.")
    let (result, _) = replay(.verify)
    let difference = try #require(result.difference)
    #expect(result.exitStatus == 1)
    #expect(difference[0] == "\(path):3: 'load stories' differs")
    #expect(difference[1].hasPrefix("- 5 documents  "))
    #expect(difference[2].hasPrefix("+ 6 documents  "))
    #expect(difference[3].hasPrefix("the documents have changed: 5 documents with sha256:"))
    #expect(!difference[3].contains("rules"))
  }

  @Test func `names the rules where they have changed`() throws {
    try record("quotes")
    try edit("· rules \(ruleVersion) ·", "· rules 999 ·")
    let digest = try #require(fixture.session.log.last?.record.digest)
    try edit(digest, "00000000")
    let difference = try #require(replay(.verify).result.difference)
    #expect(difference[0] == "\(path):5: 'quotes' differs")
    #expect(difference.last == "the rules have changed: version 999 then, \(ruleVersion) now")
  }

  @Test func `says so where only the script has changed`() throws {
    try record("filter ferry", "quotes")
    try edit("filter ferry", "filter cable")
    let difference = try #require(replay(.verify).result.difference)
    #expect(difference[0] == "\(path):5: 'filter cable' differs")
    #expect(
      difference.last
        == "documents and rules are as they were: the script, or this program, has changed")
  }

  @Test func `does not pretend to know where a script says nothing`() throws {
    try fixture.write("s.dateline", "load stories\nfilter ferry\n#= 9 of 9 documents\n")
    let difference = try #require(replay(.verify).result.difference)
    #expect(
      difference.last
        == "the script does not say on which documents and by which rules it was recorded")
  }

  @Test func `takes a record by hand for what it says`() throws {
    try fixture.write("s.dateline", "load stories\n#= 5 documents\nquotes by roux\n#= 1 row\n")
    let (result, _) = replay(.verify)
    #expect(result.difference == nil)
    #expect(result.asRecorded == 2)
  }

  @Test func `shows the rows that differ`() throws {
    try record("set record rows", "entities person | columns entity, documents | sort entity")
    try edit("#> Odo Varrick,3\n", "#> Odo Varrick,4\n#> Zed Nobody,1\n")
    let digest = try #require(fixture.session.log.last?.record.digest)
    try edit(digest, "00000000")
    let difference = try #require(replay(.verify).result.difference)
    #expect(difference.filter { $0.contains(" row ") && $0.contains("Varrick") }.count == 2)
    #expect(difference.contains { $0.hasPrefix("- row ") && $0.hasSuffix(": Zed Nobody,1") })
    #expect(difference.contains { $0.hasPrefix("+ row ") && $0.hasSuffix(": Odo Varrick,3") })
  }

  @Test func `shows the first differing rows of a long table at once`() throws {
    try record("set record rows", "words")
    var script = SessionScript(try fixture.folder.text("s.dateline"))
    var records = script.entries.map(\.record)
    records[2]?.rows = (0..<200_000).map { "row \($0)" }
    records[2]?.digest = "00000000"
    try fixture.write(
      "s.dateline", script.replacing(records: records, header: fixture.session.scriptHeader))
    script.entries = []
    let difference = try #require(replay(.verify).result.difference)
    #expect(difference.count == 3 + 10 + 2)
    #expect(difference[difference.count - 2] == "… and more rows")
  }

  @Test func `accepts by writing the records anew and nothing else`() throws {
    try record("filter ferry", "quotes")
    try edit("filter ferry", "# My own words.\nfilter cable")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    let (result, _) = replay(.accept)
    #expect(result.exitStatus == 0)
    #expect(result.recorded - result.asRecorded == 2)
    let text = try fixture.folder.text("s.dateline")
    #expect(text.contains("# My own words.\nfilter cable\n#= 1 of 5 documents  "))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o755)
    let (again, _) = replay(.verify)
    #expect(again.asRecorded == 3 && again.difference == nil)
  }

  @Test func `leaves the script as it is where a statement fails`() throws {
    try fixture.write("s.dateline", "load stories\n#= old\nqoutes\n")
    let before = try fixture.folder.text("s.dateline")
    #expect(replay(.accept).result.exitStatus == 2)
    #expect(try fixture.folder.text("s.dateline") == before)
  }

  @Test func `puts in values for names, and points to one without a value`() throws {
    try fixture.write("s.dateline", "load stories\nfilter $what\nquotes by $who # $5\n")
    let (result, session) = replay(.run, parameters: ["what": "ferry", "who": "calloway"])
    #expect(result.failure == nil)
    #expect(session.log.map(\.text) == ["load stories", "filter ferry", "quotes by calloway"])
    let failure = try #require(replay(.run, parameters: ["what": "ferry"]).result.failure)
    #expect(
      failure == """
        \(path):3:11: error: '$who' has no value
          quotes by $who # $5
                    ^~~~ type 'who=VALUE' after the script's name
        """)
  }

  @Test func `points into the statement with its values`() throws {
    try fixture.write("s.dateline", "load stories\nfilter $what within sentnce\n")
    let failure = try #require(
      replay(.run, parameters: ["what": "\"a long value\""]).result.failure)
    let lines = failure.split(separator: "\n")
    #expect(lines[0].hasPrefix("\(path):2:"))
    #expect(lines[1] == "  filter \"a long value\" within sentnce")
    let caret = lines[2].prefix { $0 == " " }.count
    #expect(lines[1].dropFirst(caret).hasPrefix("sentnce"))
  }

  @Test func `runs the same analysis on another corpus`() throws {
    try fixture.write("other/a.txt", "TARN FELL, May 2, 2022 - A ferry sank, Bo Harl said.")
    try record("filter ferry")
    try edit("load stories", "load stories\nload stories/01-ferry.txt")
    let (result, session) = replay(.verify, corpus: fixture.folder.file("other"))
    #expect(result.failure == nil && result.difference == nil)
    #expect(result.recorded == 0)
    #expect(session.corpus.documentCount == 1)
    #expect(session.log.map(\.text).last == "filter ferry")
    #expect(session.log.count == 2)
  }

  @Test(arguments: [
    ("load stories\n\nquotes | frist 3\nfilter x\n", ":3:10: error: no verb named 'frist'"),
    ("load stories\nquotes \\\n  | frist 3\n", ":3:5: error: no verb named 'frist'"),
    ("load nowhere\n", ":1:6: error: no file or folder 'nowhere'"),
    ("quotes\n", ":1:1: error: nothing is loaded"),
    ("# a comment\nfilter \"open\n", ":2:8: error: "),
  ])
  func `stops at the first error with file, line and column`(script: String, place: String) throws {
    try fixture.write("s.dateline", script)
    let (result, session) = replay(.run)
    #expect(result.exitStatus == 2)
    #expect(try #require(result.failure).hasPrefix(path + place))
    #expect(!session.log.map(\.text).contains("filter x"))
  }

  @Test func `says that a script cannot be read`() throws {
    let failure = try #require(replay(.run).result.failure)
    #expect(failure == "error: no script '\(path)' that can be read")
  }

  @Test(arguments: [Replay.Mode.verify, .accept])
  func `writes no file but in a real run`(mode: Replay.Mode) throws {
    let file = fixture.folder.file("q.csv")
    try record(
      "quotes | export \(file) with manifest", "words > \(fixture.folder.file("w.csv"))",
      "quotes >> \(fixture.folder.file("more.csv"))")
    for name in ["q.csv", "q.csv.json", "w.csv", "more.csv"] {
      try FileManager.default.removeItem(atPath: fixture.folder.file(name))
    }
    try edit("words > ", "save \(fixture.folder.file("copy.dateline"))\nwords > ")
    let before = try fixture.folder.names
    let (result, _) = replay(mode)
    #expect(result.exitStatus == 0, "\(result)")
    #expect(result.asRecorded == 4)
    #expect(try fixture.folder.names == before)
  }

  @Test func `writes only below the sandbox`() throws {
    let box = fixture.folder.file("box")
    try FileManager.default.createDirectory(atPath: box, withIntermediateDirectories: true)
    let files = FileAccess(sandbox: box)
    try FileManager.default.createSymbolicLink(
      atPath: box + "/link", withDestinationPath: fixture.folder.path)
    try FileManager.default.createSymbolicLink(
      atPath: box + "/dangling.csv", withDestinationPath: "../out.csv")
    try fixture.write("s.dateline", "load stories\nquotes > \(box)/in.csv\n")
    #expect(replay(.run, files: files).result.failure == nil)
    #expect(FileManager.default.fileExists(atPath: box + "/in.csv"))
    for statement in [
      "quotes > \(box)/../out.csv", "quotes | export \(fixture.folder.file("out.csv"))",
      "save \(fixture.folder.file("out.csv"))", "quotes > \(box)x.csv",
      "quotes > \(box)/link/out.csv",
      "quotes > \(box)/dangling.csv", "quotes > \(box)/link/../out.csv",
      "quotes >> ~/out.csv",
    ] {
      try fixture.write("s.dateline", "load stories\n\(statement)\n")
      let failure = try #require(replay(.run, files: files).result.failure, "\(statement)")
      #expect(failure.contains("is outside the sandbox"), "\(failure)")
    }
    #expect(!(try fixture.folder.names.contains("out.csv")))
  }

  @Test func `ends where a script replays itself`() throws {
    try fixture.write("s.dateline", "replay s.dateline\n")
    let failure = try #require(replay(.run).result.failure)
    #expect(failure.contains("is replayed inside itself"))
  }

  @Test func `finds the paths of a script inside a script beside it`() throws {
    try fixture.write("deep/inner.dateline", "load ../stories\nfilter ferry\n")
    try fixture.write("s.dateline", "replay deep/inner.dateline\nload stories\n")
    let (result, session) = replay(.run)
    #expect(result.failure == nil)
    #expect(session.log.map(\.text) == ["load ../stories", "filter ferry", "load stories"])
    #expect(session.surroundings.scriptFolder == nil)
    #expect(session.surroundings.files == FileAccess())
  }
}
