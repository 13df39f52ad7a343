/// What a folder of columns holds: the format version, numbers by name, and every column.
///
/// On disk a text of one fact a line, fields separated by tabs:
///
///     dateline-columns  1
///     number  documents  5
///     file    tokens     1834  1763722057123456789
///     column  tokens     starts  0  812  5d41402abc4b2a76
///
/// A `file` line gives the size in bytes and the time of the last change in nanoseconds; a `column`
/// line the file, the name, the byte offset, the size in bytes, and the digest. The last line is
/// the digest of all lines before it.
package struct Manifest: Equatable, Sendable {
  /// The version that this program writes and reads.
  package static let version = 2

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
      text += "\t\(hexadecimal(entry.digest))\n"
    }
    return text + "digest\t\(hexadecimal(Checksum.of(Array(text.utf8))))\n"
  }

  init() {}

  /// Reads the form on disk.
  ///
  /// - Throws: ``StoreError/otherVersion(path:found:supported:)``, or
  ///   ``StoreError/notASegment(path:)`` where the text is no manifest or was changed.
  init(_ text: String, path: String) throws(StoreError) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = lines[0].split(separator: "\t")
    guard first.count == 2, first[0] == "dateline-columns" else { throw .notASegment(path: path) }
    guard first[1] == "\(Self.version)" else {
      throw .otherVersion(path: path, found: String(first[1]), supported: Self.version)
    }
    for line in lines.dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      switch (fields.first, fields.count) {
      case ("number", 3):
        guard let value = Int(fields[2]) else { throw .notASegment(path: path) }
        numbers.append((String(fields[1]), value))
      case ("file", 4):
        guard let size = Int(fields[2]), let modified = Int(fields[3]) else {
          throw .notASegment(path: path)
        }
        files.append(File(name: String(fields[1]), byteCount: size, modified: modified))
      case ("column", 6):
        guard let offset = Int(fields[3]), let size = Int(fields[4]), offset >= 0, size >= 0,
          let digest = UInt64(fields[5], radix: 16)
        else { throw .notASegment(path: path) }
        entries.append(
          Entry(
            file: String(fields[1]), column: String(fields[2]), byteOffset: offset,
            byteCount: size, digest: digest))
      default:
        continue
      }
    }
    guard self.text.utf8.elementsEqual(text.utf8) else { throw .notASegment(path: path) }
  }
}
