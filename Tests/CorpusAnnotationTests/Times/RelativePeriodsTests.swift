internal import Testing

@Suite struct `A period counted from the story` {
  @Test(arguments: [
    TimeCase("He was forced to quit this week.", on: "2017-02-16", "this week|DATE|2017-W07"),
    TimeCase("It was said during the campaign last year.", "last year|DATE|2016"),
    TimeCase("Profits fell last month.", "last month|DATE|2017-01"),
    TimeCase("Profits will fall next month.", "next month|DATE|2017-03"),
    TimeCase("It was signed earlier this month.", "earlier this month|DATE|2017-02"),
    TimeCase("It was signed early last week.", "early last week|DATE|2017-W08"),
    TimeCase("It closed in the last quarter.", "the last quarter|DATE|2016-Q4"),
    TimeCase("They met yesterday.", "yesterday|DATE|2017-02-27"),
    TimeCase("They met yesterday morning.", "yesterday morning|TIME|2017-02-27TMO"),
    TimeCase("They meet tomorrow.", "tomorrow|DATE|2017-03-01"),
    TimeCase("He spoke last night.", "last night|TIME|2017-02-27TNI"),
    TimeCase("He spoke this morning.", "this morning|TIME|2017-02-28TMO"),
    TimeCase("He speaks tonight.", "tonight|TIME|2017-02-28TNI"),
    TimeCase("He joined last April.", "last April|DATE|2016-04"),
    TimeCase("He joined last summer.", "last summer|DATE|2016-SU"),
    TimeCase("Snow fell over the weekend.", "the weekend|DATE|2017-W08-WE"),
    TimeCase("He is now silent.", "now|DATE|PRESENT_REF"),
    TimeCase("He recently left.", "recently|DATE|PAST_REF"),
    TimeCase("Nobody knows the future.", "the future|DATE|FUTURE_REF"),
    TimeCase("It must close by the end of the year.", "the end of the year|DATE|2017"),
    TimeCase("It was signed at the end of 1990.", "the end of 1990|DATE|1990"),
    TimeCase("It fell in recent days.", "recent days|DURATION|PXD"),
  ])
  func `has its value`(example: TimeCase) {
    #expect(example.found == example.expected)
  }

  @Test(arguments: [
    TimeCase(
      "The dam broke on 3 May 2011. The next day the valley was empty.",
      "3 May 2011|DATE|2011-05-03", "The next day|DATE|2011-05-04"),
    TimeCase(
      "The dam broke in May 2011. Two years earlier it had leaked.",
      "May 2011|DATE|2011-05", "Two years earlier|DATE|2009"),
    TimeCase(
      "It was built in 1931. The following year it burned.",
      "1931|DATE|1931", "The following year|DATE|1932"),
  ])
  func `leads on from the date last named`(example: TimeCase) {
    #expect(example.found == example.expected)
  }

  @Test(arguments: [
    TimeCase("He left last year.", on: nil, "last year|DATE|PAST_REF"),
    TimeCase("He leaves next week.", on: nil, "next week|DATE|FUTURE_REF"),
    TimeCase("He spoke today.", on: nil, "today|DATE|PRESENT_REF"),
    TimeCase("He speaks tonight.", on: nil, "tonight|TIME|XXXX-XX-XXTNI"),
  ])
  func `stays vague in a story without a date`(example: TimeCase) {
    #expect(example.found == example.expected)
  }
}
