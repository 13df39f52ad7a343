@testable import CorpusAnnotation
import SpanAlgebra
import TestSupport
import Testing

@Suite struct `A scene` {
  @Test func `knows the sentence ends, mentions and asides of a document`() throws {
    let story = QuoteStory(
      "Headline here\nFarr left. Moss wept.", people: ["Odo Farr", "Ada Moss"], titles: [0])
    let scene = QuoteScene(story.document)
    #expect(scene.isAside == [true, false, false])
    #expect(scene.endsSentence.filter { $0 }.count == 3)
    #expect(scene.mentions.map(\.entity) == ["Odo Farr", "Ada Moss"])
    let first = try #require(scene.mentions.first)
    #expect(scene.mention(at: first.tokens.lowerBound) == 0)
    #expect(scene.mentions(before: first.tokens.upperBound).count == 1)
  }

  @Test(arguments: UInt64(0)..<100)
  func `finds the tokens of spans as the definition does`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var tokens: [TextSpan] = []
    var offset = 0
    for _ in 0..<30 {
      offset += Int.random(in: 0...2, using: &random)
      let end = offset + Int.random(in: 1...4, using: &random)
      tokens.append(TextSpan(start: offset, end: end))
      offset = end
    }
    let spans = (0..<10).map { _ in
      let start = Int.random(in: 0...offset, using: &random)
      return TextSpan(start: start, end: start + Int.random(in: 0...12, using: &random))
    }.sorted()
    for (span, range) in zip(spans, TokenCursor(tokens: tokens).ranges(of: spans)) {
      let expected = tokens.indices.filter { span.contains(tokens[$0]) }
      #expect(Array(range) == expected)
    }
  }
}
