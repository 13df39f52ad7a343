import CorpusQuery
import Testing

@Suite struct `A range of dates` {
  private func date(_ text: String) -> CalendarDate? { CalendarDate(prefixOf: text) }

  @Test(arguments: [
    ("2017", "2017"), ("2017-02", "2017-02"), ("2017-02-28", "2017-02-28"),
    ("2017-02-28T10:00", "2017-02-28"), ("2016-02-29", "2016-02-29"), ("0987-01", "0987-01"),
  ])
  func `reads what a text begins with`(text: String, expected: String) {
    #expect(date(text)?.description == expected)
  }

  @Test(arguments: ["", "17", "2017-13", "2017-02-29", "2017-00", "2017-04-31", "XXXX", "0000"])
  func `reads no date that is not in the calendar`(text: String) {
    #expect(date(text) == nil)
  }

  @Test(arguments: [
    ("2017-02", "2017-02", "2017-02-01", true),
    ("2017-02", "2017-02", "2017-02-28", true),
    ("2017-02", "2017-02", "2017-02", true),
    ("2017-02", "2017-02", "2017", false),
    ("2017-02", "2017-02", "2017-03-01", false),
    ("2017-02", "2017-03", "2017-03-31", true),
    ("2017", "", "2031-01-01", true),
    ("2017", "", "2016-12-31", false),
    ("", "2017", "2017-12-31", true),
    ("", "2017", "2018", false),
    ("2017-02-17", "2017-02-17", "2017-02-17T23:59", true),
    ("2017", "2017", "", false),
    ("2017", "2017", "next year", false),
  ])
  func `holds what lies wholly inside`(first: String, last: String, text: String, holds: Bool) {
    #expect(DateRange(first: date(first), last: date(last)).contains(text) == holds)
  }
}
