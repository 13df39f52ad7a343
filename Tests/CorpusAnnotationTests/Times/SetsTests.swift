internal import Testing

@Suite struct `A set of times` {
  @Test(arguments: [
    TimeCase("The ferry sails every day.", "every day|SET|P1D"),
    TimeCase("The ferry sails each month.", "each month|SET|P1M"),
    TimeCase("The ferry sails every two weeks.", "every two weeks|SET|P2W"),
    TimeCase("The ferry sails every other week.", "every other week|SET|P2W"),
    TimeCase("The ferry sails daily.", "daily|SET|P1D"),
    TimeCase("They are paid annually.", "annually|SET|P1Y"),
    TimeCase("They meet each July.", "each July|SET|XXXX-07"),
    TimeCase("They meet twice a week.", "a week|SET|P1W"),
  ])
  func `has its value`(example: TimeCase) {
    #expect(example.found == example.expected)
  }
}
