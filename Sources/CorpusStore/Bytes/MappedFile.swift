internal import Glibc
internal import SystemPackage

/// The bytes of a file, mapped for reading as long as anybody holds this object.
///
/// Whoever changes or truncates the file while it is mapped breaks it; segments are never changed
/// once they have their final name.
@safe
package final class MappedFile: @unchecked Sendable {
  // Unchecked: the mapping is read-only and lives until `deinit`, so threads may share it.
  private let base: UnsafeRawPointer?
  /// How many bytes the file has.
  package let byteCount: Int
  /// The time of its last change when it was mapped, in nanoseconds.
  let modified: Int

  /// Maps a file.
  ///
  /// - Parameter path: A regular file, which may be empty.
  /// - Throws: ``StoreError/unreadable(path:reason:)`` where it cannot be opened or mapped, or is a
  ///   folder or a device.
  package init(_ path: String) throws(StoreError) {
    do {
      let descriptor = try FileDescriptor.open(FilePath(path), .readOnly)
      defer { try? descriptor.close() }
      var status = stat()
      guard unsafe fstat(descriptor.rawValue, &status) == 0 else { throw Errno(rawValue: errno) }
      modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
      switch status.st_mode & S_IFMT {
      case S_IFREG: byteCount = Int(status.st_size)
      case S_IFDIR: throw Errno.isDirectory
      default: throw NotAFile()
      }
      guard byteCount > 0 else {
        unsafe base = nil
        return
      }
      let mapped = unsafe mmap(nil, byteCount, PROT_READ, MAP_PRIVATE, descriptor.rawValue, 0)
      guard let mapped = unsafe mapped, unsafe mapped != MAP_FAILED else {
        throw Errno(rawValue: errno)
      }
      unsafe base = UnsafeRawPointer(mapped)
    } catch {
      throw .unreadable(path: path, reason: reason(error))
    }
  }

  private struct NotAFile: Error, CustomStringConvertible {
    let description = "not a regular file"
  }

  deinit {
    // The address and the length are those that `mmap` gave and took.
    if let base = unsafe base { unsafe munmap(UnsafeMutableRawPointer(mutating: base), byteCount) }
  }

  /// Gives the memory of what was read of the file back to the system.
  ///
  /// Whoever reads on, on any thread, has the same bytes: they are fetched again.
  func releasePages() {
    guard let base = unsafe base else { return }
    // The pages of a private mapping that was never written are those of the file.
    unsafe madvise(UnsafeMutableRawPointer(mutating: base), byteCount, MADV_DONTNEED)
  }

  /// All bytes of the file.
  package var bytes: RawSpan {
    @_lifetime(borrow self)
    get {
      guard let base = unsafe base else { return RawSpan() }
      // `base` points to `byteCount` readable bytes for as long as `self` lives.
      let span = unsafe RawSpan(_unsafeStart: base, byteCount: byteCount)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }
}

/// The words of the operating system for an error.
package func reason(_ error: any Error) -> String {
  guard let error = error as? Errno else { return "\(error)" }
  return error.description.lowercased()
}
