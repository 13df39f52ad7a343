internal import Glibc

/// The system's converter from one encoding to UTF-8.
///
/// The corresponding C functions are `iconv_open`, `iconv` and `iconv_close`.
@safe final class SystemConverter {
  private let descriptor: iconv_t
  private static let pieceBytes = 1 << 14

  /// Gives `nil` where the system does not know the name.
  init?(from name: String) {
    // The C function gives a descriptor or -1 and reads both names before it returns.
    guard let opened = unsafe iconv_open("UTF-8", name), Int(bitPattern: opened) != -1
    else { return nil }
    unsafe descriptor = opened
  }

  deinit { _ = unsafe iconv_close(descriptor) }

  /// The text of bytes; each byte that begins no character becomes U+FFFD and is counted.
  ///
  /// - Complexity: O(*n*).
  func convert(_ bytes: [UInt8]) -> (text: [UInt8], brokenBytes: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 2)
    var broken = 0
    var source = bytes
    var piece = [UInt8](repeating: 0, count: Self.pieceBytes)
    var offset = 0
    // An empty call puts an encoding with escapes back to its first state.
    _ = unsafe iconv(descriptor, nil, nil, nil, nil)
    while offset < source.count {
      let (read, written, isFull) = step(&source, from: offset, into: &piece)
      offset += read
      text.append(contentsOf: piece[..<written])
      guard offset < source.count, !isFull else { continue }
      text.append(contentsOf: [0xEF, 0xBF, 0xBD])
      broken += 1
      offset += 1
    }
    return (text, broken)
  }

  /// Converts until the piece is full, a byte is broken, or all is read.
  private func step(
    _ source: inout [UInt8], from offset: Int, into piece: inout [UInt8]
  ) -> (read: Int, written: Int, isFull: Bool) {
    // Both pointers stay inside their arrays: the C function is told how many bytes are left.
    unsafe source.withUnsafeMutableBytes { input in
      unsafe piece.withUnsafeMutableBytes { output in
        var from = unsafe input.baseAddress?.advanced(by: offset).assumingMemoryBound(
          to: CChar.self)
        var to = unsafe output.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = input.count - offset
        var room = output.count
        let result = unsafe iconv(descriptor, &from, &left, &to, &room)
        let isFull = result == -1 && errno == E2BIG
        return (input.count - offset - left, output.count - room, isFull)
      }
    }
  }
}
