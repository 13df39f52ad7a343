import CorpusStore
import TestSupport
import Testing

@Suite struct `The sources of a segment` {
  @Test func `come back with their documents and problems`() throws {
    let folder = try TestFolder()
    var writer = SegmentWriter()
    try writer.append(testDocument("one"))
    try writer.append(testDocument("two"))
    let problems = [
      SourceProblem(line: 3, reason: "not a record"), SourceProblem(reason: "cut short"),
    ]
    writer.endSource(
      path: "feed.jsonl", size: 1 << 40, modified: -5, isComplete: true, problems: problems)
    writer.endSource(path: "empty.txt", size: 0, modified: 0, isComplete: true, problems: [])
    try writer.append(testDocument("three"))
    writer.endSource(
      path: "long.jsonl", size: 9, modified: 8, isComplete: false,
      problems: [SourceProblem(line: 1, reason: "cut short")])
    try writer.write(to: folder.path("segment"))
    #expect(
      try Segment(path: folder.path("segment")).readSources() == [
        SourceRecord(
          path: "feed.jsonl", size: 1 << 40, modified: -5, documents: 0..<2, problems: problems),
        SourceRecord(path: "empty.txt", size: 0, modified: 0, documents: 2..<2),
        SourceRecord(
          path: "long.jsonl", size: 9, modified: 8, documents: 2..<3, isComplete: false,
          problems: [SourceProblem(line: 1, reason: "cut short")]),
      ])
  }

  @Test func `may be none`() throws {
    #expect(try testSegment([testDocument("one")]).readSources() == [])
  }

  @Test func `are kept apart where their paths differ in bytes alone`() throws {
    let folder = try TestFolder()
    var writer = SegmentWriter()
    let paths = ["caf\u{E9}.txt", "cafe\u{301}.txt"]
    for path in paths {
      writer.endSource(path: path, size: 0, modified: 0, isComplete: true, problems: [])
    }
    try writer.write(to: folder.path("segment"))
    let read = try Segment(path: folder.path("segment")).readSources().map { Array($0.path.utf8) }
    #expect(read == paths.map { Array($0.utf8) })
  }
}
