import Testing

@testable import Workbench

@Suite struct `A cell` {
  @Test(arguments: [
    (Cell.empty, ""), (.text("a, b"), "a, b"), (.integer(-2412), "-2412"), (.real(2.5), "2.5"),
    (.text(orEmpty: ""), ""), (.integer(orEmpty: nil), ""), (.integer(orEmpty: 3), "3"),
  ])
  func `is written plainly`(cell: Cell, expected: String) {
    #expect(cell.description == expected)
  }

  @Test func `is empty only where nothing is known`() {
    #expect(Cell.text(orEmpty: "") == .empty)
    #expect(Cell.text("") != .empty)
    #expect(Cell.integer(orEmpty: 0) == .integer(0))
  }
}
