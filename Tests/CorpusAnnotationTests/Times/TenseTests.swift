internal import Testing

@Suite struct `The tense of a clause` {
  // Weekdays of a story of Tuesday, 28 February 2017: the Wednesday before or the one after.
  @Test(arguments: [
    ("The envoy left Wednesday.", "2017-02-22"),
    ("The envoy has left Wednesday's talks.", "2017-02-22"),
    ("On Wednesday the envoy left.", "2017-02-22"),
    ("The envoy will leave Wednesday.", "2017-03-01"),
    ("The envoy'll leave Wednesday.", "2017-03-01"),
    ("The envoy said he would leave Wednesday.", "2017-03-01"),
    ("On Wednesday the envoy will leave.", "2017-03-01"),
    ("The envoy is to leave Wednesday.", "2017-03-01"),
    ("The envoy plans to leave Wednesday.", "2017-03-01"),
    ("The vote is scheduled for Wednesday.", "2017-03-01"),
    ("The vote had been scheduled for Wednesday.", "2017-02-22"),
    ("The vote is due Wednesday.", "2017-03-01"),
    ("The envoys meet Wednesday.", "2017-03-01"),
    ("The bid must be made by Wednesday.", "2017-03-01"),
    ("The vote was put off until Wednesday.", "2017-03-01"),
    ("The envoy may leave as early as Wednesday.", "2017-03-01"),
    ("The envoy left Wednesday and will return soon.", "2017-02-22"),
  ])
  func `sends a weekday back or ahead`(sentence: String, value: String) {
    #expect(times(in: sentence).map(\.value) == [value])
  }
}
