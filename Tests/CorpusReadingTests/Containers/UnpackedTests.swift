import Foundation
import TestSupport
import Testing

@testable import CorpusReading

/// Bytes as the system's programs compress them.
func packed(_ bytes: [UInt8], as compression: Compression) throws -> [UInt8] {
  let folder = try TemporaryFolder()
  let path = try folder.write("in", Data(bytes))
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [compression.program, "-c", path]
  let output = folder.path + "/out"
  try Data().write(to: URL(fileURLWithPath: output))
  process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
  try process.run()
  process.waitUntilExit()
  return Array(try Data(contentsOf: URL(fileURLWithPath: output)))
}

@Suite struct `Bytes in memory` {
  private static let all: [Compression] = [.gzip, .bzip2, .xz, .zstd]

  private func text(_ count: Int) -> [UInt8] {
    var random = SplitMix64(seed: 5)
    return (0..<count).map { _ in UInt8(0x61 + random.next() % 26) }
  }

  @Test(arguments: all, [0, 1, 70_000, 1_500_000])
  func `are unpacked as they were`(compression: Compression, count: Int) throws {
    let bytes = text(count)
    let archive = try packed(bytes, as: compression)
    #expect(Compression(prefix: archive[...]) == compression)
    #expect(try unpacked(archive, as: compression) == bytes)
  }

  @Test(arguments: all)
  func `that break off say so`(compression: Compression) throws {
    let archive = try packed(text(200_000), as: compression)
    #expect(throws: UnpackError.breaksOff(compression)) {
      try unpacked(Array(archive.prefix(archive.count / 2)), as: compression)
    }
  }

  @Test func `with a wrong checksum say so`() throws {
    var archive = try packed(text(5_000), as: .gzip)
    archive[archive.count - 6] ^= 0x40
    #expect(throws: UnpackError.checksum(.gzip)) { try unpacked(archive, as: .gzip) }
  }

  @Test func `past the limit are refused`() throws {
    let archive = try packed(text(5_000), as: .gzip)
    #expect(throws: UnpackError.tooLong(limit: 4_999)) {
      try unpacked(archive, as: .gzip, limit: 4_999)
    }
    #expect(try unpacked(archive, as: .gzip, limit: 5_000).count == 5_000)
  }

  @Test func `that are deflated are unpacked, bare or in the frame of zlib`() throws {
    let bytes = text(50_000)
    let gzip = try packed(bytes, as: .gzip)
    // The head of a member has ten bytes, then the name of the file up to a zero byte.
    let start = (gzip[10...].firstIndex(of: 0) ?? 0) + 1
    let bare = Array(gzip[start..<gzip.count - 8])
    #expect(try unpacked(bare, as: .deflate) == bytes)
    let (low, high) = bytes.reduce((1, 0)) { sums, byte in
      let low = (sums.0 + Int(byte)) % 65_521
      return (low, (sums.1 + low) % 65_521)
    }
    let sum = [high >> 8, high & 0xFF, low >> 8, low & 0xFF].map { UInt8($0) }
    #expect(try unpacked([0x78, 0x9C] + bare + sum, as: .deflate) == bytes)
    #expect(throws: UnpackError.checksum(.deflate)) {
      try unpacked([0x78, 0x9C] + bare + sum.reversed(), as: .deflate)
    }
    #expect(throws: UnpackError.self) {
      try unpacked(Array(bare.prefix(bare.count / 2)), as: .deflate)
    }
  }
}
