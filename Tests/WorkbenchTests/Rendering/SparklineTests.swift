import Testing

@testable import Workbench

@Suite struct `A line of bars` {
  @Test(arguments: [
    ([0, 1, 8], "·▁█"), ([], ""), ([0, 0], "··"), ([1, 2, 4], "▂▄█"), ([3], "█"),
    ([1, 100], "▁█"),
  ])
  func `has a character a count, none for nothing`(counts: [Int], line: String) {
    #expect(sparkline(counts) == line)
  }
}
