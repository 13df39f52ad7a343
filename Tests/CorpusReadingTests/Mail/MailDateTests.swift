import Testing

@testable import CorpusReading

@Suite struct `The date of a message` {
  @Test(arguments: [
    ("Tue, 28 Feb 2017 14:03:09 +0100 (CET)", "2017-02-28T14:03:09+01:00"),
    ("28 Feb 17 14:03 EST", "2017-02-28T14:03:00-05:00"),
    ("3 Feb 97 09:00 GMT", "1997-02-03T09:00:00+00:00"),
    ("Tue, 1 Jan 102 1:02:03 Z", "2002-01-01T01:02:03+00:00"),
    ("Tue Feb 28 14:03:09 2017", "2017-02-28T14:03:09"),
    ("Tue Feb 28 14:03:09 MSK 2017", "2017-02-28T14:03:09+03:00"),
    ("Tuesday, February 28, 2017 2:03 PM", "2017-02-28T14:03:00"),
    ("2017-02-28T14:03:09Z", "2017-02-28T14:03:09+00:00"),
    ("2017-02-28 14:03:09.123+05:30", "2017-02-28T14:03:09+05:30"),
    ("28-Feb-2017 23:59:60 -0000", "2017-02-28T23:59:60"), ("28 Feb 2017", "2017-02-28"),
    ("Tue, 28 Feb 2017 14:03:09 GMT+2", "2017-02-28T14:03:09+02:00"),
    ("Tue, 28 Feb 2017 99:03:09 +0100", "2017-02-28"),
  ])
  func `is the day as written in its own zone`(value: String, text: String) {
    #expect(MailDate(Array(value.utf8))?.text == text)
  }

  @Test(arguments: ["", "yesterday", "30 Feb 2017", "Feb", "28 Feb", ":::", "Tue, 28 Feb"])
  func `is none where no day stands`(value: String) {
    #expect(MailDate(Array(value.utf8)) == nil)
  }
}
