internal import Glibc

/// A file that appears whole under its name, or not at all.
///
/// It is written beside its place under a name of its own, hidden and ending in `.partial`, and
/// moved there by ``commit(replacing:)``; without that it is gone when the value is.
///
/// Every call of the C library in this room stands in this file and in `FileChunks.swift`; their
/// pointers come from Swift strings and arrays for the length of the call alone.
struct AtomicFile: ~Copyable {
  private let path: String
  private let folder: String
  private let temporaryPath: String
  private let descriptor: Int32
  private var isCommitted: Bool

  /// Begins a file that will stand at `path`.
  ///
  /// - Throws: A diagnostic that names the file and the reason.
  init(at path: String) throws(Diagnostic) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard !name.isEmpty, name != ".", name != ".." else {
      throw Diagnostic("'\(path)' is a folder")
    }
    let temporaryPath = "\(folder)/.\(getpid()).\(name).partial"
    // What another process of this number left behind when it was killed.
    _ = unsafe unlink(temporaryPath)
    let descriptor = unsafe open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw cannotWrite(path, in: folder, errno) }
    self.path = path
    self.folder = folder
    self.temporaryPath = temporaryPath
    self.descriptor = descriptor
    isCommitted = false
  }

  deinit {
    _ = close(descriptor)
    if !isCommitted { _ = unsafe unlink(temporaryPath) }
  }

  /// Writes bytes at the end.
  func write(_ bytes: [UInt8]) throws(Diagnostic) {
    var start = 0
    while start < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
      if written < 0, errno == EINTR { continue }
      guard written >= 0 else { throw cannotWrite(path, in: folder, errno) }
      start += written
    }
  }

  /// Gives the file its name, when all of it is on the disk.
  ///
  /// - Parameter replacing: Whether a file of that name is replaced, its permissions kept; else it
  ///   is left as it is.
  /// - Throws: A diagnostic if there is such a file, or the disk refuses.
  mutating func commit(replacing: Bool) throws(Diagnostic) {
    var status = stat()
    if replacing, unsafe stat(path, &status) == 0 {
      _ = fchmod(descriptor, status.st_mode & 0o7777)
    }
    guard fsync(descriptor) == 0 else { throw cannotWrite(path, in: folder, errno) }
    if !replacing {
      // A link never replaces; the other name goes when this value does.
      if unsafe link(temporaryPath, path) == 0 { return syncFolder() }
      if errno == EEXIST { throw Diagnostic("'\(path)' exists already") }
      guard unsafe access(path, F_OK) != 0 else { throw Diagnostic("'\(path)' exists already") }
    }
    guard unsafe rename(temporaryPath, path) == 0 else {
      throw cannotWrite(path, in: folder, errno)
    }
    isCommitted = true
    syncFolder()
  }

  /// Puts the name on the disk too; a file system that cannot do so loses at most the name.
  private func syncFolder() {
    let folderDescriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folderDescriptor >= 0 else { return }
    _ = fsync(folderDescriptor)
    _ = close(folderDescriptor)
  }
}

/// What stands at a path.
enum FilePresence: Sendable, Equatable {
  case nothing
  case file
  case folder
  /// A device, a pipe or a socket.
  case special

  init(at path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      self = .nothing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .special
    }
  }
}

/// The file that a path leads to, links followed; the path itself if nothing is there.
func resolvedPath(_ path: String) -> String {
  guard let resolved = unsafe realpath(path, nil) else { return path }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}

/// Why a file cannot be written, in words; `code` is an error number of the system.
func cannotWrite(_ path: String, in folder: String, _ code: Int32) -> Diagnostic {
  switch code {
  case ENOENT: Diagnostic("'\(path)' cannot be written: no folder '\(folder)'")
  case ENOTDIR: Diagnostic("'\(path)' cannot be written: '\(folder)' is no folder")
  case EACCES, EPERM: Diagnostic("'\(path)' cannot be written: no permission in '\(folder)'")
  case EROFS: Diagnostic("'\(path)' cannot be written: '\(folder)' is read-only")
  case EISDIR: Diagnostic("'\(path)' cannot be written: it is a folder")
  case ENOSPC, EDQUOT: Diagnostic("'\(path)' cannot be written: the disk is full")
  case ENAMETOOLONG: Diagnostic("'\(path)' cannot be written: the name is too long")
  default: Diagnostic("'\(path)' cannot be written: \(systemMessage(code))")
  }
}

/// The system's words for an error number.
func systemMessage(_ code: Int32) -> String {
  guard let message = unsafe strerror(code) else { return "error \(code)" }
  return unsafe String(cString: message)
}
