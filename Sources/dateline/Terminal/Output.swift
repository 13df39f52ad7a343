internal import Glibc

/// Writes bytes to a descriptor, all of them.
///
/// What the C library still holds for standard output goes out first, so that order is kept.
///
/// - Returns: Whether somebody reads: false once a pipe is closed or the write fails.
@discardableResult
func writeText(_ text: String, to descriptor: CInt = STDOUT_FILENO) -> Bool {
  writeFailure(of: Array(text.utf8), to: descriptor) == nil
}

/// Empties the row of the window in which the cursor stands, and moves the cursor to its start; a
/// terminal without means to empty it only does the latter.
func eraseRow(of descriptor: CInt = STDOUT_FILENO) {
  writeText(environmentVariable("TERM") == "dumb" ? "\r" : "\r\u{1B}[K", to: descriptor)
}

/// Writes bytes to a descriptor, all of them.
///
/// - Returns: The number of the error that stopped it; `nil` where nothing did. A pipe that nobody
///   reads any more is `EPIPE`.
func writeFailure(of bytes: [UInt8], to descriptor: CInt = STDOUT_FILENO) -> CInt? {
  // A null stream means every stream that is open for output.
  fflush(nil)
  var rest = bytes[...]
  while !rest.isEmpty {
    // The buffer lives as long as the closure, and its own count bounds the write.
    let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    if count < 0, errno == EAGAIN {
      var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      // One element, a local.
      _ = unsafe poll(&wait, 1, -1)
      continue
    }
    guard count > 0 else { return count < 0 ? errno : EIO }
    rest = rest.dropFirst(count)
  }
  return nil
}
