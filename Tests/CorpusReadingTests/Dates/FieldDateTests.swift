import Testing

@testable import CorpusReading

@Suite struct `The day of a field` {
  @Test(
    arguments: [
      ("1998-01-08", "1998-01-08"),
      ("1998-01-08T23:59:59-11:00", "1998-01-08"),
      ("26-FEB-1987 15:01:01.79", "1987-02-26"),
      ("27-MAR-1987 06:44:55.27&#5;&#5;F", "1987-03-27"),
      ("Mon, 02 Jan 2006 15:04:05 GMT", "2006-01-02"),
      ("September 18, 2015", "2015-09-18"),
      ("18 Sept 2015", "2015-09-18"),
      ("Updated: Sept. 18, 2015 at 4:05 pm", "2015-09-18"),
      ("yesterday", nil),
      ("March 3", nil),
      ("1424908800", "2015-02-26"), ("1424908800123", "2015-02-26"), ("883440000", "1997-12-30"),
      ("20170228193000", "2017-02-28"), ("201702281930", "2017-02-28"),
      ("20170228T1930Z", "2017-02-28"),
      ("4242424242424242", nil), ("12345", nil), ("99999999999999", nil),
      ("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06"), ("Mon, 02 Jan 06 15:04 EST", "2006-01-02"),
      ("Sun Nov  6 08:49:37 1994", "1994-11-06"),
      ("Tue Feb 28 10:00:00 +0000 2017", "2017-02-28"),
      ("Feb. 28, 2017 9:15 a.m. ET", "2017-02-28"), ("March 3 10:15", nil),
      ("28. Februar 2017, 9 Uhr", "2017-02-28"), ("1er mars 2017", "2017-03-01"),
      ("28 de febrero de 2017", "2017-02-28"), ("1º de março de 2017", "2017-03-01"),
      ("28 out 2017", "2017-10-28"), ("28 lug. 2017", "2017-07-28"), ("3 out of 5", nil),
      ("28 lutego 2017", "2017-02-28"), ("28 Şubat 2017", "2017-02-28"),
      ("28 февраля 2017 г.", "2017-02-28"), ("28 févr. 2017", "2017-02-28"),
      ("", nil),
    ] as [(String, String?)])
  func `is found in every form`(value: String, expected: String?) {
    #expect(CalendarDay(anyForm: value)?.description == expected)
  }

  @Test(
    arguments: [
      ("2017-02-28-talks.txt", "2017-02-28"),
      ("news/2017/02/28/talks.txt", "2017-02-28"),
      ("talks_20170228.txt", "2017-02-28"),
      ("talks_20170228193000.txt", nil),
      ("000_882bf5257ee91a13.txt", nil),
      ("reuters:19870226", "1987-02-26"),
      ("story-17021998.txt", nil),
    ] as [(String, String?)])
  func `of a name is one that digits say alone`(name: String, expected: String?) {
    #expect(CalendarDay(inName: name)?.description == expected)
  }
}
