import CorpusReading
import CorpusStore
import Foundation
import Synchronization
import Testing

@testable import Workbench

@Suite struct `Files that are read ahead` {
  private let fixture: LoadFixture
  private var files: [SourceFile] {
    get throws { try sources(at: fixture.stories).files }
  }

  /// Small files, one of many documents that goes over several parts, one that is broken.
  init() throws {
    fixture = try LoadFixture()
    for number in 0..<60 { try fixture.write("a-\(number).txt", "Story \(number).") }
    let text = String(repeating: "rain ", count: 3_000)
    let records = (0..<40).map { #"{"id":"r-\#($0)","text":"\#(text)"}"# }
    try fixture.write("m.jsonl", records.joined(separator: "\n") + "\n{\n")
    for number in 0..<9 { try fixture.write("z-\(number).jsonl", "{\n{\n") }
  }

  @Test func `come in the order of the list, whole and with their problems`() throws {
    let files = try files
    let feed = SourceFeed(files, options: ReadingOptions()) { false }
    var names: [String] = []
    for file in files {
      let source = try #require(feed.nextSource())
      #expect(source.file == file)
      var problems = 0
      var parts = 0
      while let part = source.parts.receive() {
        names += part.documents.map(\.name)
        problems += part.problems.count
        parts += 1
        guard let end = part.end else { continue }
        if case .cancelled = end { Issue.record("\(file.name) is not whole") }
        #expect(part.consumedByteCount == file.size)
      }
      #expect(problems == (file.name.hasPrefix("z") ? 2 : file.name == "m.jsonl" ? 1 : 0))
      #expect(file.name == "m.jsonl" ? parts > 1 : parts == 1)
    }
    #expect(feed.nextSource() == nil)
    feed.stop()
    let expected =
      (0..<60).map { "a-\($0).txt" }.sorted() + (0..<40).map { "r-\($0)" }
    #expect(names == expected)
  }

  @Test(arguments: [0, 1, 60, 61])
  func `are left when nobody takes them any more`(taken: Int) throws {
    let feed = SourceFeed(try files, options: ReadingOptions()) { false }
    var current: SourceFeed.Source?
    for _ in 0..<taken {
      current = feed.nextSource()
      if current?.file.name != "m.jsonl" { while current?.parts.receive() != nil {} }
    }
    feed.stop(current)
  }

  @Test(arguments: [1, 20, 70])
  func `end where the user cancels`(after: Int) throws {
    let asked = Mutex(0)
    let report = try fixture.load(batchByteCount: 1) {
      asked.withLock {
        $0 += 1
        return $0 > after
      }
    }
    #expect(report.isPartial)
    let rest = try fixture.load()
    #expect(rest.filesRead == 70 - report.filesRead)
    try expectSameTables(fixture.session(), fixture.freshSession())
  }

  @Test func `give one corpus however large the batches are`() throws {
    try fixture.load(segmentByteCount: 1 << 19, batchByteCount: 5_000)
    try expectSameTables(fixture.session(), fixture.freshSession())
    #expect(try fixture.load().filesRead == 0)
  }
}
