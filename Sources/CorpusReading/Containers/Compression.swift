/// A way of compressing one stream of bytes, with the system's program that undoes it.
package enum Compression: String, CaseIterable, Sendable {
  case gzip, bzip2, xz, zstd
  /// The deflate of HTTP, bare or in its zlib frame; found inside records, never as a file.
  case deflate

  /// The most levels of one compression in another that are undone.
  static let levelLimit = 2

  /// Finds it by the first bytes, whatever a name says.
  init?(prefix: ArraySlice<UInt8>) {
    guard let found = Self.allCases.first(where: { $0.isAt(prefix) }) else { return nil }
    self = found
  }

  /// Finds it by the ending of a name, in lower case.
  init?(ending: String) {
    switch ending {
    case "gz": self = .gzip
    case "bz2": self = .bzip2
    case "xz": self = .xz
    case "zst": self = .zstd
    default: return nil
    }
  }

  /// Whether `bytes` begin as this compression does.
  ///
  /// - Note: Source: RFC 1952, the bzip2 manual, the xz file format 1.2, RFC 8878.
  private func isAt(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .gzip: bytes.starts(with: [0x1F, 0x8B, 0x08])
    case .bzip2:
      bytes.starts(with: [0x42, 0x5A, 0x68]) && bytes.count >= 10
        && (0x31...0x39).contains(bytes[bytes.startIndex + 3])
        && (bytes.dropFirst(4).starts(with: [0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
          || bytes.dropFirst(4).starts(with: [0x17, 0x72, 0x45, 0x38, 0x50, 0x90]))
    case .xz: bytes.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00])
    case .zstd: bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
    case .deflate: false
    }
  }

  /// The program that reads it on standard input and writes what it unpacks to.
  var program: String { self == .deflate ? "gzip" : rawValue }

  /// The arguments of the program; none of them is a path.
  ///
  /// xz and zstd may need as much memory as the file asks for, so they get a limit.
  var arguments: [String] {
    switch self {
    case .gzip, .deflate, .bzip2: ["-dc"]
    case .xz: ["-dcq", "-T1", "--memlimit-decompress=\(Self.memoryLimit >> 20)MiB"]
    case .zstd: ["-dcq", "--memory=\(Self.memoryLimit >> 20)MB"]
    }
  }

  /// The most memory that unpacking may take: 256 MiB, enough for the strongest levels of both.
  static let memoryLimit = 256 << 20

  /// The name of the Debian package that has the program.
  var package: String { self == .xz ? "xz-utils" : program }
}
