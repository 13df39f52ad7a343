import Foundation
import TestSupport

@testable import CorpusStore

/// Ways in which a file may be broken.
enum Damage: CaseIterable, Sendable {
  case cutShort, longer, oneBit, emptied, deleted, replacedByFolder

  func apply(to name: String, of folder: TestFolder) throws {
    var bytes = try folder.bytes(name)
    switch self {
    case .cutShort: try folder.put(Array(bytes.dropLast(bytes.count / 2 + 1)), in: name)
    case .longer: try folder.put(bytes + [0], in: name)
    case .emptied: try folder.put([UInt8](), in: name)
    case .deleted: try folder.remove(name)
    case .replacedByFolder:
      try folder.remove(name)
      try FileManager.default.createDirectory(
        atPath: folder.path(name), withIntermediateDirectories: false)
    case .oneBit:
      bytes[bytes.count / 3] ^= 0x10
      try folder.put(bytes, in: name)
    }
  }
}

/// Changes a byte of a file and puts its time back, as a disk does that turns bits.
func flipSilently(_ name: String, at index: Int, of folder: TestFolder, mask: UInt8) throws {
  var status = stat()
  _ = unsafe stat(folder.path(name), &status)
  var bytes = try folder.bytes(name)
  bytes[index] ^= mask
  try folder.put(bytes, in: name)
  let times = [status.st_atim, status.st_mtim]
  // The times are read before the call returns.
  _ = unsafe times.withUnsafeBufferPointer {
    unsafe utimensat(AT_FDCWD, folder.path(name), $0.baseAddress, 0)
  }
}
