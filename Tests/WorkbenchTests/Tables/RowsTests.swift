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

@Suite struct `Rows made column by column` {
  private let rows = Rows(
    count: 1_000_000_000,
    cells: { row, columns in
      (columns ?? [0, 1, 2]).map { column in
        // The cell of the last column is never asked for.
        column == 2 ? .text("made") : .integer(10 * row + column)
      }
    },
    source: { RowSource(segment: 0, document: $0, start: 0, end: 1) })

  @Test func `give the cells of some columns alone`() {
    #expect(rows.cells([1, 0], of: 7) == [.integer(71), .integer(70)])
    #expect(rows.cell(1, of: 3) == .integer(31))
    #expect(rows.source(of: 5)?.document == 5)
  }

  @Test func `keep that when they are selected and their columns chosen`() {
    let chosen = rows.choosing([1, 0]).selecting([4, 2]).selecting(1..<2)
    #expect(chosen.cells(of: 0) == [.integer(21), .integer(20)])
    #expect(chosen.cells([1], of: 0) == [.integer(20)])
    #expect(chosen.source(of: 0)?.document == 2)
  }

  @Test func `take one more column at the end`() {
    let more = rows.choosing([0, 1]).appending(columnAt: 2) { .integer($0?.document ?? -1) }
    #expect(more.cells(of: 6) == [.integer(60), .integer(61), .integer(6)])
    #expect(more.cells([2, 0, 2], of: 6) == [.integer(6), .integer(60), .integer(6)])
    #expect(more.cells([1], of: 6) == [.integer(61)])
  }
}

@Suite struct `Rows that are written` {
  private let rows = Rows(
    count: 1_000_000_000, columnCount: 3,
    source: { RowSource(segment: 0, document: $0, start: 0, end: 1) },
    write: { rows, columns, cells in
      for row in rows {
        for column in columns {
          if column == 2 { cells.append("\(row)") } else { cells.append(10 * row + column) }
        }
      }
    })

  private func written(_ rows: Rows, _ numbers: [Int], _ columns: [Int]? = nil) -> [Cell] {
    var cells = WrittenCells()
    rows.write(numbers, columns, to: &cells)
    return (0..<cells.count).map { cells.cell($0) }
  }

  @Test func `are the same together as one by one`() {
    #expect(rows.cells(of: 7) == [.integer(70), .integer(71), .text("7")])
    #expect(rows.cells([2, 0], of: 3) == [.text("3"), .integer(30)])
    #expect(
      written(rows, [7, 3], [2, 0]) == rows.cells([2, 0], of: 7) + rows.cells([2, 0], of: 3))
    #expect(rows.source(of: 5)?.document == 5)
  }

  @Test func `keep that when they are selected, their columns chosen and one added`() {
    let chosen = rows.choosing([2, 1]).selecting([4, 2, 9]).selecting(1..<3)
      .appending(columnAt: 2) { .integer($0?.document ?? -1) }
    for columns in [nil, [0], [2, 1]] as [[Int]?] {
      let one = (0..<2).flatMap { row in
        columns.map { chosen.cells($0, of: row) } ?? chosen.cells(of: row)
      }
      #expect(written(chosen, [0, 1], columns) == one)
    }
    #expect(chosen.cells(of: 1) == [.text("9"), .integer(91), .integer(9)])
  }
}
