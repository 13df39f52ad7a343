import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `The text of a document with the places of its tokens` {
  @Test(arguments: UInt64(0)..<60)
  func `gives the characters of each region as the segment does`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let schema = LayerSchema("test", attributes: ["first"])
    var writer = SegmentWriter(layers: [schema])
    for _ in 0..<4 {
      try writer.append(
        randomDocument(
          words: Int.random(in: 0...120, using: &random),
          regions: Int.random(in: 0...30, using: &random), of: schema, using: &random))
    }
    let folder = try TestFolder()
    try writer.write(to: folder.path("segment"))
    let segment = try Segment(path: folder.path("segment"))
    let layer = try #require(segment.layer(schema))
    for document in 0..<segment.documentCount {
      let text = segment.placedText(of: document)
      for region in layer.regions(of: document) {
        #expect(layer.textSpan(region, in: text) == layer.textSpan(region))
        #expect(layer.string(region, in: text) == segment.string(layer.textSpan(region)))
      }
    }
  }
}
