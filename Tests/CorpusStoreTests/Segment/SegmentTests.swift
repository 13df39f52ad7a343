import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `A segment` {
  @Test(arguments: UInt64(0)..<60)
  func `comes back as it was written`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let drafts = (0..<Int.random(in: 0...6, using: &random)).map { number in
      testDocument(
        randomText(words: Int.random(in: 0...80, using: &random), using: &random),
        name: "page \(number)")
    }
    let segment = try testSegment(drafts)
    #expect(segment.documentCount == drafts.count)
    #expect(segment.tokenCount == drafts.reduce(0) { $0 + $1.tokens.count })
    var position = 0
    var offset = 0
    for (number, draft) in drafts.enumerated() {
      let text = segment.textSpan(ofDocument: number)
      #expect(text == TextSpan(start: offset, end: offset + draft.text.count))
      #expect(segment.utf8(text) == draft.text)
      #expect(segment.tokens(of: number).range == position..<position + draft.tokens.count)
      for token in draft.tokens {
        let place = UInt32(position)
        #expect(segment.document(containing: place) == number)
        #expect(
          segment.textSpan(of: place)
            == TextSpan(start: offset + token.start, end: offset + token.end))
        #expect(segment.lexicon.string(segment.form(at: place)) == draft.string(token))
        position += 1
      }
      offset += draft.text.count
    }
    try segment.check()
  }

  @Test(arguments: UInt64(0)..<30)
  func `has the positions of each term`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let segment = try testSegment([
      testDocument(randomText(words: 300, using: &random)), testDocument(""),
      testDocument(randomText(words: 30, using: &random)),
    ])
    var expected: [String: [UInt32]] = [:]
    for position in UInt32(0)..<UInt32(segment.tokenCount) {
      let form = segment.lexicon.string(segment.form(at: position))
      expected[folded(form), default: []].append(position)
    }
    #expect(segment.lexicon.count == expected.count)
    for (string, positions) in expected {
      let term = try #require(segment.lexicon.term(string))
      #expect(segment.postings.positions(term) == positions)
      #expect(segment.postings.frequency(term) == positions.count)
    }
  }

  @Test func `finds the document of a token beside documents without any`() throws {
    let segment = try testSegment(
      ["", "one two", "", "", "three", ""].map { testDocument($0) })
    #expect((UInt32(0)..<3).map { segment.document(containing: $0) } == [1, 1, 4])
    #expect((0..<7).map { segment.documentTokenStarts[$0] } == [0, 0, 2, 2, 2, 3, 3])
    #expect(segment.tokens(of: 2).count == 0)
  }

  @Test func `covers a span from its first token to its last`() throws {
    let segment = try testSegment([testDocument("one"), testDocument("two,  three. four")])
    let span = segment.textSpan(of: TokenSpan(1..<4))
    #expect(segment.string(span) == "two,  three")
  }

  @Test func `is named after its folder and has the layers that were written`() throws {
    let folder = try TestFolder()
    var writer = SegmentWriter(layers: [.sentence, LayerSchema("extra", attributes: ["note"])])
    try writer.append(testDocument("one"))
    try writer.write(to: folder.path("segment-7"))
    let segment = try Segment(path: folder.path("segment-7"))
    #expect(segment.name == "segment-7")
    #expect(segment.layer(.sentence) != nil)
    #expect(segment.layer(named: "extra")?.schema.attributes == ["note"])
    #expect(segment.layer(.quote) == nil)
    #expect(segment.layer(named: "nothing") == nil)
  }
}
