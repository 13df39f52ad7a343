internal import Testing

@Suite struct `A time of day` {
  @Test(arguments: [
    TimeCase("It began at 10:35 a.m. sharp.", "10:35 a.m.|TIME|2017-02-28T10:35"),
    TimeCase("It began at 2:30 p.m. Monday.", "2:30 p.m. Monday|TIME|2017-02-27T14:30"),
    TimeCase("It began at 5 p.m. EST on Feb. 3.", "5 p.m. EST on Feb. 3|TIME|2017-02-03T17:00"),
    TimeCase("It began at 12 a.m. yesterday.", "12 a.m. yesterday|TIME|2017-02-27T00:00"),
    TimeCase("It began at 14:30 GMT.", "14:30 GMT|TIME|2017-02-28T14:30"),
    TimeCase("It began at 1430 GMT.", "1430 GMT|TIME|2017-02-28T14:30"),
    TimeCase("It began at noon Monday.", "noon Monday|TIME|2017-02-27T12:00"),
    TimeCase("It began at four o'clock.", "four o'clock|TIME|2017-02-28T04:00"),
    TimeCase("It began at 4 in the morning.", "4 in the morning|TIME|2017-02-28T04:00"),
    TimeCase(
      "On the night of 20 June 1991 they fled.", "the night of 20 June 1991|TIME|1991-06-20TNI"),
    TimeCase(
      "Doors open from 5:30 to 7:00.", "5:30|TIME|2017-02-28T05:30", "7:00|TIME|2017-02-28T07:00"),
    TimeCase(
      "It began at one o'clock on Monday morning.",
      "one o'clock on Monday morning|TIME|2017-02-27T01:00"),
    TimeCase("It began at 7:10 Monday night.", "7:10 Monday night|TIME|2017-02-27T19:10"),
    TimeCase("It began at 7.10 on Monday.", "7.10 on Monday|TIME|2017-02-27T07:10"),
    TimeCase("Shares closed at 7.10 a piece on Monday.", "Monday|DATE|2017-02-27"),
    TimeCase("It began at 5pm.", "5pm|TIME|2017-02-28T17:00"),
    TimeCase("It began at 14:30 GMT.", on: nil, "14:30 GMT|TIME|XXXX-XX-XXT14:30"),
  ])
  func `has its value`(example: TimeCase) {
    #expect(example.found == example.expected)
  }
}
