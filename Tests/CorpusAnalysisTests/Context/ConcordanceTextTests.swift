import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusAnalysis

@Suite struct `The lines of a concordance as bytes` {
  @Test(arguments: UInt64(0)..<40)
  func `are those that are made one after another`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (segments, _) = randomStories(using: &random)
    let corpus = try testCorpus(segments)
    let lists = randomHits(segments, using: &random)
    var hits = lists.enumerated().flatMap { number, list in
      list.map { CorpusHit(segment: number, hit: $0) }
    }
    if Bool.random(using: &random) { hits.shuffle(using: &random) }
    let contexts: [ConcordanceContext] = [
      .words(Int.random(in: 0...9, using: &random)), .sentence,
      .characters(Int.random(in: 0...40, using: &random)),
    ]
    for context in contexts {
      let expected = hits.map {
        Concordance(corpus.segments[$0.segment].segment, context: context).line(of: $0.hit)
      }
      for workers in [1, 3] {
        let texts = concordanceTexts(of: hits, in: corpus, context: context, workers: workers)
        let lines = texts.flatMap { text in (0..<text.count).map { text[$0] } }
        #expect(lines == expected, "\(context)")
      }
    }
  }

  /// What stands between tokens is not always white space.
  @Test func `keep what is no token`() throws {
    var document = testDocument("a \u{2}\u{A0}b\u{3000}\u{85} c\u{2028}d")
    document.tokens = document.tokens.filter {
      document.string($0).unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    }
    let corpus = try testCorpus([[document]])
    let hit = CorpusHit(segment: 0, hit: TokenSpan(1..<3))
    let texts = concordanceTexts(of: [hit], in: corpus, context: .words(5))
    #expect(texts.map { $0[0] } == [ConcordanceLine(left: "a \u{2}", match: "b c", right: "d")])
  }

  @Test func `have room for what is long and no token`() throws {
    let mark = String(repeating: "\u{2}", count: 300)
    let words = (0..<40).map { String(repeating: "w", count: 1 + $0 * 7 % 50) }
    var document = testDocument(words.joined(separator: mark + " "))
    document.tokens = document.tokens.filter {
      document.string($0).unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    }
    let corpus = try testCorpus([[document]])
    let hits = (0..<document.tokens.count).map {
      CorpusHit(segment: 0, hit: TokenSpan($0..<$0 + 1))
    }
    let plain = Concordance(corpus.segments[0].segment, context: .words(7))
    let text = concordanceText(of: hits[...], in: corpus, context: .words(7))
    #expect((0..<text.count).map { text[$0] } == hits.map { plain.line(of: $0.hit) })
  }

  @Test func `of nothing are none`() {
    #expect(concordanceTexts(of: [], in: Corpus(), context: .words(5)).isEmpty)
  }
}
