import CorpusAnalysis
import CorpusStore
import Foundation
import SpanAlgebra
import TestSupport
import Testing

@Suite struct `What stands around a passage` {
  static let page =
    "Menu. First  story\nbegins. Inset says so. It ends. Between. Second story. Undated one."

  private func passages() throws -> Passages {
    Passages(
      try testSegment([
        testDocument("Something ahead.", fields: [("date", "2017-01-01")]),
        testDocument(
          Self.page, fields: [("date", "2017-02-01")],
          marks: [
            TestMark(
              .story, "First  story\nbegins. Inset says so. It ends.", ["date": "2017-02-02"]),
            TestMark(.story, "Inset says so.", ["date": "2017-02-03"]),
            TestMark(.story, "Second story.", ["date": "2017-02-04"]),
            TestMark(.story, "Undated one."),
          ]
            + [
              "First  story\nbegins.", "Inset says so.", "It ends.", "Second story.",
              "Undated one.",
            ]
            .map { TestMark(.sentence, $0) }),
      ]))
  }

  /// The stretch of some words of the page, in the segment.
  private func span(_ words: String, _ passages: Passages) throws -> TextSpan {
    let range = try #require(Self.page.range(of: words))
    let offset =
      passages.segment.textSpan(ofDocument: 1).start
      + Self.page.utf8.distance(from: Self.page.startIndex, to: range.lowerBound)
    return TextSpan(start: offset, end: offset + words.utf8.count)
  }

  @Test(arguments: [
    ("First", "First story begins."), ("begins", "First story begins."),
    ("begins. Inset", "First story begins."), ("Inset", "Inset says so."), ("ends.", "It ends."),
    ("Menu", "Menu"), ("Between.", "Between."), ("one.", "Undated one."),
  ])
  func `is the sentence in which it begins`(words: String, sentence: String) throws {
    let passages = try passages()
    #expect(passages.sentence(around: try span(words, passages), of: 1) == sentence)
  }

  @Test(arguments: [
    ("First", 0, "2017-02-02"), ("Inset", 1, "2017-02-03"), ("It ends", 0, "2017-02-02"),
    ("Second", 2, "2017-02-04"), ("Undated", 3, ""), ("Menu", nil, "2017-02-01"),
    ("Between", nil, "2017-02-01"),
  ])
  func `is the innermost story and its date`(words: String, story: Int?, date: String) throws {
    let passages = try passages()
    let span = try span(words, passages)
    #expect(passages.story(around: span, of: 1) == story)
    #expect(passages.date(of: span, in: 1) == date)
  }

  @Test func `is the sentence that begins where another ends`() throws {
    let passages = Passages(
      try testSegment([
        testDocument(
          "“Go.”She went.", marks: [TestMark(.sentence, "“Go.”"), TestMark(.sentence, "She went.")])
      ]))
    let start = "“Go.”".utf8.count
    #expect(passages.sentence(around: TextSpan(start..<start + 3), of: 0) == "She went.")
    #expect(passages.sentence(around: TextSpan(start - 3..<start), of: 0) == "“Go.”")
  }

  @Test func `is the date of the document where there are no stories`() throws {
    let passages = try passages()
    #expect(passages.date(of: TextSpan(0..<9), in: 0) == "2017-01-01")
    #expect(passages.sentence(around: TextSpan(0..<9), of: 0) == "Something")
  }

  @Test(arguments: [
    ("", ""), ("  ", ""), ("a", "a"), (" a \n\t b\r\nc\u{A0}", "a b c"), ("東\u{3000}京", "東 京"),
  ])
  func `has single blanks`(text: String, expected: String) {
    #expect(singleSpaced(text) == expected)
  }
}
