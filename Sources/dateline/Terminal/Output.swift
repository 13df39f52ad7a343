internal import Glibc

/// Writes text to a descriptor, all of it.
///
/// What the C library still holds for standard output goes out first, so that order is kept.
///
/// - Returns: Whether somebody reads: false once a pipe is closed or the write fails.
@discardableResult
func writeText(_ text: String, to descriptor: CInt = STDOUT_FILENO) -> Bool {
  writeFailure(of: text, to: descriptor) == nil
}

/// Writes text to a descriptor, all of it.
///
/// - Returns: The number of the error that stopped it; `nil` where nothing did. A pipe that nobody
///   reads any more is `EPIPE`.
func writeFailure(of text: String, to descriptor: CInt = STDOUT_FILENO) -> CInt? {
  // A null stream means every stream that is open for output.
  fflush(nil)
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    // The buffer lives as long as the closure, and its own count bounds the write.
    let count = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    if count < 0, errno == EAGAIN {
      var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      // One element, a local.
      _ = unsafe poll(&wait, 1, -1)
      continue
    }
    guard count > 0 else { return count < 0 ? errno : EIO }
    bytes = bytes.dropFirst(count)
  }
  return nil
}
