/// The rows of a table in order; their cells are made when they are asked for.
///
/// A table of a million hits costs nothing until its rows are looked at, and then only the columns
/// that are looked at; each look makes the cells anew, so that nothing is kept.
package struct Rows: Sendable, RandomAccessCollection {
  /// Gives the cells of a row in some columns, by their places; `nil` for all columns.
  package typealias CellMaker = @Sendable (_ row: Int, _ columns: [Int]?) -> [Cell]

  /// Gives all cells of some rows at once, for rows that are made cheaper together.
  package typealias ManyCellsMaker = @Sendable (_ rows: [Int]) -> [[Cell]]

  package let count: Int
  private let makeCells: CellMaker
  private let makeManyCells: ManyCellsMaker?
  private let makeSource: @Sendable (Int) -> RowSource?

  /// Rows whose cells are made column by column.
  ///
  /// - Parameters:
  ///   - count: How many rows there are.
  ///   - cells: Gives the same cells for the same row each time, on any thread.
  ///   - manyCells: Gives the same for many rows; `nil` where that is no cheaper.
  ///   - source: Where a row comes from.
  package init(
    count: Int, cells: @escaping CellMaker, manyCells: ManyCellsMaker? = nil,
    source: @escaping @Sendable (Int) -> RowSource?
  ) {
    self.count = count
    makeCells = cells
    makeManyCells = manyCells
    makeSource = source
  }

  /// Rows that a function makes whole from their number, 0 ..< `count`.
  ///
  /// - Parameters:
  ///   - count: How many rows there are.
  ///   - row: Gives the same row for the same number each time.
  package init(count: Int, row: @escaping @Sendable (Int) -> Row) {
    self.init(
      count: count,
      cells: { number, columns in
        let cells = row(number).cells
        return columns.map { $0.map { cells[$0] } } ?? cells
      }, source: { row($0).source })
  }

  /// Rows that are there already.
  package init(_ rows: [Row]) {
    self.init(count: rows.count) { rows[$0] }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  package subscript(position: Int) -> Row { Row(cells(of: position), source: source(of: position)) }

  /// All cells of a row.
  package func cells(of row: Int) -> [Cell] {
    require(row)
    return makeCells(row, nil)
  }

  /// Calls a function with all cells of each row of a range in turn.
  func forEachCells(in range: Range<Int>, _ body: ([Cell]) -> Void) {
    guard let makeManyCells else { return range.forEach { body(cells(of: $0)) } }
    for cells in makeManyCells(Array(range)) { body(cells) }
  }

  /// The cells of a row in some columns, in the order of their places here.
  package func cells(_ columns: [Int], of row: Int) -> [Cell] {
    require(row)
    return makeCells(row, columns)
  }

  /// The cell of a row in one column.
  package func cell(_ column: Int, of row: Int) -> Cell { cells([column], of: row)[0] }

  /// Where a row comes from; `nil` for one that is computed from many places.
  package func source(of row: Int) -> RowSource? {
    require(row)
    return makeSource(row)
  }

  private func require(_ row: Int) {
    precondition(row >= 0 && row < count, "row \(row) of \(count)")
  }
}

extension Rows {
  /// What gives the cells of many rows, of rows that have other numbers here.
  private func manyCells(
    _ number: @escaping @Sendable (Int) -> Int
  ) -> ManyCellsMaker? {
    guard let makeManyCells else { return nil }
    return { rows in makeManyCells(rows.map(number)) }
  }

  /// The rows with these numbers, in this order.
  package func selecting(_ indices: [Int]) -> Rows {
    Rows(
      count: indices.count, cells: { [makeCells] in makeCells(indices[$0], $1) },
      manyCells: manyCells { indices[$0] },
      source: { [makeSource] in makeSource(indices[$0]) })
  }

  /// The rows in a range.
  package func selecting(_ range: Range<Int>) -> Rows {
    let first = range.lowerBound
    return Rows(
      count: range.count, cells: { [makeCells] in makeCells(first + $0, $1) },
      manyCells: manyCells { first + $0 },
      source: { [makeSource] in makeSource(first + $0) })
  }

  /// The same rows with some of their columns, in the order of their places here.
  func choosing(_ places: [Int]) -> Rows {
    Rows(
      count: count,
      cells: { [makeCells] row, columns in makeCells(row, columns?.map { places[$0] } ?? places) },
      source: makeSource)
  }

  /// The same rows with one more column.
  ///
  /// - Parameters:
  ///   - place: The column's place: how many columns there are without it.
  ///   - cell: Its cell in a row that comes from there.
  /// - Returns: Rows that have the column at that place.
  func appending(
    columnAt place: Int, _ cell: @escaping @Sendable (RowSource?) -> Cell
  ) -> Rows {
    Rows(
      count: count,
      cells: { [makeCells, makeSource] row, columns in
        guard let columns else { return makeCells(row, nil) + [cell(makeSource(row))] }
        guard columns.contains(place) else { return makeCells(row, columns) }
        var others = makeCells(row, columns.filter { $0 != place })[...]
        return columns.map { column in
          column == place ? cell(makeSource(row)) : others.popFirst() ?? .empty
        }
      }, source: makeSource)
  }
}
