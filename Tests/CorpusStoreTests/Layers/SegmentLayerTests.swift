import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `A layer of a segment` {
  @Test(arguments: UInt64(0)..<100)
  func `finds the regions over a span as the definition says`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    // Regions one after another with gaps between them, as sentences have them.
    var draft = testDocument(randomText(words: 40, using: &random))
    var start = 0
    while start < draft.text.count {
      let end = min(draft.text.count, start + Int.random(in: 1...30, using: &random))
      draft[.sentence].append(Region(TextSpan(start: start, end: end)))
      start = end + Int.random(in: 0...3, using: &random) * 4
    }
    let layer = try layer([draft], .sentence)
    for _ in 0..<60 {
      let first = Int.random(in: 0..<draft.tokens.count, using: &random)
      let last = Int.random(in: first..<draft.tokens.count, using: &random)
      let span = TokenSpan(first..<last + 1)
      let expected = (0..<layer.count).filter { layer.tokenSpan($0).overlaps(span) }
      #expect(Array(layer.regions(overlapping: span)) == expected)
    }
  }

  @Test func `puts containers before what they contain`() throws {
    var draft = testDocument("one two three four")
    draft[.quote] = [
      Region(TextSpan(4..<7)), Region(TextSpan(0..<18)), Region(TextSpan(4..<13)),
      Region(TextSpan(0..<3)),
    ]
    let layer = try layer([draft], .quote)
    let spans = (0..<layer.count).map { layer.tokenSpan($0).range }
    #expect(spans == [0..<4, 0..<1, 1..<3, 1..<2])
    #expect((0..<4).map { layer.tokenColumns.starts[$0] } == [0, 0, 1, 1])
    #expect((0..<4).map { layer.tokenColumns.ends[$0] } == [4, 1, 3, 2])
  }

  @Test func `knows its values by case and by name`() throws {
    let layer = try layer(
      [
        testDocument(
          "Mara Quill met Oren Bask in Lodz.",
          marks: [
            TestMark(.mention, "Mara Quill", ["kind": "person", "entity": "Mara Quill"]),
            TestMark(.mention, "Oren Bask", ["kind": "person", "entity": "Oren Bask"]),
            TestMark(.mention, "Lodz", ["kind": "place", "entity": "Lodz"]),
          ])
      ], .mention)
    #expect(layer.schema == .mention)
    #expect(
      (0..<3).map { layer.value($0, MentionAttribute.kind) } == ["person", "person", "place"])
    #expect(layer.value(1, named: "entity") == "Oren Bask")
    #expect(layer.value(1, named: "nothing") == nil)
    #expect(layer.overlayColumn("entity") == nil)
    #expect(
      layer.valueNumber(0, MentionAttribute.kind) == layer.valueNumber(1, MentionAttribute.kind))
    #expect(
      layer.valueNumber(0, MentionAttribute.kind) != layer.valueNumber(2, MentionAttribute.kind))
  }

  @Test func `is empty for documents without regions`() throws {
    let layer = try layer([testDocument("one"), testDocument(""), testDocument("two")], .time)
    #expect(layer.count == 0)
    #expect((0..<3).allSatisfy { layer.regions(of: $0).isEmpty })
    #expect(layer.regions(overlapping: TokenSpan(0..<2)).isEmpty)
  }
}
