internal import Glibc
internal import SystemPackage

/// Reads a small text file whole.
package func readText(_ path: String) throws(StoreError) -> String {
  let file = try MappedFile(path)
  let bytes = file.bytes
  // The buffer is read inside the closure only.
  return unsafe bytes.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
}

/// Writes a text file so that after a crash there is the old content or the new one.
package func replaceText(_ text: String, at path: String) throws(StoreError) {
  try writeText(text, to: path + ".partial")
  try rename(path + ".partial", to: path)
}

func writeText(_ text: String, to path: String) throws(StoreError) {
  let descriptor: FileDescriptor
  do {
    descriptor = try FileDescriptor.open(
      FilePath(path), .writeOnly, options: [.create, .truncate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    try descriptor.writeAll(text.utf8)
  } catch { throw .unwritable(path: path, reason: reason(error)) }
  try synchronize(descriptor, path: path)
}

/// Puts a file's bytes on disk and closes it.
func synchronize(_ descriptor: FileDescriptor, path: String) throws(StoreError) {
  let status = fsync(descriptor.rawValue)
  let number = errno
  try? descriptor.close()
  guard status == 0 else {
    throw .unwritable(path: path, reason: reason(Errno(rawValue: number)))
  }
}

/// Puts the names in a folder on disk.
func synchronizeFolder(_ path: String) throws(StoreError) {
  do {
    let descriptor = try FileDescriptor.open(FilePath(path), .readOnly, options: .directory)
    try synchronize(descriptor, path: path)
  } catch let error as StoreError {
    throw error
  } catch { throw .unwritable(path: path, reason: reason(error)) }
}

/// Renames a file or folder and puts the new name on disk.
///
/// The corresponding C function is `rename`.
func rename(_ path: String, to newPath: String) throws(StoreError) {
  guard unsafe Glibc.rename(path, newPath) == 0 else {
    throw .unwritable(path: newPath, reason: reason(Errno(rawValue: errno)))
  }
  let parent = FilePath(newPath).removingLastComponent().string
  try synchronizeFolder(parent.isEmpty ? "." : parent)
}

/// Makes a folder and those above it.
package func makeFolder(_ path: String) throws(StoreError) {
  var made = FilePath(root: FilePath(path).root, [])
  for component in FilePath(path).components {
    made.append(component)
    guard unsafe mkdir(made.string, 0o777) != 0, errno != EEXIST else { continue }
    throw .unwritable(path: made.string, reason: reason(Errno(rawValue: errno)))
  }
}

/// Removes a folder of files and of folders of files.
package func removeFolder(_ path: String) throws(StoreError) {
  for name in try folderContents(path) {
    let child = "\(path)/\(name)"
    if unsafe unlink(child) == 0 { continue }
    try removeFolder(child)
  }
  guard unsafe rmdir(path) == 0 else {
    throw .unwritable(path: path, reason: reason(Errno(rawValue: errno)))
  }
}

/// The names in a folder in byte order, without `.` and `..`.
package func folderContents(_ path: String) throws(StoreError) -> [String] {
  guard let stream = unsafe opendir(path) else {
    throw .unreadable(path: path, reason: reason(Errno(rawValue: errno)))
  }
  // The stream is open until here.
  defer { unsafe _ = closedir(stream) }
  var names: [String] = []
  while let entry = unsafe readdir(stream) {
    // The name ends in a zero byte inside the entry, which lives until the next call.
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// The time of a file's last change in nanoseconds; 0 where it cannot be told.
func modificationTime(_ path: String) -> Int {
  var status = stat()
  guard unsafe stat(path, &status) == 0 else { return 0 }
  return status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
}
