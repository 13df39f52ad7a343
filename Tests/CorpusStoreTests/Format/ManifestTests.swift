import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `The manifest of a folder` {
  static let manifest: Manifest = {
    var manifest = Manifest()
    manifest.numbers = [("documents", 5), ("tokens", -1)]
    manifest.modified = 1_763_722_057_123_456_789
    manifest.append(Manifest.Entry("tokens", "starts", byteCount: 12, count: 3, digest: 0))
    manifest.append(Manifest.Entry("tokens", "ends", byteCount: 8, count: 9, digest: .max))
    return manifest
  }()

  @Test func `is read as it was written`() throws {
    let read = try Manifest(Self.manifest.text, path: "folder")
    #expect(read == Self.manifest)
    #expect(read.number("documents") == 5)
    #expect(read.number("tokens") == -1)
    #expect(read.number("nothing") == nil)
    #expect(read.entries == Self.manifest.entries)
    #expect(read.modified == 1_763_722_057_123_456_789)
  }

  @Test func `puts each column where the one before it ends, at a multiple of eight bytes`() throws
  {
    let read = try Manifest(Self.manifest.text, path: "folder")
    #expect(read.entries.map(\.byteOffset) == [0, 16])
    #expect(read.byteCount == 24)
  }

  @Test func `begins with the format and ends with a digest`() {
    let lines = Self.manifest.text.split(separator: "\n")
    #expect(lines.first == "dateline-columns\t5")
    #expect(lines.last?.hasPrefix("digest\t") == true)
    #expect(lines[3] == "modified\t1763722057123456789")
    #expect(lines[4] == "column\ttokens\tstarts\t12\t3\t0000000000000000")
  }

  @Test(arguments: [
    "", "\n", "junk", "dateline-columns", "dateline-columns\t", "dateline-columns\t5",
    "dateline-columns\t5\n", "dateline-corpus\t1\n", "\0\0\0\0", "{\"version\": 1}",
    "dateline-columns\t5\nnumber\tdocuments\t5\n",
  ])
  func `is not made of junk`(text: String) {
    #expect(throws: StoreError.notASegment(path: "folder")) {
      try Manifest(text, path: "folder")
    }
  }

  /// A manifest of one line with its digest.
  private func sealed(line: String) -> String {
    Seal.sealed("dateline-columns\t5\n\(line)\n")
  }

  @Test(arguments: [
    "number\tdocuments\tfive", "number\tdocuments", "number\tdocuments\t", "number\tdocuments\t-",
    "number\tdocuments\t9223372036854775808", "number\tdocuments\t-9223372036854775809",
    "number\tdocuments\t5 ", "number\tdocuments\t5-", "letter\tdocuments\t5", "\t",
    "modified\t99999999999999999999", "modified", "modified\t1\t2",
    "column\ttokens\tstarts\t-8\t1\t00", "column\ttokens\tstarts\t8\t-1\t00",
    "column\ttokens\tstarts\t8\t1\txyz", "column\ttokens\tstarts\t8\t00",
    "column\ttokens\tstarts\t9223372036854775807\t1\t00",
  ])
  func `has no line that is no fact`(line: String) throws {
    #expect(throws: StoreError.notASegment(path: "folder")) {
      try Manifest(sealed(line: line), path: "folder")
    }
  }

  @Test(arguments: [0, 7, -7, 1 << 40, Int.max, Int.min])
  func `has any whole number`(value: Int) throws {
    let manifest = try Manifest(sealed(line: "number\tdocuments\t\(value)"), path: "folder")
    #expect(manifest.number("documents") == value)
  }

  @Test(arguments: ["0", "4", "10", "x"])
  func `of another format says which`(version: String) {
    let text = Self.manifest.text.replacing("columns\t5\n", with: "columns\t\(version)\n")
    #expect(throws: StoreError.otherVersion(path: "folder", found: version, supported: 5)) {
      try Manifest(text, path: "folder")
    }
  }

  @Test func `cut short anywhere is found out`() {
    let text = Self.manifest.text
    for count in 0..<text.count {
      #expect(throws: StoreError.self, "\(count)") {
        try Manifest(String(text.prefix(count)), path: "folder")
      }
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `with one byte changed is found out`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = Array(Self.manifest.text.utf8)
    let index = Int.random(in: bytes.indices, using: &random)
    bytes[index] ^= UInt8.random(in: 1...255, using: &random)
    #expect(throws: StoreError.self) {
      try Manifest(String(decoding: bytes, as: UTF8.self), path: "folder")
    }
  }

  @Test func `with two lines changed places is found out`() {
    var lines = Self.manifest.text.split(separator: "\n")
    lines.swapAt(1, 2)
    #expect(throws: StoreError.notASegment(path: "folder")) {
      try Manifest(lines.joined(separator: "\n") + "\n", path: "folder")
    }
  }
}
