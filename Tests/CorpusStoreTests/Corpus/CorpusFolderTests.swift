import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `The folder of a corpus` {
  let folder: TestFolder
  let path: String
  let entries = [
    CorpusFolder.Entry(segment: "segment-b"),
    CorpusFolder.Entry(segment: "segment-a", superseded: [4, 17]),
  ]

  init() throws {
    folder = try TestFolder()
    path = folder.path("corpus")
    try makeFolder(path)
  }

  private func commit() throws {
    var corpus = try CorpusFolder(path: path, rules: 7)
    try corpus.commit(entries, rules: 7)
  }

  @Test func `has no segments before the first commit`() throws {
    let corpus = try CorpusFolder(path: folder.path("nothing"), rules: 7)
    #expect(corpus.entries == [])
    #expect(corpus.rules == 7)
  }

  @Test func `has after a commit what was committed`() throws {
    try commit()
    let corpus = try CorpusFolder(path: path, rules: 8)
    #expect(corpus.entries == entries)
    #expect(corpus.rules == 7)
    #expect(corpus.path(of: "segment-b") == "\(path)/segment-b")
    #expect(try folder.names(in: "corpus") == ["corpus"])
  }

  @Test func `loses the segments that are no more in the list, and nothing else`() throws {
    for name in ["segment-a", "segment-b", "segment-c", "segment-d.partial", "overlay-1", "other"] {
      try makeFolder("\(path)/\(name)")
      try folder.put("1", in: "corpus/\(name)/manifest")
    }
    try commit()
    #expect(
      try folder.names(in: "corpus") == ["corpus", "other", "overlay-1", "segment-a", "segment-b"])
  }

  @Test func `with one byte of its list changed is found out`() throws {
    try commit()
    let bytes = try folder.bytes("corpus/corpus")
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x01
      try folder.put(changed, in: "corpus/corpus")
      let error = #expect(throws: StoreError.self, "byte \(index)") {
        try CorpusFolder(path: path, rules: 7)
      }
      if let error { #expect(error.isDamage && error.description.contains(path)) }
    }
  }

  @Test func `with its list cut short is found out`() throws {
    try commit()
    let bytes = try folder.bytes("corpus/corpus")
    for count in 0..<bytes.count - 1 {
      try folder.put(Array(bytes.prefix(count)), in: "corpus/corpus")
      #expect(throws: StoreError.damaged(path: path, column: "corpus")) {
        try CorpusFolder(path: path, rules: 7)
      }
    }
  }

  /// Puts lines with their right digest in the place of the list.
  private func put(_ lines: String) throws {
    try folder.put(Seal.sealed(lines), in: "corpus/corpus")
  }

  @Test(arguments: ["0", "2", "x"])
  func `of another format says which`(version: String) throws {
    try put("dateline-corpus\t\(version)\t7\n")
    #expect(throws: StoreError.otherVersion(path: path, found: version, supported: 1)) {
      try CorpusFolder(path: path, rules: 7)
    }
  }

  @Test(arguments: [
    "", "junk\n", "dateline-corpus\n", "dateline-corpus\t1\tx\n", "dateline-columns\t1\t7\n",
    "dateline-corpus\t1\t7\nsegment\ta\n", "dateline-corpus\t1\t7\nfolder\ta\t\n",
    "dateline-corpus\t1\t7\nsegment\ta\t1,x\n", "dateline-corpus\t1\t7\nsegment\ta\t-1\n",
  ])
  func `is not made of junk`(lines: String) throws {
    try put(lines)
    #expect(throws: StoreError.notASegment(path: path)) { try CorpusFolder(path: path, rules: 7) }
  }
}

@Suite struct `A load that is killed` {
  let folder: TestFolder
  let path: String

  init() throws {
    folder = try TestFolder()
    path = folder.path("corpus")
    try makeFolder(path)
    var corpus = try CorpusFolder(path: path, rules: 1)
    let old = try writer("old")
    try old.write(to: corpus.path(of: old.name))
    try corpus.commit([CorpusFolder.Entry(segment: old.name)], rules: 1)
  }

  private func writer(_ text: String) throws -> SegmentWriter {
    var writer = SegmentWriter()
    try writer.append(testDocument(text))
    writer.endSource(path: text, size: 3, modified: 0, isComplete: true, problems: [])
    return writer
  }

  /// The texts of the corpus as it opens now.
  private func texts() throws -> [String] {
    let corpus = try Corpus(
      folders: [try CorpusFolder(path: path, rules: 1)], overlayPath: nil)
    return corpus.segments.map { $0.segment.string($0.segment.textSpan(ofDocument: 0)) }
  }

  /// Loads the new text as if nothing had been there before.
  private func loadAgain() throws {
    var corpus = try CorpusFolder(path: path, rules: 1)
    let new = try writer("new")
    let newPath = corpus.path(of: new.name)
    try? removeFolder(newPath)
    try new.write(to: newPath)
    try corpus.commit(corpus.entries + [CorpusFolder.Entry(segment: new.name)], rules: 1)
    #expect(try texts() == ["old", "new"])
    #expect(try folder.names(in: "corpus").count == 3)
  }

  @Test func `while it writes a segment leaves the old corpus`() throws {
    let partial = "corpus/\(try writer("new").name).partial"
    try makeFolder(folder.path(partial))
    try folder.put("half", in: "\(partial)/text")
    #expect(try texts() == ["old"])
    try loadAgain()
  }

  @Test func `before a segment is in the list leaves the old corpus`() throws {
    let new = try writer("new")
    try new.write(to: "\(path)/\(new.name)")
    #expect(try texts() == ["old"])
    try loadAgain()
  }

  @Test func `while it writes the list leaves the old corpus`() throws {
    let new = try writer("new")
    try new.write(to: "\(path)/\(new.name)")
    try folder.put("dateline-corpus\t1\t1\nsegm", in: "corpus/corpus.partial")
    #expect(try texts() == ["old"])
    try loadAgain()
  }

  @Test func `before the old segments are removed leaves the new corpus`() throws {
    let stray = try writer("stray")
    try loadAgain()
    try stray.write(to: "\(path)/\(stray.name)")
    #expect(try texts() == ["old", "new"])
    var corpus = try CorpusFolder(path: path, rules: 1)
    try corpus.commit(corpus.entries, rules: 1)
    #expect(try folder.names(in: "corpus").count == 3)
  }
}
