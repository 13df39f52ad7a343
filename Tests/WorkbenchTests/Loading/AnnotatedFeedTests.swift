import CorpusStore
import Foundation
import TestSupport
import Testing

@testable import Workbench

@Suite struct `Batches of a load` {
  private static let names = ["Odo Varrick", "Ana Belo", "Varrick", "Talsi", "Bank of Talsi"]

  private func fixture(seed: UInt64) throws -> LoadFixture {
    let fixture = try LoadFixture()
    var random = SplitMix64(seed: seed)
    for file in 0..<6 {
      let lines = (0..<30).map { number in
        let name = Self.names.randomElement(using: &random) ?? ""
        let words = (0..<Int.random(in: 1..<60, using: &random)).map { _ in
          "w\(Int.random(in: 0..<400, using: &random))"
        }.joined(separator: " ")
        return #"{"id":"\#(file)-\#(number)","text":"TALSI, May 3 - \#(name) said: “We sail.”\n"#
          + #"The \#(words)."}"#
      }
      try fixture.write("wire-\(file).jsonl", lines.joined(separator: "\n") + "\n")
      try fixture.write("note-\(file).txt", "\(Self.names[file % 5]) came to Talsi on Monday.\n")
    }
    return fixture
  }

  /// The bytes of each file of the corpus but those that say when they were written.
  private func files(_ fixture: LoadFixture, batchByteCount: Int) throws -> [String: Data] {
    let cache = CorpusCache(root: fixture.folder.file("batches-of-\(batchByteCount)"))
    try fixture.load(cache: cache, batchByteCount: batchByteCount)
    let root = cache.folder(for: fixture.stories)
    var files: [String: Data] = [:]
    for segment in try folderContents(root) where segment.hasPrefix("segment-") {
      for name in try folderContents("\(root)/\(segment)") where name != "manifest" {
        files["\(segment)/\(name)"] = try Data(
          contentsOf: URL(fileURLWithPath: "\(root)/\(segment)/\(name)"))
      }
    }
    return files
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `give one corpus for one thread and for several, whatever their size`(seed: UInt64) throws {
    let fixture = try fixture(seed: seed)
    // A batch of one document is annotated by one thread.
    let expected = try files(fixture, batchByteCount: 1)
    #expect(expected.values.map(\.count).reduce(0, +) > 10_000)
    for count in [700, 9_000, 40_000, 1 << 20] {
      let found = try files(fixture, batchByteCount: count)
      #expect(found.keys.sorted() == expected.keys.sorted())
      for (name, bytes) in expected { #expect(found[name] == bytes, "\(name) in \(count)") }
    }
  }
}
