internal import Glibc

/// The bytes of a file from its beginning, piece by piece.
struct FileChunks: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// The most bytes of a piece.
  private static let size = 1 << 18

  init(at path: String) throws(Diagnostic) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.cannotRead(path, errno) }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { _ = close(descriptor) }

  /// The next bytes, at most 256 KiB; empty at the end.
  mutating func next() throws(Diagnostic) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: Self.size)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(descriptor, bytes.baseAddress, bytes.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Self.cannotRead(path, errno) }
      buffer.removeSubrange(count...)
      return buffer
    }
  }

  private static func cannotRead(_ path: String, _ code: Int32) -> Diagnostic {
    code == EACCES
      ? Diagnostic("'\(path)' cannot be read: no permission")
      : Diagnostic("'\(path)' cannot be read: \(systemMessage(code))")
  }
}
