/// What a folder of columns holds: the format version, numbers by name, and every column.
///
/// On disk a text of one fact a line, fields separated by tabs:
///
///     dateline-columns  4
///     number  documents  5
///     file    tokens     1834  1763722057123456789
///     column  tokens     starts  0  812  203  5d41402abc4b2a76
///
/// A `file` line gives the size in bytes and the time of the last change in nanoseconds; a `column`
/// line the file, the name, the byte offset, the size in bytes, how many values that is, and the
/// digest. The last line is the digest of all lines before it.
package struct Manifest: Equatable, Sendable {
  /// The version that this program writes and reads.
  package static let version = 4

  struct File: Equatable, Sendable {
    var name: String
    var byteCount: Int
    var modified: Int
  }

  struct Entry: Equatable, Sendable {
    var file: String
    var column: String
    var byteOffset: Int
    var byteCount: Int
    /// How many values it has; a packed column has more than its size tells.
    var count: Int
    var digest: UInt64
  }

  var numbers: [(name: String, value: Int)] = []
  var files: [File] = []
  var entries: [Entry] = []

  package static func == (a: Self, b: Self) -> Bool { a.text == b.text }

  func number(_ name: String) -> Int? { numbers.first { $0.name == name }?.value }

  /// The form on disk.
  var text: String {
    var text = "dateline-columns\t\(Self.version)\n"
    for (name, value) in numbers { text += "number\t\(name)\t\(value)\n" }
    for file in files { text += "file\t\(file.name)\t\(file.byteCount)\t\(file.modified)\n" }
    for entry in entries {
      text += "column\t\(entry.file)\t\(entry.column)\t\(entry.byteOffset)\t\(entry.byteCount)"
      text += "\t\(entry.count)\t\(hexadecimal(entry.digest))\n"
    }
    return text + "digest\t\(hexadecimal(Checksum.of(Array(text.utf8))))\n"
  }

  init() {}

  /// Reads the form on disk.
  ///
  /// - Throws: ``StoreError/otherVersion(path:found:supported:)``, or
  ///   ``StoreError/notASegment(path:)`` where the text is no manifest or was changed.
  init(_ text: String, path: String) throws(StoreError) {
    let bytes = Array(text.utf8)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let first = lines[0].split(separator: 0x09)
    guard first.count == 2, first[0].elementsEqual("dateline-columns".utf8) else {
      throw .notASegment(path: path)
    }
    let version = String(decoding: first[1], as: UTF8.self)
    guard version == "\(Self.version)" else {
      throw .otherVersion(path: path, found: version, supported: Self.version)
    }
    guard Self.endsInDigest(bytes) else { throw .notASegment(path: path) }
    for line in lines.dropFirst() where !line.isEmpty {
      guard read(line.split(separator: 0x09, omittingEmptySubsequences: false)) else {
        throw .notASegment(path: path)
      }
    }
  }

  /// Whether the last line is the digest of all before it.
  private static func endsInDigest(_ bytes: [UInt8]) -> Bool {
    let length = "digest\t0000000000000000\n".utf8.count
    guard bytes.count >= length else { return false }
    let digest = hexadecimal(Checksum.of(Array(bytes.dropLast(length))))
    return bytes.suffix(length).elementsEqual("digest\t\(digest)\n".utf8)
  }

  /// Takes the fact of a line; `false` where it is none.
  private mutating func read(_ fields: [ArraySlice<UInt8>]) -> Bool {
    func name(_ place: Int) -> String { String(decoding: fields[place], as: UTF8.self) }
    switch (name(0), fields.count) {
    case ("number", 3):
      guard let value = decimal(fields[2]) else { return false }
      numbers.append((name(1), value))
    case ("file", 4):
      guard let size = decimal(fields[2]), let modified = decimal(fields[3]) else { return false }
      files.append(File(name: name(1), byteCount: size, modified: modified))
    case ("column", 7):
      guard let offset = decimal(fields[3]), let size = decimal(fields[4]),
        let count = decimal(fields[5]), offset >= 0, size >= 0, count >= 0,
        let digest = UInt64(name(6), radix: 16)
      else { return false }
      entries.append(
        Entry(
          file: name(1), column: name(2), byteOffset: offset, byteCount: size, count: count,
          digest: digest))
    case ("digest", 2):
      return true
    default:
      return false
    }
    return true
  }
}

/// A whole number in decimal digits, with a sign where it is below zero; `nil` for anything else.
private func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
  let isNegative = digits.first == UInt8(ascii: "-")
  var value = 0
  for digit in isNegative ? digits.dropFirst() : digits {
    let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
    guard !isTooLarge, 0x30...0x39 ~= digit else { return nil }
    let (next, isTooLargeNow) = tens.subtractingReportingOverflow(Int(digit & 0x0F))
    guard !isTooLargeNow else { return nil }
    value = next
  }
  // Counted downwards, so that the smallest number has room.
  guard digits.count > (isNegative ? 1 : 0), isNegative || value > .min else { return nil }
  return isNegative ? value : -value
}
