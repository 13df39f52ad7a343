internal import Testing

@Suite struct `A duration` {
  @Test(arguments: [
    TimeCase("He ruled for three years.", "three years|DURATION|P3Y"),
    TimeCase(
      "In the last twenty four hours prices fell.", "the last twenty four hours|DURATION|PT24H"),
    TimeCase("It lasted another month.", "another month|DURATION|P1M"),
    TimeCase("It lasted 90 mins.", "90 mins|DURATION|PT90M"),
    TimeCase("He waited two hours.", "two hours|DURATION|PT2H"),
    TimeCase("He waited a few days.", "a few days|DURATION|PXD"),
    TimeCase("He waited for a couple of weeks.", "a couple of weeks|DURATION|P2W"),
    TimeCase("It took 2 1/2 years.", "2 1/2 years|DURATION|P2Y6M"),
    TimeCase("It took a year and a half.", "a year and a half|DURATION|P1Y6M"),
    TimeCase("He spoke for half an hour.", "half an hour|DURATION|PT30M"),
    TimeCase("A five-year plan was drawn up.", "five-year|DURATION|P5Y"),
    TimeCase("The 30-day truce held.", "30-day|DURATION|P30D"),
    TimeCase("It lasted nearly forty years.", "nearly forty years|DURATION|P40Y"),
    TimeCase("It needs at least 30 days.", "at least 30 days|DURATION|P30D"),
    TimeCase("It fell over the past three months.", "the past three months|DURATION|P3M"),
    TimeCase("It rose in the first nine months.", "the first nine months|DURATION|P9M"),
    TimeCase("It lasted two decades.", "two decades|DURATION|P20Y"),
    TimeCase("It went on for years.", "years|DURATION|PXY"),
    TimeCase("It lasted two hundred and ten days.", "ten days|DURATION|P10D"),
  ])
  func `has its value`(example: TimeCase) {
    #expect(example.found == example.expected)
  }

  @Test(arguments: [
    TimeCase("He left three years ago.", "three years ago|DATE|2014"),
    TimeCase("He left a year ago.", "a year ago|DATE|2016"),
    TimeCase("He left two months ago.", "two months ago|DATE|2016-12"),
    TimeCase("He left six weeks ago.", "six weeks ago|DATE|2017-W03"),
    TimeCase("He left 10 days ago.", "10 days ago|DATE|2017-02-18"),
    TimeCase("He left several years ago.", "several years ago|DATE|PAST_REF"),
    TimeCase("He returned two weeks earlier.", "two weeks earlier|DATE|2017-W07"),
    TimeCase("He left three years ago.", on: nil, "three years ago|DATE|PAST_REF"),
  ])
  func `that leads to a day is a date in its own unit`(example: TimeCase) {
    #expect(example.found == example.expected)
  }
}
