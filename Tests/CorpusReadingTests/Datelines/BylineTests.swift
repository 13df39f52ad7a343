import SpanAlgebra
import Testing

@testable import CorpusReading

@Suite struct `A byline` {
  private func span(_ line: String) -> (TextSpan, [UInt8]) {
    let bytes = Array(line.utf8)
    return (TextSpan(0..<bytes.count), bytes)
  }

  @Test(arguments: [
    ("by Staff Writers", ""),
    ("By AFP", "AFP"),
    ("By Jane Doe, AP", "AP"),
    ("By Jane Doe and Ana Belo | Reuters", "Reuters"),
    ("By Ana Belo", ""),
    ("BY JANE DOE", ""),
    ("By Reuters Staff", "Reuters"),
    ("AFP", "AFP"),
    ("(Reuters)", "Reuters"),
    ("By Jane Doe in Riga", ""),
  ])
  func `names its agency`(line: String, agency: String) {
    let (span, bytes) = span(line)
    #expect(Byline(in: span, of: bytes)?.agency == agency)
  }

  @Test(arguments: [
    "By the river they sat down and waited for rain", "By Friday all of it had gone away",
    "by no means", "Bylaws of the council", "Who did it? By whom?", "",
  ])
  func `is not every line with 'by'`(line: String) {
    let (span, bytes) = span(line)
    #expect(Byline(in: span, of: bytes) == nil)
  }

  @Test(arguments: [
    ("September 18, 2015", "2015-09-18", false),
    ("Published: 18 Sept 2015, 10:15 GMT", "2015-09-18", false),
    ("Last updated on Friday, September 18, 2015 at 4:05 pm", "2015-09-18", true),
    (" date 2017-02-28 |", "2017-02-28", false),
    ("| 28.02.2017 |", "2017-02-28", false),
  ])
  func `stands beside the day`(line: String, day: String, isUpdate: Bool) {
    let (span, bytes) = span(line)
    let found = DayLine(in: span, of: bytes)
    #expect(found?.day.description == day)
    #expect(found?.isUpdate == isUpdate)
  }

  @Test(arguments: [
    "On September 18, 2015 rain fell", "September 18", "Talks of September 18, 2015", "2015",
  ])
  func `is no day where more is said`(line: String) {
    let (span, bytes) = span(line)
    #expect(DayLine(in: span, of: bytes) == nil)
  }
}
