import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `A mapped file` {
  @Test(arguments: [0, 1, 4095, 4096, 4097, 100_000])
  func `has the bytes of the file`(count: Int) throws {
    let folder = try TestFolder()
    var random = SplitMix64(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    try folder.put(bytes, in: "file")
    let file = try MappedFile(folder.path("file"))
    #expect(file.byteCount == count)
    #expect(Checksum.of(file.bytes) == Checksum.of(bytes))
  }

  @Test(arguments: [0, 1, 100_000])
  func `has the same bytes after its memory is given back`(count: Int) throws {
    let folder = try TestFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
    try folder.put(bytes, in: "file")
    let file = try MappedFile(folder.path("file"))
    #expect(Checksum.of(file.bytes) == Checksum.of(bytes))
    file.releasePages()
    #expect(Checksum.of(file.bytes) == Checksum.of(bytes))
  }

  @Test func `stays readable after the file is removed`() throws {
    let folder = try TestFolder()
    try folder.put("talks", in: "file")
    let file = try MappedFile(folder.path("file"))
    try folder.remove("file")
    #expect(Checksum.of(file.bytes) == Checksum.of(Array("talks".utf8)))
  }

  @Test func `that is missing is named with the reason`() throws {
    let path = try TestFolder().path("nothing")
    #expect(throws: StoreError.unreadable(path: path, reason: "no such file or directory")) {
      try MappedFile(path)
    }
  }

  @Test func `cannot be a folder`() throws {
    let folder = try TestFolder()
    #expect(throws: StoreError.unreadable(path: folder.path, reason: "is a directory")) {
      try MappedFile(folder.path)
    }
  }

  @Test func `cannot be a device`() {
    #expect(throws: StoreError.unreadable(path: "/dev/null", reason: "not a regular file")) {
      try MappedFile("/dev/null")
    }
  }
}
