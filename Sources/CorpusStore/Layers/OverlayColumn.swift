/// Values that hold across the corpus, one for each region of a layer.
///
/// A class, so that whoever goes through regions holds one reference and not one for each column.
package final class OverlayColumn: Sendable {
  /// The number of the value of each region.
  package let numbers: PackedColumn
  private let pool: StringPool

  init(_ numbers: PackedColumn, _ pool: StringPool) {
    self.numbers = numbers
    self.pool = pool
  }

  /// How many regions it has values for.
  var count: Int { numbers.count }

  package func value(_ region: Int) -> String { pool[numbers[region]] }

  /// The number of a value: equal in all segments of the corpus for equal values.
  package func number(_ region: Int) -> UInt32 { numbers[region] }

  /// How many distinct values the corpus has.
  package var distinctCount: Int { pool.count }

  package func string(_ number: UInt32) -> String { pool[number] }

  /// Appends the UTF-8 code units of the value of a region.
  package func append(_ region: Int, to bytes: inout [UInt8]) {
    pool.append(numbers[region], to: &bytes)
  }

  /// Calls a function with the UTF-8 code units of a value by its number.
  package func withValue(number: UInt32, _ body: (borrowing Span<UInt8>) -> Void) {
    pool.withBytes(number, body)
  }
}
