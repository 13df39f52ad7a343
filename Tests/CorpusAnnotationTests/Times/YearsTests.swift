internal import Testing

@Suite struct `A year, decade or century` {
  @Test(arguments: [
    TimeCase("The war began in 1989.", "1989|DATE|1989"),
    TimeCase("He governed 1995-2017.", "1995|DATE|1995", "2017|DATE|2017"),
    TimeCase("The war of 1914-18 ended it.", "1914|DATE|1914", "18|DATE|1918"),
    TimeCase("He governed from 1990 to 1995.", "1990|DATE|1990", "1995|DATE|1995"),
    TimeCase("It was nineteen ninety-six.", "nineteen ninety-six|DATE|1996"),
    TimeCase("It comes in the year two thousand.", "the year two thousand|DATE|2000"),
    TimeCase("Poverty grew in the 1990s.", "the 1990s|DATE|199"),
    TimeCase("Poverty grew in the early 1980s.", "the early 1980s|DATE|198"),
    TimeCase("Poverty grew in the mid-1990s.", "the mid-1990s|DATE|199"),
    TimeCase("Poverty grew in the 1990's.", "the 1990's|DATE|199"),
    TimeCase("Poverty grew in the '80s.", "the '80s|DATE|198"),
    TimeCase("It is from the 20th century.", "the 20th century|DATE|19"),
    TimeCase("It fell in fiscal 1989.", "fiscal 1989|DATE|1989"),
    TimeCase("It was taken in 480 BC.", "480 BC|DATE|BC0480"),
  ])
  func `has its value`(example: TimeCase) {
    #expect(example.found == example.expected)
  }
}
