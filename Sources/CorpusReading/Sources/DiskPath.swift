/// A path as the system has it: any bytes but zero.
struct DiskPath: Hashable, Sendable {
  /// Ends in a zero byte, as the system's functions want it.
  private(set) var characters: [CChar]

  init(_ text: String) { self.init(bytes: text.utf8) }

  /// A path of bytes; it ends before a zero byte.
  init(bytes: some Sequence<UInt8>) {
    characters = bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
  }

  var bytes: [UInt8] { characters.dropLast().map { UInt8(bitPattern: $0) } }

  /// As messages show it: what is no UTF-8 becomes U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes, where ``text`` does not have them; `nil` for a path of UTF-8.
  var bytesBesideText: [UInt8]? {
    let bytes = bytes
    return String(validating: bytes, as: UTF8.self) == nil ? bytes : nil
  }

  /// The path of a name in this folder; this path alone is the name where it is empty.
  func appending(_ name: [UInt8]) -> DiskPath {
    var path = self
    path.characters.removeLast()
    let slash = CChar(bitPattern: UInt8(ascii: "/"))
    if let last = path.characters.last, last != slash { path.characters.append(slash) }
    path.characters += name.map { CChar(bitPattern: $0) } + [0]
    return path
  }
}
