@testable internal import CorpusAnnotation
internal import Testing

@Suite struct `The value of a duration` {
  @Test(arguments: [
    (3, TimeUnit.day, "P3D"), (2, .hour, "PT2H"), (90, .minute, "PT90M"), (6, .week, "P6W"),
    (9, .month, "P9M"), (2, .decade, "P20Y"), (1, .century, "P100Y"), (2, .quarter, "P2Q"),
  ])
  func `is written as ISO 8601 writes it`(count: Int, unit: TimeUnit, expected: String) {
    #expect(DurationValue.of(count, unit) == expected)
  }

  @Test(arguments: [
    (2, TimeUnit.year, "P2Y6M"), (5, .hour, "PT5H30M"), (1, .minute, "PT1M30S"),
    (0, .hour, "PT30M"),
    (0, .year, "P6M"), (1, .week, "P1.5W"),
  ])
  func `and a half goes to the next smaller unit`(count: Int, unit: TimeUnit, expected: String) {
    #expect(DurationValue.andHalf(count, unit) == expected)
  }

  @Test(arguments: [(TimeUnit.day, "PXD"), (.minute, "PTXM"), (.decade, "PXE"), (.century, "PXC")])
  func `has an X where the number is unknown`(unit: TimeUnit, expected: String) {
    #expect(DurationValue.some(unit) == expected)
  }
}
