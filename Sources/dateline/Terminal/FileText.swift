internal import Glibc

/// Reads the end of a text file, in UTF-8.
///
/// - Parameters:
///   - path: The file.
///   - byteLimit: How much to read at the most.
/// - Returns: The text, of a longer file its last whole lines; nil if the file cannot be read.
func lastLines(of path: String, byteLimit: Int) -> String? {
  // The path is copied by the system before the call returns.
  let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  let length = lseek(descriptor, 0, SEEK_END)
  let start = max(0, length - byteLimit)
  guard length >= 0, lseek(descriptor, start, SEEK_SET) >= 0 else { return nil }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while bytes.count < byteLimit {
    // The buffer lives as long as the closure, and its own count bounds the read.
    let count = unsafe chunk.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { break }
    bytes += chunk[..<count]
  }
  let whole = start == 0 ? bytes[...] : bytes.drop { $0 != 0x0A }
  return String(decoding: whole, as: UTF8.self)
}
