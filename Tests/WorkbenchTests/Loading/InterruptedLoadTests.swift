import CorpusStore
import Foundation
import Synchronization
import Testing

@testable import Workbench

@Suite struct `A load that is interrupted` {
  private let fixture: LoadFixture

  init() throws {
    fixture = try LoadFixture()
    for number in 0..<12 {
      let lines = (0..<8).map { record in
        #"{"id": "\#(number)-\#(record)", "date": "2021-03-0\#(record + 1)", "text": "#
          + #""PORT ELLERY - The ferry sails, Odo Varrick said on Monday.\n\n\"Boat \#(number) "#
          + #"is safe,\" Ines Calloway told talks."}"#
      }
      try fixture.write("wire-\(number).jsonl", lines.joined(separator: "\n") + "\n")
    }
  }

  @Test(arguments: [1, 2, 9, 10, 50, 90])
  func `keeps what is whole when it is cancelled, and goes on from there`(after: Int) throws {
    let asked = Mutex(0)
    let report = try fixture.load(segmentByteCount: 1, batchByteCount: 300) {
      asked.withLock {
        $0 += 1
        return $0 > after
      }
    }
    #expect(report.isPartial)
    #expect(report.filesRead < 12)
    let rest = try fixture.load()
    #expect(!rest.isPartial)
    #expect(rest.filesRead == 12 - report.filesRead)
    try expectSameTables(fixture.session(), fixture.freshSession())
  }

  @Test func `says that it was cancelled, in the session too`() throws {
    let asked = Mutex(0)
    var session = Session(Surroundings(cache: fixture.cache))
    session.surroundings.isCancelled = {
      asked.withLock {
        $0 += 1
        return $0 > 20
      }
    }
    let outcome = try #require(try session.run("load \"\(fixture.stories)\""))
    #expect(
      outcome.lines.contains("cancelled, only a part is loaded; the next 'load' reads the rest"))
    #expect(outcome.record?.summary.hasSuffix(", partial") == true)
  }

  @Test func `waits for another program that loads the same, until it is cancelled`() throws {
    try fixture.load()
    let lock = try #require(try CorpusLock(folder: fixture.corpusPath))
    let waits = Atomic(0)
    var session = Session(Surroundings(cache: fixture.cache))
    session.surroundings.progress = { if $0.isWaiting { waits.add(1, ordering: .relaxed) } }
    session.surroundings.isCancelled = { waits.load(ordering: .relaxed) == 3 }
    let statement = "load \"\(fixture.stories)\""
    do {
      _ = try session.run(statement)
      Issue.record("loaded a corpus that is locked")
    } catch {
      #expect(error.message.hasPrefix("another dateline is loading into"))
      #expect(error.range == 5..<statement.utf8.count)
    }
    withExtendedLifetime(lock) {}
    #expect(waits.load(ordering: .relaxed) == 3)
    #expect(session.corpus.documentCount == 0)
  }

  @Test func `goes on when the other program has ended`() throws {
    let lock = Mutex<CorpusLock?>(try CorpusLock(folder: fixture.corpusPath))
    var session = Session(Surroundings(cache: fixture.cache))
    session.surroundings.progress = { if $0.isWaiting { lock.withLock { $0 = nil } } }
    _ = try session.run("load \"\(fixture.stories)\"")
    #expect(session.corpus.documentCount == 12 * 8)
  }

  @Test(arguments: 0..<3)
  func `gives two that load at once the same corpus`(attempt: Int) async throws {
    let (stories, cache) = (fixture.stories, fixture.cache)
    try await withThrowingTaskGroup(of: [String: String].self) { group in
      for _ in 0..<2 {
        group.addTask {
          var session = Session(Surroundings(cache: cache))
          _ = try session.run("load \"\(stories)\"")
          return try session.allTables()
        }
      }
      let first = try #require(try await group.next())
      expect(try #require(try await group.next()), sameAs: first)
    }
  }

  @Test func `that was cancelled can be cancelled again while names are worked out`() throws {
    try fixture.load()
    try fixture.write("new.txt", "PORT ELLERY, March 4, 2021 - The ferry sails.")
    var session = Session(Surroundings(cache: fixture.cache))
    session.surroundings.isCancelled = { true }
    session.surroundings.isInsisted = { true }
    let error = #expect(throws: Diagnostic.self) {
      _ = try session.run("load \"\(fixture.stories)\"")
    }
    #expect(error?.message == "cancelled; the next 'load' goes on")
    #expect(session.corpus.documentCount == 0)
  }

  /// The built program, which lies beside the test runner.
  private static let program: String? = {
    let runner = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    guard let runner else { return nil }
    let path = URL(filePath: runner).deletingLastPathComponent().appending(path: "dateline").path
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }()

  @Test(
    .enabled(if: program != nil, "the program was not built beside the tests"),
    arguments: [0.02, 0.3, 1.0])
  func `leaves a corpus that opens when it is killed`(seconds: Double) throws {
    for number in 12..<24 {
      try fixture.write(
        "more-\(number).txt",
        String(
          repeating: "PORT ELLERY, March 4, 2021 - \"Boat \(number),\" Odo Varrick said.\n\n",
          count: 20))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.program))
    process.arguments = [fixture.stories, "-c", "corpus", "--no-session"]
    process.environment = ["DATELINE_CACHE": fixture.cache.root, "HOME": fixture.folder.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let session = try fixture.session()
    #expect(session.corpus.documentCount == 12 * 8 + 12)
    for segment in session.corpus.segments { try segment.segment.check() }
    try expectSameTables(session, fixture.freshSession())
    // Nothing that was half written is left behind.
    let left = try folderContents(fixture.corpusPath)
    #expect(!left.contains { $0.hasSuffix(".partial") }, "\(left)")
  }
}
