import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusStore

/// A small segment in which no group of columns is empty.
private func writeSegment(to path: String) throws {
  var writer = SegmentWriter(layers: [.sentence, .mention])
  for number in 1...3 {
    try writer.append(
      testDocument(
        "Talks went on in Lódz. Mara Quill told reporters: “No comment.”", name: "page \(number)",
        fields: [("date", "2017-02-0\(number)")],
        marks: [
          TestMark(.sentence, "Talks went on in Lódz."),
          TestMark(.mention, "Mara Quill", ["kind": "person", "entity": "Mara Quill"]),
        ]))
    writer.endSource(
      path: "pages/\(number)", size: 70, modified: 1, isComplete: true,
      problems: [SourceProblem(line: 2, reason: "not a record")])
  }
  try writer.write(to: path)
}

@Suite struct `A damaged segment` {
  let folder: TestFolder
  let path: String

  init() throws {
    folder = try TestFolder()
    path = folder.path("segment")
    try writeSegment(to: path)
  }

  @Test func `has no other files than those that are tried here`() throws {
    #expect(try folder.names(in: "segment") == ["columns", "manifest"])
  }

  @Test(arguments: Damage.allCases)
  func `is not opened, and the file is named`(damage: Damage) throws {
    let name = "segment/columns"
    let count = try folder.bytes(name).count
    try damage.apply(to: name, of: folder)
    let error = try #require(throws: StoreError.self) { try Segment(path: path) }
    switch damage {
    case .cutShort:
      let found = count - count / 2 - 1
      #expect(error == .wrongSize(path: folder.path(name), expected: count, found: found))
    case .longer:
      #expect(error == .wrongSize(path: folder.path(name), expected: count, found: count + 1))
    case .emptied:
      #expect(error == .wrongSize(path: folder.path(name), expected: count, found: 0))
    case .deleted:
      #expect(
        error == .unreadable(path: folder.path(name), reason: "no such file or directory"))
    case .replacedByFolder:
      #expect(error == .unreadable(path: folder.path(name), reason: "is a directory"))
    case .oneBit:
      guard case .damaged(folder.path(name), let column) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(!column.isEmpty)
    }
  }

  @Test(arguments: Damage.allCases)
  func `is not opened by a damaged manifest`(damage: Damage) throws {
    try damage.apply(to: "segment/manifest", of: folder)
    let error = try #require(throws: StoreError.self) { try Segment(path: path) }
    #expect(error.description.contains(path))
  }

  @Test(arguments: [
    ("documents", 2), ("documents", 4), ("documents", 0), ("documents", -1), ("documents", .max),
    ("documents", .min), ("documents", -2), ("tokens", 0), ("tokens", -1), ("tokens", .max),
    ("bytes", -1), ("bytes", .max), ("bytes", .min),
  ])
  func `is not opened where a number lies`(name: String, value: Int) throws {
    var manifest = try Manifest(try readText("\(path)/manifest"), path: path)
    manifest.numbers = manifest.numbers.map { $0.name == name ? (name, value) : $0 }
    try folder.put(manifest.text, in: "segment/manifest")
    let error = try #require(throws: StoreError.self) { try Segment(path: path) }
    #expect(error.isDamage)
    #expect(error.description.contains(path))
  }

  @Test func `is not opened where a column has a value too few`() throws {
    let manifest = try Manifest(try readText("\(path)/manifest"), path: path)
    for (index, entry) in manifest.entries.enumerated() where entry.byteCount >= 8 {
      try expectDamage(entry.path, in: manifest) {
        let shorter = entry.byteCount - (entry.byteCount % 8 == 0 ? 8 : 4)
        $0[index] = Manifest.Entry(
          entry.group, entry.column, byteCount: shorter, count: entry.count, digest: entry.digest)
      }
    }
  }

  @Test func `is not opened where a column is left out`() throws {
    let manifest = try Manifest(try readText("\(path)/manifest"), path: path)
    for (index, entry) in manifest.entries.enumerated() where entry.byteCount > 0 {
      try expectDamage(entry.path, in: manifest) { $0.remove(at: index) }
    }
  }

  @Test func `is not opened where two columns of unequal counts change names`() throws {
    let manifest = try Manifest(try readText("\(path)/manifest"), path: path)
    let starts = try #require(manifest.entries.firstIndex { $0.path == "documents/text.starts" })
    let names = try #require(manifest.entries.firstIndex { $0.path == "documents/names" })
    try expectDamage("documents/names", in: manifest) {
      $0[starts].column = "names"
      $0[names].column = "text.starts"
    }
  }

  /// Writes the manifest with a lie and expects that the segment is not opened by it.
  private func expectDamage(
    _ name: String, in manifest: Manifest, lie: (inout [Manifest.Entry]) -> Void
  ) throws {
    var entries = manifest.entries
    lie(&entries)
    var lying = Manifest()
    lying.numbers = manifest.numbers
    lying.modified = manifest.modified
    for entry in entries { lying.append(entry) }
    try folder.put(lying.text, in: "segment/manifest")
    let error = #expect(throws: StoreError.self, "\(name)") { try Segment(path: path) }
    if let error { #expect(error.isDamage && error.description.contains(path)) }
  }
}

