import CorpusReading
import CorpusStore
import Foundation
import Testing

@testable import Workbench

@Suite struct `Input that cannot be read` {
  private let fixture: LoadFixture

  init() throws { fixture = try LoadFixture([("good.txt", "TARN FELL, May 2, 2021 - Rain.")]) }

  /// What a load says of a file, and that the rest was loaded.
  private func problem(_ name: String) throws -> String {
    let report = try fixture.load()
    #expect(try fixture.session().corpus.documentCount >= 1)
    let found = report.problems.filter { $0.path.hasSuffix(name) }
    #expect(found.count == 1, "\(report.problems)")
    let problem = try #require(found.first)
    return problem.reason
  }

  @Test func `an empty file`() throws {
    try fixture.write("empty.txt", "")
    #expect(try problem("empty.txt").contains("empty"))
  }

  @Test func `bytes that are no text`() throws {
    try fixture.write("noise.txt", Data((0..<4000).map { UInt8(truncatingIfNeeded: $0 * 31 % 7) }))
    _ = try problem("noise.txt")
  }

  @Test func `a broken line of JSON, by its number`() throws {
    try fixture.write(
      "wire.jsonl",
      "{\"id\": \"a\", \"text\": \"One.\"}\n{\"id\": \n{\"id\": \"c\", \"text\": \"Three.\"}\n")
    let report = try fixture.load()
    let found = try #require(report.problems.first)
    #expect(report.problems.count == 1)
    #expect(found.line == 2)
    #expect(try fixture.session().corpus.documentCount == 3)
  }

  @Test func `a line above the limit, made of blanks`() throws {
    let lines = ["{\"id\": \"a\", \"text\": \"One.\"}", "{\"id\": \"b\", \"text\": \"Two.\"}"]
    var bytes = Data(lines[0].utf8) + [0x0A]
    bytes += [UInt8](repeating: 0x20, count: 70 << 20) + [0x0A]
    try fixture.write("long.jsonl", bytes + Data(lines[1].utf8))
    let report = try fixture.load()
    let found = try #require(report.problems.first)
    #expect(found.line == 2)
    #expect(found.reason.contains("limit"))
    #expect(try fixture.session().corpus.documentCount == 3)
  }

  @Test(.enabled(if: getuid() != 0, "root reads every file"))
  func `a file without permission`() throws {
    try fixture.write("secret.txt", "TARN FELL - Nobody reads this.")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: fixture.stories + "/secret.txt")
    #expect(try problem("secret.txt") == "no permission to read it")
  }

  @Test func `a loop of links`() throws {
    try FileManager.default.createDirectory(
      atPath: fixture.stories + "/deep", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: fixture.stories + "/deep/up", withDestinationPath: "..")
    #expect(try problem("deep/up") == "a loop of links")
    #expect(try fixture.session().corpus.documentCount == 1)
  }

  @Test func `a folder without documents`() throws {
    try fixture.remove("good.txt")
    try fixture.write("photo.jpeg", "no text")
    var session = Session(Surroundings(cache: fixture.cache))
    let statement = "load \"\(fixture.stories)\""
    do {
      _ = try session.run(statement)
      Issue.record("loaded a folder without documents")
    } catch {
      #expect(
        error.message.hasPrefix("no documents in '\(fixture.stories)' (1 files of other kinds)"))
      #expect(error.range == 5..<statement.utf8.count)
    }
  }

  @Test func `is printed with its path and line, and listed by corpus`() throws {
    try fixture.write("wire.jsonl", "{\"id\": \n")
    var session = Session(Surroundings(cache: fixture.cache))
    let lines = try #require(try session.run("load \"\(fixture.stories)\"")).lines
    #expect(lines.contains { $0.hasPrefix("skipped \(fixture.stories)/wire.jsonl:1") })
    let table = try #require(try session.run("corpus | where subject = skipped")?.table)
    #expect(table.rows.count == 1)
    #expect(table.rows[0].cells[1].description == "\(fixture.stories)/wire.jsonl:1")
  }

  @Test func `is named for the first twenty, and counted for the rest`() throws {
    try fixture.write("wire.jsonl", String(repeating: "{\n", count: 30))
    var session = Session(Surroundings(cache: fixture.cache))
    let lines = try #require(try session.run("load \"\(fixture.stories)\"")).lines
    #expect(lines.count { $0.hasPrefix("skipped /") } == 20)
    #expect(lines.contains("… 10 more; in all 30 skipped; 'corpus' lists them"))
    let again = try #require(try session.run("load \"\(fixture.stories)\"")).lines
    #expect(again.contains("as before: 30 skipped; 'corpus' lists them"))
    let reasons = try #require(
      try session.run("corpus | where subject = \"skipped, by reason\"")?.table)
    let rows = try #require(try session.run("corpus | where subject = skipped")?.table).rows
    #expect(rows.count == 30)
    #expect(reasons.rows.map { $0.cells[1] } == [.integer(30)])
    #expect(reasons.rows.first?.cells[3] == rows.first?.cells[3])
  }
}
