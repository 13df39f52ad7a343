import Testing

@testable import Workbench

@Suite struct `The verb first` {
  @Test(arguments: [(1, [1]), (3, [1, 2, 3]), (6, [1, 2, 3, 4, 5, 6]), (99, [1, 2, 3, 4, 5, 6])])
  func `keeps the beginning`(count: Int, expected: [Int]) throws {
    let table = try applying("first \(count)")
    #expect(numbers(table) == expected)
    #expect(table.note == verbTable.note)
  }
}
