internal import Testing

@Suite struct `A numbered period` {
  @Test(arguments: [
    TimeCase("Profit rose in the third quarter.", "the third quarter|DATE|2016-Q3"),
    TimeCase("Profit rose in the first quarter.", "the first quarter|DATE|2017-Q1"),
    TimeCase("Profit will rise in the fourth quarter.", "the fourth quarter|DATE|2017-Q4"),
    TimeCase("A third-quarter loss was reported.", "third-quarter|DATE|2016-Q3"),
    TimeCase("It rose in the third quarter of 1984.", "the third quarter of 1984|DATE|1984-Q3"),
    TimeCase("It rose in the first half of 1989.", "the first half of 1989|DATE|1989-H1"),
    TimeCase("It rose in Q3 2016.", "Q3 2016|DATE|2016-Q3"),
    TimeCase("It rose in last year's third quarter.", "last year's third quarter|DATE|2016-Q3"),
    TimeCase(
      "Net for the third quarter doubled from a year earlier.",
      "the third quarter|DATE|2016-Q3", "a year earlier|DATE|2015-Q3"),
    TimeCase(
      "In the third quarter it fell from a year earlier, after falling a year earlier.",
      "the third quarter|DATE|2016-Q3", "a year earlier|DATE|2015-Q3", "a year earlier|DATE|2015-Q3"
    ),
    TimeCase(
      "Sales in the quarter ended Sept. 30 rose.",
      "the quarter|DATE|2016-Q3", "Sept. 30|DATE|2016-09-30"),
    TimeCase("It rose in the third quarter.", on: nil, "the third quarter|DATE|XXXX-Q3"),
  ])
  func `has its value`(example: TimeCase) {
    #expect(example.found == example.expected)
  }
}
