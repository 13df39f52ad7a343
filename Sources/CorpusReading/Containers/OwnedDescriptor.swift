internal import Foundation

/// An open file, pipe or socket, closed with the last value that holds it.
final class OwnedDescriptor {
  let number: Int32
  private let owner: FileHandle?

  /// Takes over a descriptor; one of the first three, which a program that is started gets anew,
  /// moves up.
  init(_ number: Int32) {
    let moved = number < 3 ? fcntl(number, F_DUPFD_CLOEXEC, 3) : -1
    if moved >= 0 { _ = close(number) }
    self.number = moved >= 0 ? moved : number
    owner = nil
  }

  /// One that a file handle owns and closes.
  init(_ handle: FileHandle) {
    number = handle.fileDescriptor
    owner = handle
  }

  deinit { if owner == nil { _ = close(number) } }

  /// Opens a file for reading, without waiting for a writer if it turns out to be a pipe.
  ///
  /// - Parameter path: Its bytes as the system has them.
  /// - Throws: The system's error number.
  convenience init(opening path: [UInt8]) throws(SystemError) {
    let path = path.map { CChar(bitPattern: $0) } + [0]
    // The array ends in a zero byte and lives for the call.
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard number >= 0 else { throw SystemError(number: errno) }
    self.init(number)
  }

  /// The next bytes, at most `count`; empty at the end.
  func read(_ count: Int) throws(SystemError) -> [UInt8] {
    var number: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var outcome = 0
      repeat {
        // The buffer holds `count` bytes, of which the system fills the first `outcome`.
        outcome = unsafe Foundation.read(self.number, buffer.baseAddress, count)
      } while outcome < 0 && errno == EINTR
      if outcome < 0 { number = errno }
      filled = max(outcome, 0)
    }
    guard number == 0 else { throw SystemError(number: number) }
    return bytes
  }

  /// Writes what a socket takes without waiting.
  ///
  /// - Returns: How many bytes; 0 if it takes none now, `nil` if nobody reads it any more.
  func send(_ bytes: ArraySlice<UInt8>) -> Int? {
    let flags = Int32(MSG_NOSIGNAL | MSG_DONTWAIT)
    // The bytes are read during the call.
    let count = unsafe bytes.withUnsafeBytes { buffer in
      unsafe Foundation.send(number, buffer.baseAddress, buffer.count, flags)
    }
    if count >= 0 { return count }
    return errno == EAGAIN || errno == EINTR ? 0 : nil
  }

  /// How many bytes have been read of it, by whatever process shares it; `nil` for a pipe.
  var position: Int? {
    let position = lseek(number, 0, SEEK_CUR)
    return position < 0 ? nil : Int(position)
  }

  /// Goes back to the first byte; `false` for a pipe.
  func rewind() -> Bool { lseek(number, 0, SEEK_SET) == 0 }
}
