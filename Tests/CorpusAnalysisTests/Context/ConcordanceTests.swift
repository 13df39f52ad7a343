import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusAnalysis

@Suite struct `A concordance` {
  static let text = "Talks failed.  The naïve envoy\nmet 東京 officials — again. Nobody spoke."
  //  0     1      2 3   4     5     6   7    8         9 10   11 12     13   14
  //  Talks failed . The naïve envoy met 東京 officials — again .  Nobody spoke .

  private func segment() throws -> Segment {
    try testSegment([
      testDocument("before one"),
      testDocument(
        Self.text,
        marks: [
          TestMark(.sentence, "Talks failed."),
          TestMark(.sentence, "The naïve envoy\nmet 東京 officials — again."),
          TestMark(.sentence, "Nobody spoke."),
        ]),
      testDocument("after that"),
    ])
  }

  /// The line of tokens of the document in the middle, as `left|match|right`.
  private func line(_ tokens: Range<Int>, _ context: ConcordanceContext) throws -> String {
    let segment = try segment()
    let first = Int(segment.tokens(of: 1).start)
    let line = Concordance(segment, context: context).line(
      of: TokenSpan(first + tokens.lowerBound..<first + tokens.upperBound))
    return "\(line.left)|\(line.match)|\(line.right)"
  }

  @Test(arguments: [
    (5..<6, 1, "naïve|envoy|met"), (5..<7, 2, "The naïve|envoy met|東京 officials"),
    (5..<6, 0, "|envoy|"), (0..<1, 3, "|Talks|failed. The"), (14..<15, 2, "Nobody spoke|.|"),
    (0..<15, 5, "|Talks failed. The naïve envoy met 東京 officials — again. Nobody spoke.|"),
    (2..<3, 100, "Talks failed|.|The naïve envoy met 東京 officials — again. Nobody spoke."),
    (2..<3, .max, "Talks failed|.|The naïve envoy met 東京 officials — again. Nobody spoke."),
  ])
  func `in words stops at the document`(tokens: Range<Int>, count: Int, expected: String) throws {
    #expect(try line(tokens, .words(count)) == expected)
  }

  @Test(arguments: [
    (4..<5, 4, "The|naïve|env"), (7..<8, 2, "t|東京|o"), (7..<8, 5, "met|東京|offi"),
    (6..<7, 3, "oy|met|東京"), (5..<6, 0, "|envoy|"), (0..<1, 11, "|Talks|failed. T"),
    (14..<15, 8, "dy spoke|.|"),
    (2..<3, .max, "Talks failed|.|The naïve envoy met 東京 officials — again. Nobody spoke."),
  ])
  func `in characters cuts none and stops at the document`(
    tokens: Range<Int>, count: Int, expected: String
  ) throws {
    #expect(try line(tokens, .characters(count)) == expected)
  }

  @Test(arguments: [
    (0..<1, "|Talks|failed."), (2..<3, "Talks failed|.|"),
    (6..<7, "The naïve envoy|met|東京 officials — again."),
    (1..<4, "Talks|failed. The|naïve envoy met 東京 officials — again."),
    (14..<15, "Nobody spoke|.|"),
  ])
  func `in sentences shows the whole of each`(tokens: Range<Int>, expected: String) throws {
    #expect(try line(tokens, .sentence) == expected)
  }

  @Test func `of a hit outside all sentences shows the hit`() throws {
    let line = Concordance(try segment(), context: .sentence).line(of: TokenSpan(0..<1))
    #expect(line == ConcordanceLine(left: "", match: "before", right: ""))
  }

  @Test(arguments: UInt64(0)..<60)
  func `shows what stands around the hit`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let texts = (0..<3).map { _ in randomText(words: 15, using: &random) }
    let drafts = texts.map { testDocument($0) }
    let segment = try testSegment(drafts)
    let document = Int.random(in: 0..<3, using: &random)
    let tokens = drafts[document].tokens
    let first = Int.random(in: tokens.indices, using: &random)
    let last = Int.random(in: first..<tokens.count, using: &random)
    let start = Int(segment.tokens(of: document).start)
    let hit = TokenSpan(start + first..<start + last + 1)
    let count = Int.random(in: 0...20, using: &random)
    let scalars = { (span: TextSpan) in Array(drafts[document].string(span).unicodeScalars) }
    let left = scalars(TextSpan(start: 0, end: tokens[first].start)).suffix(count)
    let right = scalars(TextSpan(start: tokens[last].end, end: drafts[document].text.count)).prefix(
      count)
    func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return singleSpaced(String(view))
    }
    #expect(
      Concordance(segment, context: .characters(count)).line(of: hit)
        == ConcordanceLine(
          left: string(left),
          match: singleSpaced(
            drafts[document].string(TextSpan(start: tokens[first].start, end: tokens[last].end))),
          right: string(right)))
    let from = tokens[max(0, first - count)].start
    let to = tokens[min(tokens.count - 1, last + count)].end
    let words = Concordance(segment, context: .words(count)).line(of: hit)
    #expect(
      words.left
        == singleSpaced(
          drafts[document].string(TextSpan(start: from, end: tokens[first].start))))
    #expect(
      words.right
        == singleSpaced(drafts[document].string(TextSpan(start: tokens[last].end, end: to))))
  }
}
