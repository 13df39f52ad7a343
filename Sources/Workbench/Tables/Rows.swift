/// The rows of a table in order; their cells are made when they are asked for.
///
/// A table of a million hits costs nothing until its rows are looked at, and then only the columns
/// that are looked at; each look makes the cells anew, so that nothing is kept.
package struct Rows: Sendable, RandomAccessCollection {
  /// Gives the cells of a row in some columns, by their places; `nil` for all columns.
  package typealias CellMaker = @Sendable (_ row: Int, _ columns: [Int]?) -> [Cell]

  /// Writes the cells of some rows in some columns, row by row; `nil` for all columns.
  private typealias CellWriter =
    @Sendable (
      _ rows: [Int], _ columns: [Int]?, inout WrittenCells
    ) -> Void

  package let count: Int
  private let makeCells: CellMaker
  private let writeCells: CellWriter
  private let makeSource: @Sendable (Int) -> RowSource?

  private init(
    count: Int, cells: @escaping CellMaker, write: @escaping CellWriter,
    source: @escaping @Sendable (Int) -> RowSource?
  ) {
    self.count = count
    makeCells = cells
    writeCells = write
    makeSource = source
  }

  /// Rows whose cells are made column by column.
  ///
  /// - Parameters:
  ///   - count: How many rows there are.
  ///   - cells: Gives the same cells for the same row each time, on any thread.
  ///   - source: Where a row comes from.
  package init(
    count: Int, cells: @escaping CellMaker, source: @escaping @Sendable (Int) -> RowSource?
  ) {
    self.init(
      count: count, cells: cells,
      write: { rows, columns, written in
        for row in rows { for cell in cells(row, columns) { written.append(cell) } }
      }, source: source)
  }

  /// Rows of texts and whole numbers that are written, many together, with no value for each cell.
  ///
  /// - Parameters:
  ///   - count: How many rows there are.
  ///   - columnCount: How many columns they have.
  ///   - source: Where a row comes from; `nil` for rows that are computed from many places.
  ///   - write: Writes the cells of some rows in some columns, row by row, on any thread; the same
  ///     for the same row each time.
  package init(
    count: Int, columnCount: Int,
    source: @escaping @Sendable (Int) -> RowSource? = { _ in nil },
    write: @escaping @Sendable (_ rows: [Int], _ columns: [Int], inout WrittenCells) -> Void
  ) {
    let all = Array(0..<columnCount)
    self.init(
      count: count,
      cells: { row, columns in
        var written = WrittenCells()
        write([row], columns ?? all, &written)
        return (0..<written.count).map { written.cell($0) }
      }, write: { rows, columns, written in write(rows, columns ?? all, &written) },
      source: source)
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

  /// Writes the cells of some rows, row by row.
  ///
  /// - Parameters:
  ///   - rows: The numbers of the rows.
  ///   - columns: The places of the columns; `nil` for all.
  ///   - written: To which the cells are added.
  func write(_ rows: [Int], _ columns: [Int]? = nil, to written: inout WrittenCells) {
    for row in rows { require(row) }
    writeCells(rows, columns, &written)
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
  /// The rows with these numbers, in this order.
  package func selecting(_ indices: [Int]) -> Rows {
    numbered(count: indices.count) { indices[$0] }
  }

  /// The rows in a range.
  package func selecting(_ range: Range<Int>) -> Rows {
    let first = range.lowerBound
    return numbered(count: range.count) { first + $0 }
  }

  /// So many of the rows, by what number they have here.
  private func numbered(count: Int, _ number: @escaping @Sendable (Int) -> Int) -> Rows {
    Rows(
      count: count, cells: { [makeCells] in makeCells(number($0), $1) },
      write: { [writeCells] in writeCells($0.map(number), $1, &$2) },
      source: { [makeSource] in makeSource(number($0)) })
  }

  /// The same rows with some of their columns, in the order of their places here.
  func choosing(_ places: [Int]) -> Rows {
    Rows(
      count: count,
      cells: { [makeCells] row, columns in makeCells(row, columns?.map { places[$0] } ?? places) },
      write: { [writeCells] rows, columns, written in
        writeCells(rows, columns?.map { places[$0] } ?? places, &written)
      }, source: makeSource)
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
