import Testing

@testable import Workbench

@Suite struct `The verb last` {
  @Test(arguments: [(1, [6]), (2, [5, 6]), (6, [1, 2, 3, 4, 5, 6]), (99, [1, 2, 3, 4, 5, 6])])
  func `keeps the end`(count: Int, expected: [Int]) throws {
    #expect(numbers(try applying("last \(count)")) == expected)
  }

  @Test func `follows other verbs`() throws {
    #expect(numbers(try applying("sort words desc | first 5 | last 2")) == [3, 6])
  }
}
