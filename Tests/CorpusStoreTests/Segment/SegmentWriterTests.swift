import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `Writing a segment` {
  private func writer(
    texts: [String] = ["one", "two"], names: [String] = ["a", "b"], size: Int = 7,
    modified: Int = 9, path: String = "pages"
  ) throws -> SegmentWriter {
    var writer = SegmentWriter()
    for (text, name) in zip(texts, names) { try writer.append(testDocument(text, name: name)) }
    writer.endSource(path: path, size: size, modified: modified, isComplete: true, problems: [])
    return writer
  }

  @Test func `names it after what was appended and nothing else`() throws {
    let name = try writer().name
    #expect(name == (try writer().name))
    #expect(name.hasPrefix("segment-"))
    #expect(name.count == "segment-".count + 16)
    let others = [
      try writer(texts: ["one", "Two"]), try writer(texts: ["two", "one"]),
      try writer(texts: ["one"]), try writer(names: ["a", "c"]), try writer(size: 8),
      try writer(modified: 10), try writer(path: "page"), SegmentWriter(),
    ]
    #expect(Set(others.map(\.name) + [name]).count == others.count + 1)
  }

  @Test func `writes the same bytes each time`() throws {
    let folder = try TestFolder()
    try writer().write(to: folder.path("1"))
    try writer().write(to: folder.path("2"))
    for name in try folder.names(in: "1") where name != "manifest" {
      #expect(try folder.bytes("1/\(name)") == folder.bytes("2/\(name)"), "\(name)")
    }
  }

  @Test func `counts what it holds`() throws {
    var writer = SegmentWriter()
    #expect(writer.isEmpty)
    try writer.append(testDocument("talks in Łódź"))
    #expect(!writer.isEmpty)
    #expect(writer.documentCount == 1)
    #expect(writer.tokenCount == 3)
    #expect(writer.textByteCount == "talks in Łódź".utf8.count)
  }

  @Test func `writes a segment without documents`() throws {
    let segment = try testSegment([])
    #expect(segment.documentCount == 0)
    #expect(segment.tokenCount == 0)
    try segment.check()
  }
}
