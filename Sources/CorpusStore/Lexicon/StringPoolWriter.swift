/// Gives each distinct string a number, in the order in which they come.
///
/// Strings are distinct where their bytes are: a file name with a composed `é` and one with an accent
/// of its own are two.
struct StringPoolWriter {
  private var table = FormTable()
  /// How often each was asked for.
  private var counts: [UInt32] = []
  /// The number of the empty string, which is asked for most; `nil` before.
  private var empty: UInt32?

  /// The number of a string, new or known.
  mutating func number(_ string: String) -> UInt32 {
    if string.isEmpty, let empty {
      counts[Int(empty)] &+= 1
      return empty
    }
    let bytes = string.utf8Span.span
    let number = table.number(bytes, 0..<bytes.count)
    if Int(number) == counts.count { counts.append(0) }
    counts[Int(number)] &+= 1
    if string.isEmpty { empty = number }
    return number
  }

  /// For each string of another pool its number here; it counts as often as it was asked for there.
  mutating func numbers(of other: StringPoolWriter) -> [UInt32] {
    let numbers = table.numbers(of: other.table)
    counts.append(contentsOf: repeatElement(0, count: table.count - counts.count))
    for (number, count) in zip(numbers, other.counts) { counts[Int(number)] &+= count }
    return numbers
  }

  var count: Int { table.count }

  /// The string of a number.
  func string(_ number: UInt32) -> String {
    String(decoding: table.form(Int(number)), as: UTF8.self)
  }

  /// Writes the pool under `name` into the group that was begun, each string by its number.
  func write(_ name: String, to folder: inout ColumnFolderWriter) throws(StoreError) {
    try writeStrings(table, in: (0..<UInt32(count)).map { $0 }, name, to: &folder)
  }

  /// Writes the pool with its strings in another order.
  func write(
    _ name: String, in ranking: PoolRanking, to folder: inout ColumnFolderWriter
  ) throws(StoreError) {
    try writeStrings(table, in: ranking.order, name, to: &folder)
  }

  /// The strings by how often they were asked for, so that the columns that hold their numbers
  /// need few bits.
  var ranking: PoolRanking { PoolRanking(counts) }
}

/// Numbers in the order of how often they occur, of equals in their own order.
struct PoolRanking {
  /// The old numbers in their new order.
  let order: [UInt32]
  /// For each old number the new one.
  let places: [UInt32]

  /// - Complexity: O(*n* log *n*).
  init(_ counts: [UInt32]) {
    order = counts.indices.map { (count: counts[$0], number: UInt32($0)) }
      .sorted { $0.count == $1.count ? $0.number < $1.number : $0.count > $1.count }
      .map(\.number)
    places = inverted(order)
  }

  /// Old numbers as new ones.
  func renumbered(_ numbers: [UInt32]) -> [UInt32] { numbers.map { places[Int($0)] } }
}

/// Writes the strings of a table in an order as a pool, as ``StringPool`` reads it.
func writeStrings(
  _ table: FormTable, in order: [UInt32], _ name: String, isPacked: Bool = true,
  to folder: inout ColumnFolderWriter
) throws(StoreError) {
  var starts: [UInt32] = [0]
  var bytes: [UInt8] = []
  starts.reserveCapacity(order.count + 1)
  bytes.reserveCapacity(table.bytes.count)
  for number in order {
    bytes += table.form(Int(number))
    starts.append(UInt32(bytes.count))
  }
  try folder.write("\(name).bytes", bytes)
  if isPacked {
    try folder.write(packed: "\(name).starts", starts)
  } else {
    try folder.write("\(name).starts", starts)
  }
}
