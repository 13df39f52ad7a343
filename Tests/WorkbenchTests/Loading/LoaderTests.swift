import CorpusStore
import Foundation
import TestSupport
import Testing

@testable import Workbench

@Suite struct `Loading again` {
  private let fixture: LoadFixture

  init() throws { fixture = try LoadFixture(InventedStories.files) }

  @Test func `reads nothing where nothing has changed`() throws {
    #expect(try fixture.load().filesRead == 4)
    let segments = try fixture.segmentNames
    let report = try fixture.load()
    #expect(report.filesRead == 0)
    #expect(report.filesKept == 4)
    #expect(report.filesSuperseded == 0)
    #expect(try fixture.segmentNames == segments)
  }

  @Test func `reads only what is new or changed, and forgets what is gone`() throws {
    try fixture.load()
    try fixture.write("05-new.txt", "TARN FELL, May 2, 2021 - \"It rains,\" Bo Harl said.")
    #expect(try fixture.load().filesRead == 1)
    try fixture.write("01-ferry.txt", "PORT ELLERY, March 4, 2021 - The ferry stays away.")
    var report = try fixture.load()
    #expect(report.filesRead == 1)
    #expect(report.filesSuperseded == 1)
    try fixture.remove("02-cable.txt")
    report = try fixture.load()
    #expect(report.filesRead == 0)
    #expect(report.filesSuperseded == 1)
    try expectSameTables(fixture.session(), fixture.freshSession())
    let session = try fixture.session()
    #expect(session.corpus.documentCount == 5)
  }

