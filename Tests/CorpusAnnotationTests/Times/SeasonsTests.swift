internal import Testing

@Suite struct `A season or a holiday` {
  @Test(arguments: [
    TimeCase("It opened in the summer of 1990.", "the summer of 1990|DATE|1990-SU"),
    TimeCase("It opens this summer.", "this summer|DATE|2017-SU"),
    TimeCase("It opened last fall.", "last fall|DATE|2016-FA"),
    TimeCase("He resigned on Christmas Eve.", "Christmas Eve|DATE|2016-12-24"),
    TimeCase("He will resign at Easter.", "Easter|DATE|2017-04-16"),
    TimeCase("He resigned on New Year's Day.", "New Year's Day|DATE|2017-01-01"),
    TimeCase("He resigned on Thanksgiving Day 1999.", "Thanksgiving Day 1999|DATE|1999-11-25"),
    TimeCase("It opened in the summer.", on: nil, "the summer|DATE|XXXX-SU"),
  ])
  func `has its value`(example: TimeCase) {
    #expect(example.found == example.expected)
  }
}
