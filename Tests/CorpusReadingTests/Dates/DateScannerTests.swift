import Testing

@testable import CorpusReading

@Suite struct `A written day` {
  @Test(
    arguments: [
      ("Feb 28, 2017", WrittenDay(year: 2017, month: 2, day: 28)),
      ("Feb. 28", WrittenDay(year: nil, month: 2, day: 28)),
      ("SEPT 18,", WrittenDay(year: nil, month: 9, day: 18)),
      ("APril 3", WrittenDay(year: nil, month: 4, day: 3)),
      ("March 3rd, 1999", WrittenDay(year: 1999, month: 3, day: 3)),
      ("18 Sept 2015", WrittenDay(year: 2015, month: 9, day: 18)),
      ("1st of", nil),
      ("27 January", WrittenDay(year: nil, month: 1, day: 27)),
      ("26-FEB-1987", WrittenDay(year: 1987, month: 2, day: 26)),
      ("2017-02-28T10:00", WrittenDay(year: 2017, month: 2, day: 28)),
      ("2017/2/8", WrittenDay(year: 2017, month: 2, day: 8)),
      ("28.02.2017", WrittenDay(year: 2017, month: 2, day: 28)),
      ("28/02/2017", WrittenDay(year: 2017, month: 2, day: 28)),
      ("02/28/2017", WrittenDay(year: 2017, month: 2, day: 28)),
      ("02/03/2017", nil),
      ("20170228", WrittenDay(year: 2017, month: 2, day: 28)),
      ("20171328", nil),
      ("2031年5月3日", WrittenDay(year: 2031, month: 5, day: 3)),
      ("2031年05月03日 18時", WrittenDay(year: 2031, month: 5, day: 3)),
      ("2031년 5월 3일", WrittenDay(year: 2031, month: 5, day: 3)),
      ("2031年13月3日", nil), ("2031年5月", nil), ("2031年", nil),
      ("Friday, September 18, 2015", WrittenDay(year: 2015, month: 9, day: 18)),
      ("Mon, 02 Jan 2006", WrittenDay(year: 2006, month: 1, day: 2)),
      ("28 февраля 2017", WrittenDay(year: 2017, month: 2, day: 28)),
      ("3 März 2017", WrittenDay(year: 2017, month: 3, day: 3)),
      ("Marching 3", nil),
      ("May be 3", nil),
      ("Feb 30", WrittenDay(year: nil, month: 2, day: 30)),
      ("2017-02-30", nil),
      ("Feb 2:30", nil),
    ] as [(String, WrittenDay?)])
  func `is read in every form that says one day`(text: String, expected: WrittenDay?) {
    #expect(DateScanner(Array(text.utf8)).day(at: 0)?.day == expected)
  }
}