@Suite struct `Bits that turn without a trace in size or time` {
  @Test(arguments: UInt64(0)..<100)
  func `never stop the opening, and a check finds them`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let folder = try TestFolder()
    let path = folder.path("segment")
    try writeSegment(to: path)
    let manifest = try Manifest(try readText("\(path)/manifest"), path: path)
    let entry = try #require(
      manifest.entries.filter { $0.byteCount > 0 }.randomElement(using: &random))
    let index = entry.byteOffset + Int.random(in: 0..<entry.byteCount, using: &random)
    let mask = UInt8.random(in: 1...255, using: &random)
    try flipSilently("segment/columns", at: index, of: folder, mask: mask)
    let expected = StoreError.damaged(
      path: folder.path("segment/columns"), column: entry.path)
    let segment = try Segment(path: path)
    #expect(throws: expected) { try segment.check() }
    guard entry.group == "sources" else { return }
    #expect(throws: expected) { try segment.readSources() }
    #expect(throws: expected) { try CorpusSegment(segment, superseded: [1]) }
  }

  @Test func `are found by a check wherever they turn`() throws {
    let folder = try TestFolder()
    let path = folder.path("segment")
    try writeSegment(to: path)
    let count = try folder.bytes("segment/columns").count
    for index in 0..<count {
      let mask = UInt8(truncatingIfNeeded: index % 255 + 1)
      try flipSilently("segment/columns", at: index, of: folder, mask: mask)
      #expect(throws: StoreError.self, "\(index)") { try Segment(path: path).check() }
      try flipSilently("segment/columns", at: index, of: folder, mask: mask)
    }
    try Segment(path: path).check()
  }

  @Test func `between the columns are found as well`() throws {
    let folder = try TestFolder()
    let path = folder.path("segment")
    try writeSegment(to: path)
    let segment = try Segment(path: path)
    let manifest = try Manifest(try readText("\(path)/manifest"), path: path)
    var flipped = 0
    for entry in manifest.entries where entry.byteCount % 8 != 0 && flipped < 20 {
      let index = entry.byteOffset + entry.byteCount
      try flipSilently("segment/columns", at: index, of: folder, mask: 4)
      let damaged = StoreError.damaged(
        path: folder.path("segment/columns"), column: entry.path)
      #expect(throws: damaged) { try Segment(path: path).check() }
      try flipSilently("segment/columns", at: index, of: folder, mask: 4)
      flipped += 1
    }
    #expect(flipped > 10)
    try segment.check()
  }

  @Test(arguments: UInt64(0)..<100)
  func `that turn anywhere never stop what reads on, nor give more text than there is`(seed: UInt64)
    throws
  {
    var random = SplitMix64(seed: seed)
    let folder = try TestFolder()
    let path = folder.path("segment")
    try writeSegment(to: path)
    let manifest = try Manifest(try readText("\(path)/manifest"), path: path)
    let byteCount = try #require(manifest.number("bytes"))
    for _ in 0..<4 {
      let entry = try #require(
        manifest.entries.filter { $0.byteCount > 0 }.randomElement(using: &random))
      let index = entry.byteOffset + Int.random(in: 0..<entry.byteCount, using: &random)
      let mask = UInt8.random(in: 1...255, using: &random)
      try flipSilently("segment/columns", at: index, of: folder, mask: mask)
    }
    guard let segment = try? Segment(path: path) else { return }
    for document in 0..<segment.documentCount {
      let text = segment.textSpan(ofDocument: document)
      #expect(segment.utf8(text).count <= byteCount)
      #expect(segment.characterRange(text, of: document).count >= 0)
      #expect(segment.documents.fields(document).count <= 1 << 16)
      for position in segment.tokens(of: document).range {
        #expect(segment.lexicon.term(of: segment.form(at: UInt32(position))).rawValue < 1 << 16)
      }
    }
    for layer in [segment.layer(.sentence), segment.layer(.mention)].compactMap({ $0 }) {
      for region in 0..<layer.count {
        #expect(layer.tokenSpan(region).end <= segment.tokenCount)
        #expect(segment.utf8(layer.textSpan(region)).count <= byteCount)
        #expect(layer.value(region, named: "kind")?.utf8.count ?? 0 <= 1 << 16)
      }
    }
    for term in 0..<UInt32(segment.lexicon.count) {
      let positions = segment.postings.positions(TermID(rawValue: term))
      #expect(zip(positions, positions.dropFirst()).allSatisfy(<))
      #expect(positions.allSatisfy { $0 < segment.tokenCount })
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `in the manifest are found by opening`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let folder = try TestFolder()
    let path = folder.path("segment")
    try writeSegment(to: path)
    let count = try folder.bytes("segment/manifest").count
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      try flipSilently(
        "segment/manifest", at: Int.random(in: 0..<count, using: &random), of: folder,
        mask: UInt8.random(in: 1...255, using: &random))
    }
    let error = try #require(throws: StoreError.self) { try Segment(path: path) }
    #expect(error.description.contains(path))
  }
}
