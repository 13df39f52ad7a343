import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusStore

/// A layer of one segment with documents that were given their regions by hand.
func layer(_ documents: [DocumentDraft], _ schema: LayerSchema) throws -> SegmentLayer {
  var writer = SegmentWriter(layers: [schema])
  for document in documents { try writer.append(document) }
  let folder = try TestFolder()
  try writer.write(to: folder.path("segment"))
  return try #require(try Segment(path: folder.path("segment")).layer(schema))
}

/// A document of random text with regions that nest, overlap, cut tokens and cover none.
func randomDocument(
  words: Int, regions: Int, of schema: LayerSchema, using random: inout SplitMix64
) -> DocumentDraft {
  var draft = testDocument(randomText(words: words, using: &random))
  guard !draft.text.isEmpty else { return draft }
  draft[schema] = (0..<regions).map { _ in
    let start = Int.random(in: 0..<draft.text.count, using: &random)
    let longest = [1, 5, 40, 400].randomElement(using: &random) ?? 1
    let end = min(draft.text.count, start + Int.random(in: 1...longest, using: &random))
    return Region(
      TextSpan(start: start, end: end),
      values: schema.attributes.map { _ in "\(Int.random(in: 0...3, using: &random))" })
  }
  return draft
}

@Suite struct `Writing a layer` {
  @Test(arguments: UInt64(0)..<100)
  func `gives each region the tokens that it covers wholly or in part`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let schema = LayerSchema("test", attributes: ["first", "second"])
    let documents = (0..<3).map { _ in
      randomDocument(
        words: Int.random(in: 0...40, using: &random),
        regions: Int.random(in: 0...30, using: &random), of: schema, using: &random)
    }
    let layer = try layer(documents, schema)
    var region = 0
    var textOffset = 0
    var tokenOffset = 0
    for (number, document) in documents.enumerated() {
      let expected = document[schema].sorted { $0.span < $1.span }
      #expect(layer.regions(of: number) == region..<region + expected.count)
      for plain in expected {
        let span = TextSpan(
          start: textOffset + plain.span.start, end: textOffset + plain.span.end)
        #expect(layer.textSpan(region) == span)
        let covered = document.tokens.indices.filter { document.tokens[$0].overlaps(plain.span) }
        let tokens = layer.tokenSpan(region)
        #expect(tokens.count == covered.count)
        if let first = covered.first { #expect(Int(tokens.start) == tokenOffset + first) }
        #expect(layer.value(region, named: "first") == plain.values[0])
        #expect(layer.value(region, named: "second") == plain.values[1])
        region += 1
      }
      textOffset += document.text.count
      tokenOffset += document.tokens.count
    }
    #expect(layer.count == region)
  }

  //  0     1  2      3
  //  talks in Moscow .
  @Test(arguments: [
    (0..<15, 0..<3), (0..<16, 0..<4), (0..<5, 0..<1), (1..<4, 0..<1), (4..<7, 0..<2),
    (5..<6, 1..<1), (5..<7, 1..<2), (9..<15, 2..<3), (12..<16, 2..<4), (15..<16, 3..<4),
    (16..<16, 4..<4), (0..<0, 0..<0),
  ])
  func `counts a token that is covered in part`(text: Range<Int>, tokens: Range<Int>) throws {
    var draft = testDocument("talks in Moscow.")
    draft[.sentence] = [Region(TextSpan(text))]
    #expect(try layer([draft], .sentence).tokenSpan(0) == TokenSpan(tokens))
  }

  @Test func `takes values that are missing for empty`() throws {
    var draft = testDocument("talks in Moscow.")
    draft[.chrome] = [Region(TextSpan(0..<5)), Region(TextSpan(6..<8), values: ["menu"])]
    let layer = try layer([draft], .chrome)
    #expect(layer.value(0, ChromeAttribute.kind) == "")
    #expect(layer.value(1, ChromeAttribute.kind) == "menu")
    #expect(layer.value(1, ChromeAttribute.rule) == "")
  }
}
