/// Strings by number, each stored once, in a mapped file.
package struct StringPool: Sendable {
  /// Where each string begins, and one more at the end.
  private enum Starts {
    case packed(PackedColumn)
    /// For strings that are read one after another in long loops.
    case plain(Column<UInt32>)
  }

  /// The UTF-8 code units of all strings, and where each starts in them; one more at the end.
  ///
  /// - Complexity: O(*n*).
  package var columns: (bytes: Column<UInt8>, starts: [UInt32]) {
    switch starts {
    case .packed(let starts): (bytes, starts[0..<starts.count])
    case .plain(let starts): (bytes, (0..<starts.count).map { starts[$0] })
    }
  }

  /// How many strings it has.
  package let count: Int
  let bytes: Column<UInt8>
  private let starts: Starts

  /// Opens the pool `name` of a group.
  init(
    _ folder: ColumnFolder, group: String, name: String, isPacked: Bool = true
  ) throws(StoreError) {
    bytes = try folder.column(group, "\(name).bytes")
    let starts = "\(name).starts"
    count = try folder.count(group, starts) - 1
    self.starts =
      isPacked
      ? .packed(try PackedColumn(folder, group, starts))
      : .plain(try folder.column(group, starts, count: count + 1))
    guard count >= 0 else {
      throw .missingColumn(path: folder.path, column: "\(group)/\(starts)")
    }
  }

  /// The string of a number.
  package subscript(number: UInt32) -> String { bytes.string(range(number)) }

  /// The UTF-8 code units of a number's string.
  package func utf8(_ number: UInt32) -> [UInt8] { bytes[range(number)] }

  /// Calls a function with the UTF-8 code units of a number's string.
  func withBytes(_ number: UInt32, _ body: (borrowing Span<UInt8>) -> Void) {
    body(bytes.span.extracting(range(number)))
  }

  /// Appends the UTF-8 code units of a number's string.
  func append(_ number: UInt32, to bytes: inout [UInt8]) {
    let text = self.bytes.span.extracting(range(number))
    for index in text.indices { bytes.append(text[index]) }
  }

  /// Calls a function with each number and the UTF-8 code units of its string.
  @inline(__always)
  func forEach(_ body: (UInt32, borrowing Span<UInt8>) -> Void) {
    let bytes = bytes.span
    let starts = columns.starts
    for number in 0..<max(0, count) {
      let start = Int(starts[number])
      let end = Int(starts[number + 1])
      guard start <= end, end <= bytes.count else { continue }
      body(UInt32(number), bytes.extracting(start..<end))
    }
  }

  /// How many UTF-8 code units a number's string has.
  package func byteCount(_ number: UInt32) -> Int { range(number).count }

  /// Where a string lies; an empty range where a damaged column says what cannot be.
  private func range(_ number: UInt32) -> Range<Int> {
    guard Int(number) < count else { return 0..<0 }
    let start: Int
    let end: Int
    switch starts {
    case .packed(let starts):
      (start, end) = (Int(starts[Int(number)]), Int(starts[Int(number) + 1]))
    case .plain(let column):
      let starts = column.span
      (start, end) = (Int(starts[Int(number)]), Int(starts[Int(number) + 1]))
    }
    return start <= end && end <= bytes.count ? start..<end : 0..<0
  }

  /// The number of strings before `key` in a pool whose strings ascend by UTF-8.
  ///
  /// - Complexity: O(log *n*) comparisons.
  func lowerBound(_ key: [UInt8]) -> UInt32 {
    var low: UInt32 = 0
    var high = UInt32(count)
    while low < high {
      let middle = (low + high) / 2
      if compare(middle, key) < 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Below zero, zero or above zero as the numbered string is before, equal to or after `key`.
  func compare(_ number: UInt32, _ key: [UInt8]) -> Int {
    let bytes = bytes.span.extracting(range(number))
    for index in 0..<min(bytes.count, key.count) where bytes[index] != key[index] {
      return bytes[index] < key[index] ? -1 : 1
    }
    return bytes.count - key.count
  }

  /// Whether the numbered string begins with `prefix`.
  func hasPrefix(_ number: UInt32, _ prefix: [UInt8]) -> Bool {
    let bytes = bytes.span.extracting(range(number))
    guard bytes.count >= prefix.count else { return false }
    for index in prefix.indices where bytes[index] != prefix[index] { return false }
    return true
  }
}
