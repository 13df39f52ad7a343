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
      ("1424908800", nil),
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
