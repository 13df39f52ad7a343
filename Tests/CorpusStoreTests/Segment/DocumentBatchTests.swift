import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `Documents in batches` {
  private enum Step {
    case document(DocumentDraft)
    case source(String)
  }

  private func steps(using random: inout SplitMix64) -> [Step] {
    var texts = (0..<30).map { _ in
      randomText(words: Int.random(in: 0..<40, using: &random), using: &random)
    }
    // Texts of blanks alone and such that begin and end with them.
    texts += ["", " \n ", "\n\ntalks went on  ", "talks", "é", "  "]
    texts.shuffle(using: &random)
    return texts.enumerated().flatMap { number, text -> [Step] in
      let draft = testDocument(
        text, name: "d\(number % 7)", fields: [("source", "wire \(number % 3)")],
        marks: text.contains("talks")
          ? [TestMark(.mention, "talks", ["kind": "event", "entity": "t\(number % 4)"])] : [])
      return number % 5 == 4 ? [.document(draft), .source("file \(number)")] : [.document(draft)]
    }
  }

  /// The bytes of each file of the segment that the steps give in batches of random length.
  private func files(
    _ steps: [Step], upTo length: Int, using random: inout SplitMix64
  ) throws -> [String: [UInt8]] {
    var writer = SegmentWriter()
    var batch = DocumentBatch()
    for step in steps {
      switch step {
      case .document(let draft): batch.append(draft)
      case .source(let path):
        batch.endSource(path: path, size: 1, modified: 2, isComplete: true, problems: [])
      }
      guard Int.random(in: 0..<length, using: &random) == 0 else { continue }
      try writer.append(batch)
      batch = DocumentBatch()
    }
    try writer.append(batch)
    return try files(of: writer)
  }

  private func files(of writer: SegmentWriter) throws -> [String: [UInt8]] {
    let folder = try TestFolder()
    try writer.write(to: folder.path("segment"))
    var files = ["name": Array(writer.name.utf8)]
    files["columns"] = try folder.bytes("segment/columns")
    // The time that the columns were written differs, and so does the digest of the manifest.
    let facts = try folder.text("segment/manifest").split(separator: "\n")
      .filter { !$0.hasPrefix("modified") && !$0.hasPrefix("digest") }
    files["manifest"] = Array(facts.joined(separator: "\n").utf8)
    return files
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `give one segment however they are cut`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let steps = steps(using: &random)
    var plain = SegmentWriter()
    for step in steps {
      switch step {
      case .document(let draft): try plain.append(draft)
      case .source(let path):
        plain.endSource(path: path, size: 1, modified: 2, isComplete: true, problems: [])
      }
    }
    let expected = try files(of: plain)
    #expect(expected["columns", default: []].count > 1_000)
    for length in [1, 3, 10, 1000] {
      let found = try files(steps, upTo: length, using: &random)
      #expect(found.keys.sorted() == expected.keys.sorted())
      for (name, bytes) in expected { #expect(found[name] == bytes, "\(name), \(length)") }
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `keep every text`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let drafts = steps(using: &random).compactMap { step -> DocumentDraft? in
      if case .document(let draft) = step { draft } else { nil }
    }
    let folder = try TestFolder()
    var writer = SegmentWriter()
    for half in [drafts.prefix(11), drafts.dropFirst(11)] {
      var batch = DocumentBatch()
      for draft in half { batch.append(draft) }
      try writer.append(batch)
    }
    try writer.write(to: folder.path("segment"))
    let segment = try Segment(path: folder.path("segment"))
    try segment.check()
    for (number, draft) in drafts.enumerated() {
      let span = segment.textSpan(ofDocument: number)
      #expect(Array(segment.string(span).utf8) == draft.text)
      #expect(segment.tokens(of: number).count == draft.tokens.count)
      #expect(segment.documents.name(number) == draft.name)
    }
  }
}
