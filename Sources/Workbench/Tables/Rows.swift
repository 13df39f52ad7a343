/// The rows of a table in order, made when they are asked for.
///
/// A table of a million hits costs nothing until its rows are looked at; each look makes the row
/// anew, so that nothing is kept.
package struct Rows: Sendable, RandomAccessCollection {
  package let count: Int
  private let row: @Sendable (Int) -> Row

  /// Rows that a function makes from their number, 0 ..< `count`.
  ///
  /// - Parameters:
  ///   - count: How many rows there are.
  ///   - row: Gives the same row for the same number each time.
  package init(count: Int, row: @escaping @Sendable (Int) -> Row) {
    self.count = count
    self.row = row
  }

  /// Rows that are there already.
  package init(_ rows: [Row]) {
    self.init(count: rows.count) { rows[$0] }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  package subscript(position: Int) -> Row {
    precondition(position >= 0 && position < count, "row \(position) of \(count)")
    return row(position)
  }

  /// The rows with these numbers, in this order, still made when they are asked for.
  package func selecting(_ indices: [Int]) -> Rows {
    Rows(count: indices.count) { [self] in self[indices[$0]] }
  }

  /// The rows in a range, still made when they are asked for.
  package func selecting(_ range: Range<Int>) -> Rows {
    Rows(count: range.count) { [self] in self[range.lowerBound + $0] }
  }
}
