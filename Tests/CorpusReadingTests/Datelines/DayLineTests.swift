import SpanAlgebra
import Testing

@testable import CorpusReading

@Suite struct `A line with a day` {
  private func span(_ line: String) -> (TextSpan, [UInt8]) {
    let bytes = Array(line.utf8)
    return (TextSpan(0..<bytes.count), bytes)
  }

  @Test(arguments: [
    ("September 18, 2015", "2015-09-18", false),
    ("Published: 18 Sept 2015, 10:15 GMT", "2015-09-18", false),
    ("Last updated on Friday, September 18, 2015 at 4:05 pm", "2015-09-18", true),
    (" date 2017-02-28 |", "2017-02-28", false),
    ("| 28.02.2017 |", "2017-02-28", false),
    ("2031年5月3日 18時05分", "2031-05-03", false),
    ("2031년 5월 3일 오후 6:05", "2031-05-03", false),
    ("Samstag, 3. Mai 2031, 6:15 Uhr", "2031-05-03", false),
    ("3 мая 2031 г., 15:02 \u{A0} Версия для печати", "2031-05-03", false),
    ("3 May 2031, 5.40am · Updated 9.12am · 3 min read", "2031-05-03", false),
    ("Posted on 3 May 2031 by Ana Belo", "2031-05-03", false),
  ])
  func `stands beside the day`(line: String, day: String, isUpdate: Bool) {
    let (span, bytes) = span(line)
    let found = DayLine(in: span, of: bytes)
    #expect(found?.day.description == day)
    #expect(found?.isUpdate == isUpdate)
  }

  @Test(arguments: [
    "On September 18, 2015 rain fell", "Rain on September 18, 2015", "September 18",
    "Talks of September 18, 2015", "2015",
    "3 May 2031 | The ferry of the Usma lake runs again after a winter of repairs",
  ])
  func `is no day where more is said`(line: String) {
    let (span, bytes) = span(line)
    #expect(DayLine(in: span, of: bytes) == nil)
  }
}