  @Test func `says where corpora may be kept where their folder takes no files`() throws {
    try Data("text".utf8).write(to: URL(fileURLWithPath: fixture.folder.file("full")))
    let cache = CorpusCache(root: fixture.folder.file("full/cache"))
    var session = Session(Surroundings(cache: cache))
    let error = #expect(throws: Diagnostic.self) { try session.run("load '\(fixture.stories)'") }
    #expect(error?.message.hasSuffix("cannot be written: not a directory") == true)
    #expect(
      error?.hint
        == "what is loaded is kept in '\(cache.root)'; "
        + "the variable DATELINE_CACHE names another folder")
  }

  @Test func `takes a renamed file for a new one`() throws {
    try fixture.load()
    try FileManager.default.moveItem(
      atPath: fixture.stories + "/01-ferry.txt", toPath: fixture.stories + "/99-ferry.txt")
    let report = try fixture.load()
    #expect(report.filesRead == 1)
    #expect(report.filesSuperseded == 1)
    try expectSameTables(fixture.session(), fixture.freshSession())
  }

  @Test func `knows a file that comes back as it was, with the time it had`() throws {
    let name = "01-ferry.txt"
    let before = try String(contentsOfFile: fixture.stories + "/" + name, encoding: .utf8)
    try fixture.setTime(name, 1_500_000_000)
    try fixture.load()
    let tables = try fixture.session().allTables()
    try fixture.write(name, "PORT ELLERY, March 4, 2021 - The ferry stays away.")
    try fixture.setTime(name, 1_500_000_000)
    try fixture.load()
    #expect(try fixture.session().allTables() != tables)
    try fixture.write(name, before)
    try fixture.setTime(name, 1_500_000_000)
    try fixture.load()
    #expect(try fixture.session().allTables() == tables)
  }

  @Test func `does so where the file is a segment of its own`() throws {
    let one = try LoadFixture([("a.txt", "TARN FELL, May 2, 2021 - A ferry sank.")])
    let other = "TARN FELL, May 2, 2021 - A ferry came back."
    for text in [nil, other, "TARN FELL, May 2, 2021 - A ferry sank.", other] {
      if let text { try one.write("a.txt", text) }
      try one.setTime("a.txt", 1_500_000_000)
      try one.load()
      try expectSameTables(one.session(), one.freshSession())
    }
    #expect(try one.segmentNames.count == 1)
  }

  @Test(arguments: UInt64(0)..<4)
  func `gives what a fresh load gives, whatever was done between`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    try fixture.load()
    for step in 0..<6 {
      let name = "wire-\(Int.random(in: 0..<4, using: &random)).jsonl"
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where FileManager.default.fileExists(atPath: fixture.stories + "/" + name):
        try fixture.remove(name)
      default:
        // Some ids stand in several files.
        let lines = (0...Int.random(in: 0..<3, using: &random)).map { number in
          #"{"id": "w-\#(Int.random(in: 0..<3, using: &random) + number)", "date": "2021-03-0\#(Int.random(in: 0..<9, using: &random) + 1)", "#
            + #""text": "The boat of step \#(step) came in, Odo Varrick said on Monday."}"#
        }
        try fixture.write(name, lines.joined(separator: "\n") + "\n")
      }
      if Int.random(in: 0..<2, using: &random) == 0 {
        try fixture.load(segmentByteCount: 1, batchByteCount: 1)
      }
    }
    try expectSameTables(fixture.session(), fixture.freshSession())
  }

  @Test func `gives the same tables from small segments as from one`() throws {
    try fixture.load(segmentByteCount: 1, batchByteCount: 1)
    #expect(try fixture.segmentNames.count >= 5)
    let session = try fixture.session()
    #expect(session.corpus.segments.count >= 5)
    try expectSameTables(session, fixture.freshSession())
    #expect(try fixture.load().filesRead == 0)
  }

  @Test func `has one fingerprint wherever the folder lies`() throws {
    let elsewhere = fixture.folder.file("deep/down/pages")
    try FileManager.default.createDirectory(
      atPath: (elsewhere as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: fixture.stories, toPath: elsewhere)
    try expectSameTables(fixture.session(), fixture.session(elsewhere))
  }

  @Test func `has one order of documents for any order of loading`() throws {
    for (name, text) in [
      ("a.txt", "TARN FELL - Rain."), ("w.jsonl", #"{"id":"w-1","text":"Snow."}"#),
    ] {
      let path = fixture.folder.file("more/" + name)
      try FileManager.default.createDirectory(
        atPath: fixture.folder.file("more"), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }
    let more = fixture.folder.file("more")
    let (ab, ba) = (
      try fixture.session(fixture.stories, more), try fixture.session(more, fixture.stories)
    )
    #expect(ab.corpus.documentCount == 7)
    try expectSameTables(ab, ba)
    try expectSameTables(ab, fixture.freshSession(more, fixture.stories))
  }

  @Test func `tells documents of one name apart by the order of files`() throws {
    try fixture.write("b.jsonl", #"{"id":"x","text":"The second one."}"# + "\n")
    try fixture.load()
    try fixture.write(
      "a.jsonl", #"{"id":"x","text":"The first one."}"# + "\n" + #"{"id":"x","text":"And more."}"#)
    var session = try fixture.session()
    let outcome = try #require(try session.run("load \"\(fixture.stories)\""))
    #expect(
      outcome.lines.contains(
        "1 document renamed, such as 'name#2', because a document before has the name; "
          + "'corpus' lists them"))
    let rows = try #require(try session.run("texts | where document ~ x")?.table).rows
      .map { $0.cells.map(\.description) }
    let texts = Dictionary(rows.map { ($0[0], $0[2]) }) { first, _ in first }
    #expect(texts["x"] == "The first one.")
    #expect(texts["x#2"] == "And more.")
    #expect(texts["x#3"] == "The second one.")
    #expect(try session.run("show x#3")?.lines.first == "x#3")
    #expect(try session.run("show x")?.lines.first == "x")
    let corpus = try #require(try session.run("corpus | where subject = renamed")?.table)
    let renamed = corpus.rows.map { $0.cells[1].description }
    #expect(renamed == ["x#3", fixture.stories + "/a.jsonl:2"])
  }

  @Test func `says which names are gone, for they stood for other documents`() throws {
    var session = try fixture.session()
    _ = try session.run("F = filter ferry")
    let lines = try #require(try session.run("load \"\(fixture.stories)\"")).lines
    #expect(lines.contains("no longer known: 'F', which stood for documents of the corpus before"))
    #expect(session.selection.count == 5)
    #expect(session.arguments.count == 1)
  }

  @Test func `forgets a problem when its cause is gone`() throws {
    try fixture.write("bad.jsonl", "{\"id\": \n")
    var session = try fixture.session()
    #expect(session.loadProblems.count == 1)
    // Known files keep their problems.
    _ = try session.run("load \"\(fixture.stories)\"")
    #expect(session.loadProblems.count == 1)
    try fixture.write("bad.jsonl", "{\"id\": \"good\", \"text\": \"Rain.\"}\n")
    _ = try session.run("load \"\(fixture.stories)\"")
    #expect(session.loadProblems.isEmpty)
  }
}
