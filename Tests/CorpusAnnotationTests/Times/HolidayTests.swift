@testable internal import CorpusAnnotation
internal import Testing

@Suite struct `A holiday` {
  @Test(arguments: [
    (Holiday.Rule.fixed(12, 25), 2017, "2017-12-25"), (.easter(-2), 2017, "2017-04-14"),
    (.easter(1), 2024, "2024-04-01"), (.weekday(4, 4, month: 11), 2017, "2017-11-23"),
    (.weekday(-1, 1, month: 5), 2017, "2017-05-29"), (.weekday(1, 1, month: 9), 2014, "2014-09-01"),
  ])
  func `falls on its day`(rule: Holiday.Rule, year: Int, expected: String) {
    #expect(Holiday(words: ["a"], rule: rule).date(year).description == expected)
  }

  @Test func `without a year is open, and wholly so where its day moves`() {
    #expect(Holiday(words: ["a"], rule: .fixed(12, 25)).openValue == "XXXX-12-25")
    #expect(Holiday(words: ["a"], rule: .easter(0)).openValue == "XXXX")
  }
}
