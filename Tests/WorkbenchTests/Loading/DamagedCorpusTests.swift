import CorpusStore
import Foundation
import Testing

@testable import Workbench

@Suite struct `A corpus that is damaged on disk` {
  private let fixture: LoadFixture
  private let tables: [String: String]

  init() throws {
    fixture = try LoadFixture(InventedStories.files)
    try fixture.load(segmentByteCount: 1, batchByteCount: 1)
    tables = try fixture.session().allTables()
  }

  private func file(_ name: String) throws -> String {
    "\(fixture.corpusPath)/\(try #require(try fixture.segmentNames.first))/\(name)"
  }

  /// Loads again and expects the same tables and a notice.
  private func expectMended(_ notice: String, filesRead: Int) throws {
    var session = Session(Surroundings(cache: fixture.cache))
    let lines = try #require(try session.run("load \"\(fixture.stories)\"")).lines
    #expect(lines.contains { $0.contains(notice) }, "\(lines)")
    expect(try session.allTables(), sameAs: tables)
    #expect(try fixture.load().filesRead == 0)
    _ = filesRead
  }

  @Test(arguments: [0, 3, 1_000])
  func `is read again where a file is cut short`(size: UInt64) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: try file("columns")))
    try handle.truncate(atOffset: size)
    try handle.close()
    try expectMended("the file was cut short or changed; its sources are read again", filesRead: 1)
  }

  @Test(arguments: [0.1, 0.5, 0.9])
  func `is read again where a byte is another`(place: Double) throws {
    let path = try file("columns")
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    bytes[Int(Double(bytes.count) * place)] ^= 0x40
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    try expectMended("does not match its digest; the file is damaged", filesRead: 1)
  }

  @Test func `is read again where the manifest or the columns are missing`() throws {
    try FileManager.default.removeItem(atPath: try file("columns"))
    try expectMended("its sources are read again", filesRead: 1)
    try FileManager.default.removeItem(atPath: try file("manifest"))
    try expectMended("its sources are read again", filesRead: 1)
  }

  @Test(arguments: ["", "junk", "dateline-corpus\t1\t1\nsegment\t../../etc\t\ndigest\t0\n"])
  func `is read again where its list is junk`(list: String) throws {
    try Data(list.utf8).write(to: URL(fileURLWithPath: fixture.corpusPath + "/corpus"))
    try expectMended("the sources are read again", filesRead: 4)
  }

  @Test func `works out anew what stands beside the segments`() throws {
    let overlay = try #require(
      try folderContents(fixture.corpusPath).first { $0.hasPrefix("overlay-") })
    try Data("junk".utf8).write(
      to: URL(fileURLWithPath: "\(fixture.corpusPath)/\(overlay)/manifest"))
    try expectMended("what holds across the corpus is worked out again", filesRead: 0)
  }

  @Test func `is found by corpus check while it is open`() throws {
    var session = try fixture.session()
    let path = try file("columns")
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try handle.seek(toOffset: 10)
    try handle.write(contentsOf: Data("#".utf8))
    try handle.close()
    do {
      _ = try session.run("corpus check")
      Issue.record("a flipped byte was not found")
    } catch {
      #expect(error.message.contains("does not match its digest"))
    }
  }

  @Test func `is read again by other rules`() throws {
    var folder = try CorpusFolder(path: fixture.corpusPath, rules: ruleVersion)
    try folder.commit(folder.entries, rules: ruleVersion + 1)
    try expectMended(
      "read by rules \(ruleVersion + 1), now \(ruleVersion); the sources are read again",
      filesRead: 4)
  }
}
