internal import Testing

@Suite struct `A time of day as it is spoken` {
  @Test(arguments: [
    TimeCase("She left at half past ten.", "half past ten|TIME|2017-02-28T10:30"),
    TimeCase("She left at a quarter to four.", "a quarter to four|TIME|2017-02-28T03:45"),
    TimeCase(
      "She left at quarter past 4 in the afternoon.",
      "quarter past 4 in the afternoon|TIME|2017-02-28T16:15"),
    TimeCase(
      "She left at half past nine on Monday evening.",
      "half past nine on Monday evening|TIME|2017-02-27T21:30"),
  ])
  func `has its value`(example: TimeCase) {
    #expect(example.found == example.expected)
  }
}
