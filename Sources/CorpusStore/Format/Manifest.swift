/// What a folder of columns holds: the format version, numbers by name, and every column.
///
/// On disk a text of one fact a line, fields separated by tabs:
///
///     dateline-columns  5
///     number    documents  5
///     modified  1763722057123456789
///     column    tokens  forms  812  203  5d41402abc4b2a76
///
/// The `modified` line gives the time of the last change of the file with the columns, in
/// nanoseconds; a `column` line the group, the name, the size in bytes, how many values that is, and
/// the digest. Columns lie one after another in that order, each from the next multiple of eight
/// bytes on. The last line is the digest of all lines before it.
package struct Manifest: Equatable, Sendable {
  /// The version that this program writes and reads.
  package static let version = 5

  struct Entry: Equatable, Sendable {
    var group: String
    var column: String
    /// Where it begins in the file: it follows the column before it.
    fileprivate(set) var byteOffset = 0
    let byteCount: Int
    /// How many values it has; a packed column has more than its size tells.
    var count: Int
    var digest: UInt64

    init(_ group: String, _ column: String, byteCount: Int, count: Int, digest: UInt64) {
      self.group = group
      self.column = column
      self.byteCount = byteCount
      self.count = count
      self.digest = digest
    }

    /// Its name with its group.
    var path: String { "\(group)/\(column)" }
  }

  var numbers: [(name: String, value: Int)] = []
  /// When the file with the columns was last changed, in nanoseconds.
  var modified = 0
  private(set) var entries: [Entry] = []
  /// How long the file with the columns is.
  private(set) var byteCount = 0

  package static func == (a: Self, b: Self) -> Bool { a.text == b.text }

  func number(_ name: String) -> Int? { numbers.first { $0.name == name }?.value }

  /// Adds a column behind all others; `false` where no file could be as long.
  @discardableResult
  mutating func append(_ entry: Entry) -> Bool {
    guard 0...(Int.max - 8 - byteCount) ~= entry.byteCount else { return false }
    entries.append(entry)
    entries[entries.count - 1].byteOffset = byteCount
    byteCount = aligned(byteCount + entry.byteCount)
    return true
  }

  /// The form on disk.
  var text: String {
    var text = "dateline-columns\t\(Self.version)\n"
    for (name, value) in numbers { text += "number\t\(name)\t\(value)\n" }
    text += "modified\t\(modified)\n"
    for entry in entries {
      text += "column\t\(entry.group)\t\(entry.column)\t\(entry.byteCount)\t\(entry.count)"
      text += "\t\(hexadecimal(entry.digest))\n"
    }
    return Seal.sealed(text)
  }

  init() {}

  /// Reads the form on disk.
  ///
  /// - Throws: ``StoreError/otherVersion(path:found:supported:)``, or
  ///   ``StoreError/notASegment(path:)`` where the text is no manifest or was changed.
  init(_ text: String, path: String) throws(StoreError) {
    let bytes = Array(text.utf8)
    let lines = bytes.span
    var line = FieldPlaces()
    var start = line.read(0, of: lines)
    let isManifest = line.count == 2 && line.string(0, of: lines) == "dateline-columns"
    let version = isManifest ? line.string(1, of: lines) : ""
    guard !version.isEmpty else { throw .notASegment(path: path) }
    guard version == "\(Self.version)" else {
      throw .otherVersion(path: path, found: version, supported: Self.version)
    }
    guard Seal.isIntact(bytes) else { throw .notASegment(path: path) }
    while start < lines.count {
      start = line.read(start, of: lines)
      guard take(line, of: lines) else { throw .notASegment(path: path) }
    }
  }

  /// Takes the fact of a line; `false` where it is none.
  private mutating func take(_ line: FieldPlaces, of bytes: Span<UInt8>) -> Bool {
    switch (line.string(0, of: bytes), line.count) {
    case ("number", 3):
      guard let value = line.decimal(2, of: bytes) else { return false }
      numbers.append((line.string(1, of: bytes), value))
    case ("modified", 2):
      guard let time = line.decimal(1, of: bytes) else { return false }
      modified = time
    case ("column", 6):
      guard let size = line.decimal(3, of: bytes), let count = line.decimal(4, of: bytes),
        count >= 0, let digest = UInt64(line.string(5, of: bytes), radix: 16)
      else { return false }
      return append(
        Entry(
          line.string(1, of: bytes), line.string(2, of: bytes), byteCount: size, count: count,
          digest: digest))
    case ("digest", 2):
      return true
    default:
      return false
    }
    return true
  }
}

/// Where the fields of a line stand in a text; one that is read again for each line.
private struct FieldPlaces {
  /// Where each field begins, and one past the end of the line.
  private var starts: [Int] = []

  /// Takes the line that begins at a place.
  ///
  /// - Returns: Where the next line begins.
  mutating func read(_ start: Int, of bytes: Span<UInt8>) -> Int {
    starts.removeAll(keepingCapacity: true)
    starts.append(start)
    var place = start
    while place < bytes.count, bytes[place] != 0x0A {
      if bytes[place] == 0x09 { starts.append(place + 1) }
      place += 1
    }
    starts.append(place + 1)
    return place + 1
  }

  /// How many fields the line has.
  var count: Int { starts.count - 1 }

  private func range(_ field: Int) -> Range<Int> { starts[field]..<starts[field + 1] - 1 }

  func string(_ field: Int, of bytes: Span<UInt8>) -> String {
    let field = bytes.extracting(range(field))
    // The buffer is read inside the closure only.
    return unsafe field.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// A whole number in decimal digits, with a sign where it is below zero; `nil` for anything else.
  func decimal(_ field: Int, of bytes: Span<UInt8>) -> Int? {
    let digits = bytes.extracting(range(field))
    let isNegative = digits.count > 0 && digits[0] == UInt8(ascii: "-")
    let first = isNegative ? 1 : 0
    var value = 0
    for index in first..<digits.count {
      let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      guard !isTooLarge, 0x30...0x39 ~= digits[index] else { return nil }
      // Counted downwards, so that the smallest number has room.
      let (next, isTooLargeNow) = tens.subtractingReportingOverflow(Int(digits[index] & 0x0F))
      guard !isTooLargeNow else { return nil }
      value = next
    }
    guard digits.count > first, isNegative || value > .min else { return nil }
    return isNegative ? value : -value
  }
}
