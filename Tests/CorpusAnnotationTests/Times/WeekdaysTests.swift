internal import Testing

@Suite struct `A weekday` {
  // 28 February 2017 is a Tuesday.
  @Test(arguments: [
    TimeCase("Orsa Venn met the envoy on Monday.", "Monday|DATE|2017-02-27"),
    TimeCase("Orsa Venn met the envoy Tuesday.", "Tuesday|DATE|2017-02-28"),
    TimeCase("Orsa Venn met the envoy on Wednesday.", "Wednesday|DATE|2017-02-22"),
    TimeCase("Orsa Venn will meet the envoy on Wednesday.", "Wednesday|DATE|2017-03-01"),
    TimeCase("Orsa Venn is to meet the envoy Monday.", "Monday|DATE|2017-03-06"),
    TimeCase("The council is set to vote Friday.", "Friday|DATE|2017-03-03"),
    TimeCase("The council will vote Tuesday.", "Tuesday|DATE|2017-02-28"),
    TimeCase("The council said it would vote Friday.", "Friday|DATE|2017-03-03"),
    TimeCase("The council had been due to vote Friday.", "Friday|DATE|2017-02-24"),
    TimeCase("The offer must be accepted by Friday.", "Friday|DATE|2017-03-03"),
    TimeCase("The council voted last Tuesday.", "last Tuesday|DATE|2017-02-21"),
    TimeCase("The council votes next Tuesday.", "next Tuesday|DATE|2017-03-07"),
    TimeCase("The council met last Monday night.", "last Monday night|TIME|2017-02-27TNI"),
    TimeCase("Shots rang out Thursday morning.", "Thursday morning|TIME|2017-02-23TMO"),
    TimeCase("Shots rang out early Sunday.", "early Sunday|DATE|2017-02-26"),
    TimeCase("He insisted that Sunday's talks failed.", "Sunday|DATE|2017-02-26"),
    TimeCase("The market is held every Tuesday.", "every Tuesday|SET|XXXX-WXX-2"),
    TimeCase("Flights leave on Tuesdays.", "Tuesdays|SET|XXXX-WXX-2"),
    TimeCase("Shops close on Monday nights.", "Monday nights|SET|XXXX-WXX-1TNI"),
  ])
  func `goes by the tense of its sentence`(example: TimeCase) {
    #expect(example.found == example.expected)
  }

  @Test(arguments: [
    TimeCase("The minister on Thursday warned of war.", on: nil, "Thursday|DATE|XXXX-WXX-4"),
    TimeCase("He resigned Monday night.", on: nil, "Monday night|TIME|XXXX-WXX-1TNI"),
    TimeCase("They will meet next Wednesday.", on: nil, "next Wednesday|DATE|XXXX-WXX-3"),
  ])
  func `stays open in a story without a date`(example: TimeCase) {
    #expect(example.found == example.expected)
  }

  @Test func `says which rule and anchor it used, and keeps the other reading`() throws {
    let past = try #require(times(in: "Orsa Venn met the envoy on Wednesday.").first)
    #expect(past.basis == "weekday, past tense, before the story of 2017-02-28")
    #expect(past.alternative == "2017-03-01")
    let future = try #require(times(in: "Orsa Venn will meet him on Wednesday.").first)
    #expect(future.basis == "weekday, future tense, after the story of 2017-02-28")
    #expect(future.alternative == "2017-02-22")
  }
}
