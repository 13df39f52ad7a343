import CorpusStore
import TestSupport
import Testing

@testable import CorpusQuery

@Suite struct `Many values compared with one` {
  @Test(arguments: UInt64(0)..<200)
  func `agree with each compared by itself`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "AFP", "Tass", "new", "York", " ", ", ", "(", "U.S.", "é", "`", "2017-02", "-", "",
    ]
    func text(_ count: ClosedRange<Int>) -> String {
      (0..<Int.random(in: count, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
    }
    let words = FieldValue.words(of: text(1...3))
    let wanted: [FieldValue] = [
      .words(words.isEmpty ? ["afp"] : words, isPrefix: seed % 2 == 0), .exactly(text(0...2)),
      .missing, .dates(DateRange(first: CalendarDate(year: 2017), last: nil)),
    ]
    for value in wanted {
      let matcher = ValueMatcher(value)
      for _ in 0..<20 {
        let candidate = text(0...4)
        let bytes = Array(candidate.utf8)
        #expect(matcher.matches(bytes.span) == value.matches(candidate), "\(value) \(candidate)")
      }
    }
  }
}
