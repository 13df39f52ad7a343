/// Strings by number, each stored once, in a mapped file.
package struct StringPool: Sendable {
  private let bytes: Column<UInt8>
  private let starts: Column<UInt32>

  /// Opens the pool `name` of a file.
  init(_ folder: ColumnFolder, file: String, name: String) throws(StoreError) {
    bytes = try folder.column(file, "\(name).bytes")
    starts = try folder.column(file, "\(name).starts")
    guard starts.count > 0, Int(starts[starts.count - 1]) == bytes.count else {
      throw .missingColumn(path: folder.path, column: "\(file)/\(name).starts")
    }
  }

  /// How many strings it has.
  package var count: Int { starts.count - 1 }

  /// The string of a number.
  package subscript(number: UInt32) -> String { bytes.string(range(number)) }

  /// The UTF-8 code units of a number's string.
  package func utf8(_ number: UInt32) -> [UInt8] { bytes[range(number)] }

  /// How many UTF-8 code units a number's string has.
  package func byteCount(_ number: UInt32) -> Int { range(number).count }

  private func range(_ number: UInt32) -> Range<Int> {
    let starts = starts.span
    return Int(starts[Int(number)])..<Int(starts[Int(number) + 1])
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

/// Gives each distinct string a number, in the order in which they come.
struct StringPoolWriter {
  private var numbers: [String: UInt32] = [:]
  private(set) var strings: [String] = []

  /// The number of a string, new or known.
  mutating func number(_ string: String) -> UInt32 {
    if let number = numbers[string] { return number }
    let number = UInt32(strings.count)
    numbers[string] = number
    strings.append(string)
    return number
  }

  /// Writes the pool under `name` into the file that was begun.
  func write(_ name: String, to folder: inout ColumnFolderWriter) throws(StoreError) {
    try writeStrings(strings.map { Array($0.utf8) }, name, to: &folder)
  }
}

/// Writes strings by number as a pool.
func writeStrings(
  _ strings: [[UInt8]], _ name: String, to folder: inout ColumnFolderWriter
) throws(StoreError) {
  var starts: [UInt32] = [0]
  var bytes: [UInt8] = []
  for string in strings {
    bytes += string
    starts.append(UInt32(bytes.count))
  }
  try folder.write("\(name).bytes", bytes)
  try folder.write("\(name).starts", starts)
}
