import CorpusAnnotation
import Foundation
import SpanAlgebra
import TestSupport
import Testing

@Suite struct `Where a sentence ends` {
  /// The bar marks each end.
  @Test(arguments: [
    "The pier closed.| It will open in May.|",
    "Who built it?| Nobody knows.| Ask Gen. Ruta Calloway!|",
    "Mr. and Mrs. Pell met Lt. Col. Odo Farr at St. Brannoc on Feb. 3, 2031.|",
    "Harbour Freight Inc. of Norvania paid 3.5 million to Pell & Co. on Monday.|",
    "The contract went to Pell & Co.| The rest went to nobody.|",
    "The U.S. Senate met at 9 a.m. on Tuesday.| It rose at 6 p.m.| The doors closed.|",
    "She lives in the U.K.| He lives in the U.S. with J. R. Moss.|",
    "See No. 7, Fig. 3 and pp. 12-14.| There is more.|",
    "Did he say no.| Then he left.|",
    "Fruit, e.g. Braeburn apples, is dear.|",
    "PORT VELL, Norvania (NWA) - The ferry sank.| Nobody died.|",
    "Port Vell (NWA) Feb. 28, 2031 - Talks broke off.|",
  ])
  func `follows abbreviations, initials and numbers`(marked: String) {
    expectEnds(marked)
  }

  @Test(arguments: [
    #""We are ready."| He sat down.|"#,
    #""Are we ready?" he asked.| Nobody was.|"#,
    #""Are we ready?" Minister Odo Farr asked.| Nobody was.|"#,
    #""Are we ready?"| Farr left the room.|"#,
    "“It is over.”| “No,” she said.|",
    "«Get out!» he shouted.| They did.|",
    "He called it 'a farce.'| The court agreed.|",
    "It rose (by 3 pct.) in May.| (Last year it fell.)| Nobody noticed.|",
    "The work was praised. [12]| It sold badly.|",
    "She said \"Go home.| Be safe.\"| They went.|",
  ])
  func `keeps closing marks with the sentence before`(marked: String) {
    expectEnds(marked)
  }

  @Test(arguments: [
    "I never meant that....| She left.|",
    "Well ... I mean ... it could be so.|",
    "It fell . . . and rose again.|",
    "Stop!!| Go?!| Why…| Nobody said.|",
    "He works at Quando! in the harbour.|",
    "the boat came.| nobody met it.|",
    "They met at the pier.|Then they left.|",
    "Write to Ada.Moss@harbour.example today.| She answers.|",
    "Three things: bread, salt, water.|",
    "1. Bread| 2. Salt| 3. Water|",
    "1.) Bread.| 2.) Salt.|",
    "• 9. Bread| • 10. Salt|",
    "a. Bread| b. Salt|",
    "港は閉まった。|船は来ない。|",
  ])
  func `is told by what follows`(marked: String) {
    expectEnds(marked)
  }

  @Test(arguments: UInt64(0)..<200)
  func `leaves no visible character out and never goes back`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "Gen", ".", ".", " ", " ", "the", "Port", "?", "!", "\"", "'", ")", "(", "…", "”", "“",
      "U.S.",
      "1", "[2]", "é", "。", "\u{A0}", "•", "»",
    ]
    let text = Array((0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined().utf8)
    let spans = sentenceSpans(of: TextSpan(start: 0, end: text.count), in: text)
    var covered = 0
    for span in spans {
      #expect(span.start >= covered && span.start < span.end && span.end <= text.count)
      let between = String(decoding: text[covered..<span.start], as: UTF8.self)
      #expect(between.allSatisfy { $0.isWhitespace })
      covered = span.end
    }
    #expect(String(decoding: text[covered...], as: UTF8.self).allSatisfy { $0.isWhitespace })
  }

  private func expectEnds(_ marked: String) {
    let text = Array(marked.utf8.filter { $0 != UInt8(ascii: "|") })
    let sentences = sentenceSpans(of: TextSpan(start: 0, end: text.count), in: text)
      .map { String(decoding: text[$0.range], as: UTF8.self) }
    let expected = marked.split(separator: "|").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    #expect(sentences == expected)
  }
}
