internal import Foundation

/// What the system says of a path: its kind, size, time and identity.
struct FileStatus {
  enum Kind: Equatable {
    case file, folder, link
    /// A pipe, socket or device; the words for a message.
    case special(String)
  }

  let kind: Kind
  let size: Int
  /// Nanoseconds since 1970.
  let modified: Int
  /// One number pair a file, whatever path leads to it.
  let identity: Identity

  struct Identity: Hashable {
    let device: UInt
    let number: UInt
  }

  /// Asks the system.
  ///
  /// With `followingLinks` a link stands for what it points to.
  ///
  /// - Throws: ``FileStatusError`` with the system's error number.
  init(_ path: String, followingLinks: Bool) throws(FileStatusError) {
    try self.init(DiskPath(path), followingLinks: followingLinks)
  }

  init(_ path: DiskPath, followingLinks: Bool) throws(FileStatusError) {
    var status = stat()
    // The system reads the path as a C string that lives for the call and fills in `status`.
    let outcome =
      followingLinks
      ? unsafe stat(path.characters, &status) : unsafe lstat(path.characters, &status)
    guard outcome == 0 else { throw FileStatusError(number: errno) }
    self.init(status)
  }

  /// Asks for an open file.
  init(descriptor: Int32) throws(FileStatusError) {
    var status = stat()
    // The system fills in `status` during the call.
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileStatusError(number: errno) }
    self.init(status)
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    case S_IFIFO: kind = .special("a named pipe")
    case S_IFSOCK: kind = .special("a socket")
    default: kind = .special("a device")
    }
    size = Int(status.st_size)
    modified = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
    identity = Identity(device: UInt(status.st_dev), number: UInt(status.st_ino))
  }

  /// Whether this process may read a file, or list a folder.
  static func isReadable(_ path: DiskPath) -> Bool {
    // The path is a C string that lives for the call.
    unsafe access(path.characters, R_OK) == 0
  }
}

/// The system's reason for not knowing a path.
struct FileStatusError: Error {
  let number: Int32

  var isMissing: Bool { number == ENOENT || number == ENOTDIR }

  /// The reason in the words of the reports.
  var reason: String {
    switch number {
    case ENOENT, ENOTDIR: "a link to nothing"
    case ELOOP: "a loop of links"
    case EACCES, EPERM: "no permission to read it"
    case ENAMETOOLONG: "the path is longer than the system allows"
    default: "the system refuses it (error \(number))"
    }
  }

  /// The reason for not opening a file that was there when it was listed.
  var opening: String {
    switch number {
    case ENOENT, ENOTDIR: "it cannot be opened for reading; it was there when the folder was listed"
    default: "it cannot be opened for reading: \(reason)"
    }
  }

  /// The reason for not listing a folder.
  var folderReason: String {
    switch number {
    case EACCES, EPERM: "no permission to list the folder"
    case EMFILE, ENFILE: "too many folders are open at once"
    default: "the system does not list the folder (error \(number))"
    }
  }
}
