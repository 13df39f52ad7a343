import Testing

@testable import Workbench

@Suite struct `The rows of a table` {
  private func row(_ number: Int) -> Row { Row([.integer(number), .text("\(number)")]) }

  @Test(arguments: [0, 1, 7])
  func `made when asked for equal those that are there`(count: Int) {
    let eager = Rows((0..<count).map(row))
    let lazy = Rows(count: count) { row($0) }
    #expect(Array(lazy) == Array(eager))
    #expect(lazy.count == count)
    #expect(Array(lazy.reversed()) == Array(eager.reversed()))
  }

  @Test func `can be selected without being made`() {
    let rows = Rows(count: 1_000_000_000) { row($0) }
    #expect(Array(rows.selecting([5, 3, 5])) == [row(5), row(3), row(5)])
    #expect(Array(rows.selecting(10..<12)) == [row(10), row(11)])
    #expect(rows.selecting(10..<12).selecting([1])[0] == row(11))
  }
}
