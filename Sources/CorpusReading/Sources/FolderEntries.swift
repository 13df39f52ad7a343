internal import Foundation

/// The names in a folder, in the order of bytes, the folder itself and its parent left out.
///
/// - Throws: The system's error number if it does not list the folder, or not to its end.
func entries(of folder: DiskPath) throws(SystemError) -> [[UInt8]] {
  // The path is a C string that lives for the call.
  guard let stream = unsafe opendir(folder.characters) else { throw SystemError(number: errno) }
  defer { unsafe closedir(stream) }
  var names: [[UInt8]] = []
  errno = 0
  while let entry = unsafe readdir(stream) {
    // The entry stays until the next call, and its name ends in a zero byte.
    let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
      unsafe Array(buffer.prefix { $0 != 0 })
    }
    if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    errno = 0
  }
  guard errno == 0 else { throw SystemError(number: errno) }
  return names.sorted { $0.lexicographicallyPrecedes($1) }
}
