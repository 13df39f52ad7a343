internal import Testing

@Suite struct `A date that names its month` {
  @Test(arguments: [
    TimeCase("The bridge opened on 26 February 1987.", "26 February 1987|DATE|1987-02-26"),
    TimeCase("The bridge opened on Feb. 26, 1987.", "Feb. 26, 1987|DATE|1987-02-26"),
    TimeCase(
      "It opened on the 26th of February 1987.", "the 26th of February 1987|DATE|1987-02-26"),
    TimeCase("KELMAR, Feb 26 (Tarn Press) - The bridge fell.", "Feb 26|DATE|2017-02-26"),
    TimeCase("It fell in March 1996.", "March 1996|DATE|1996-03"),
    TimeCase("It fell in March of 1996.", "March of 1996|DATE|1996-03"),
    TimeCase("Contacts broke off in April last year.", "April last year|DATE|2016-04"),
    TimeCase("Contacts resumed in January this year.", "January this year|DATE|2017-01"),
    TimeCase("The minister resigned in December.", "December|DATE|2016-12"),
    TimeCase("The minister will resign in December.", "December|DATE|2017-12"),
    TimeCase("The minister will resign in January.", "January|DATE|2018-01"),
    TimeCase("The minister resigned on Nov. 3.", "Nov. 3|DATE|2016-11-03"),
    TimeCase("The offer is payable Jan. 2.", on: "1989-10-30", "Jan. 2|DATE|1990-01-02"),
    TimeCase("Work must end by February.", on: "1989-10-30", "February|DATE|1990-02"),
    TimeCase("He left in mid-November.", "mid-November|DATE|2016-11"),
    TimeCase("The talks run from 3 to 5 March.", "3|DATE|2017-03-03", "5 March|DATE|2017-03-05"),
    TimeCase("The fair ran Feb. 3-5.", "Feb. 3|DATE|2017-02-03", "5|DATE|2017-02-05"),
    TimeCase("Votes on April 24 and 25.", "April 24|DATE|2017-04-24", "25|DATE|2017-04-25"),
    TimeCase(
      "Open on Feb. 3, 4 and 5.", "Feb. 3|DATE|2017-02-03", "4|DATE|2017-02-04",
      "5|DATE|2017-02-05"),
    TimeCase("On Feb. 3, 12 people fell ill.", "Feb. 3|DATE|2017-02-03"),
    TimeCase("It fell on 1st Jan 2009.", "1st Jan 2009|DATE|2009-01-01"),
    TimeCase("It will open in Oct with a fair.", "Oct|DATE|2017-10"),
    TimeCase("Filed 21-04-2016 in Kelmar.", "21-04-2016|DATE|2016-04-21"),
    TimeCase("Filed 11/2016 in Kelmar.", "11/2016|DATE|2016-11"),
    TimeCase(
      "It lasted from 31 May to 1 June 1916.", "31 May|DATE|1916-05-31",
      "1 June 1916|DATE|1916-06-01"),
    TimeCase(
      "Battle raged (22-25 April 1951).", "22|DATE|1951-04-22", "25 April 1951|DATE|1951-04-25"),
    TimeCase("The page is of 2017-02-28.", "2017-02-28|DATE|2017-02-28"),
    TimeCase("Logged 2017-02-28T14:30 at sea.", "2017-02-28T14:30|TIME|2017-02-28T14:30"),
    TimeCase("Filed 02/26/87 in Kelmar.", "02/26/87|DATE|1987-02-26"),
    TimeCase("Filed 26/02/1987 in Kelmar.", "26/02/1987|DATE|1987-02-26"),
    TimeCase("They met on Friday, Oct. 23, 1998.", "Friday, Oct. 23, 1998|DATE|1998-10-23"),
    TimeCase(
      "An editorial on Saturday, April 25.", on: "1998-04-24", "Saturday, April 25|DATE|1998-04-25"),
  ])
  func `has its value`(example: TimeCase) {
    #expect(example.found == example.expected)
  }

  @Test func `in digits that can be read two ways keeps the other reading`() throws {
    let time = try #require(times(in: "Filed 03/04/1987 in Kelmar.").first)
    #expect(time.value == "1987-03-04")
    #expect(time.alternative == "1987-04-03")
  }

  @Test(arguments: [
    TimeCase("They met on 28 February.", on: nil, "28 February|DATE|XXXX-02-28"),
    TimeCase("They met in February.", on: nil, "February|DATE|XXXX-02"),
    TimeCase("They met on 28 February 2011.", on: nil, "28 February 2011|DATE|2011-02-28"),
  ])
  func `stays open where no year is known`(example: TimeCase) {
    #expect(example.found == example.expected)
  }
}
