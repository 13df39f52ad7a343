import Testing

@testable import Workbench

@Suite struct `The rows that are drawn` {
  private func table(_ counts: [Int]) -> Table {
    Table(
      name: "timeline",
      columns: [Column("period", .date), Column("documents", .number, isBar: true)],
      rows: Rows(counts.enumerated().map { Row([.text("\($0.offset)"), .integer($0.element)]) }))
  }

  @Test func `fold a long run of zeros into one line`() {
    let drawn = DrawnRows(table([2, 0, 0, 0, 0, 1, 0, 0, 0, 3]), limit: nil, folds: true)
    #expect(
      drawn.lines == [.row(0), .fold(4), .row(5), .row(6), .row(7), .row(8), .row(9)])
    #expect(drawn.rowCount == 10)
  }

  @Test func `stay within the limit of lines`() {
    let drawn = DrawnRows(table([2, 0, 0, 0, 0, 1, 4]), limit: 3, folds: true)
    #expect(drawn.lines == [.row(0), .fold(4), .row(5)])
    #expect(drawn.rowCount == 6)
  }

  @Test func `are all rows where nothing is folded`() {
    let drawn = DrawnRows(table([0, 0, 0, 0, 0]), limit: nil, folds: false)
    #expect(drawn.lines == (0..<5).map { .row($0) })
  }
}
