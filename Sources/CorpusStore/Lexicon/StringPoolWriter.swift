/// Gives each distinct string a number, in the order in which they come.
///
/// Strings are distinct where their bytes are: a file name with a composed `é` and one with an accent
/// of its own are two.
struct StringPoolWriter {
  private var numbers: [ExactString: UInt32] = [:]
  private(set) var strings: [String] = []

  /// The number of a string, new or known.
  mutating func number(_ string: String) -> UInt32 {
    let key = ExactString(string: string)
    if let number = numbers[key] { return number }
    let number = UInt32(strings.count)
    numbers[key] = number
    strings.append(string)
    return number
  }

  /// Writes the pool under `name` into the file that was begun.
  func write(_ name: String, to folder: inout ColumnFolderWriter) throws(StoreError) {
    try writeStrings(strings.map { Array($0.utf8) }, name, to: &folder)
  }
}

/// A string that equals another only where all bytes do.
private struct ExactString: Hashable {
  var string: String

  static func == (a: Self, b: Self) -> Bool { a.string.utf8.elementsEqual(b.string.utf8) }

  /// Canonically equivalent strings share a hash, which equal bytes always do.
  func hash(into hasher: inout Hasher) { hasher.combine(string) }
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
