import CorpusStore
import Foundation
import TestSupport
import Testing

@testable import CorpusReading

@Suite struct `A compressed file` {
  private static let all: [Compression] = [.gzip, .bzip2, .xz, .zstd]

  private func read(
    _ name: String, _ bytes: [UInt8], isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> (names: [String], reasons: [String], outcome: ReadingOutcome) {
    let folder = try TemporaryFolder()
    let path = try folder.write(name, Data(bytes))
    let file = SourceFile(path: path, name: name, size: bytes.count, modified: 0)
    var names: [String] = []
    var reasons: [String] = []
    let outcome = readDocuments(
      from: file, isCancelled: isCancelled, emit: { names.append($0.name) },
      report: { reasons.append($0.reason) })
    return (names, reasons, outcome)
  }

  private func lines(_ count: Int) -> [UInt8] {
    var random = SplitMix64(seed: 9)
    return Array(
      (0..<count).map {
        "{\"id\": \"r\($0)\", \"text\": \"Rain \(random.next()) over \(random.next()).\"}\n"
      }.joined().utf8)
  }

  @Test(arguments: all)
  func `is read by the ending below, whatever compression its name says`(
    compression: Compression
  ) throws {
    let archive = try packed(lines(3), as: compression)
    for name in ["a.jsonl.gz", "a.jsonl", "a.gz", "a"] {
      let (names, reasons, outcome) = try read(name, archive)
      #expect(names == ["r0", "r1", "r2"])
      #expect(reasons == [])
      #expect(outcome.bytesConsumed == archive.count)
    }
  }

  @Test func `that is not compressed is read as what it is`() throws {
    let (names, reasons, _) = try read("a.jsonl.gz", lines(2))
    #expect(names == ["r0", "r1"])
    #expect(reasons == [])
  }

  @Test(arguments: all)
  func `that breaks off gives the records before, and no half of one`(
    compression: Compression
  ) throws {
    let archive = try packed(lines(14_000), as: compression)
    let (names, reasons, _) = try read("a.jsonl", Array(archive.prefix(archive.count * 9 / 10)))
    #expect(names.count > 1_000 && names.count < 14_000)
    #expect(names == (0..<names.count).map { "r\($0)" })
    #expect(reasons == ["\(compression): the compressed data breaks off"])
  }

  @Test func `that breaks off is skipped where it is one text`() throws {
    let archive = try packed(Array("Vassby (NPX) -- Rain fell on the port.".utf8), as: .gzip)
    let (names, reasons, _) = try read("a.txt.gz", Array(archive.dropLast(5)))
    #expect(names == [])
    #expect(reasons == ["gzip: the compressed data breaks off"])
  }

  @Test func `with bytes after its end is read and they are named`() throws {
    let archive = try packed(lines(2), as: .gzip) + Array("<!-- cached -->".utf8)
    let (names, reasons, _) = try read("a.jsonl.gz", archive)
    #expect(names == ["r0", "r1"])
    #expect(reasons == ["gzip: the bytes after the end of the compressed data are left out"])
  }

  @Test func `of several members is read to its end`() throws {
    let archive =
      try packed(lines(1), as: .gzip) + packed(Array("{\"text\": \"x\"}".utf8), as: .gzip)
    #expect(try read("a.jsonl.gz", archive).names == ["r0", "a.jsonl.gz#2"])
  }

  @Test func `may be compressed twice and no more`() throws {
    let twice = try packed(packed(lines(2), as: .gzip), as: .xz)
    #expect(try read("a.jsonl", twice).names == ["r0", "r1"])
    let (names, reasons, _) = try read("a.jsonl", try packed(twice, as: .gzip))
    #expect(names == [])
    #expect(reasons == ["compressed more than 2 times; the limit is 2 levels"])
  }

  @Test(arguments: all)
  func `that unpacks to a thousand times its size ends at a named limit`(
    compression: Compression
  ) throws {
    // 80 MB of blank lines, which no reader names; the programs compress them more than 250 times.
    let line = [UInt8](repeating: 0x20, count: 1 << 20) + [0x0A]
    let archive = try packed((0..<80).flatMap { _ in line }, as: compression)
    for name in compression == .gzip ? ["a.txt", "a.jsonl"] : ["a.txt"] {
      let (names, reasons, _) = try read(name, archive)
      #expect(names == [])
      #expect(reasons.count == 1)
      let reason = try #require(reasons.first)
      #expect(reason.hasPrefix("\(compression): unpacks to more than 64 MB from "))
      #expect(reason.hasSuffix("; the limit past 64 MB is 250 times the compressed size"))
    }
  }

  @Test func `is unpacked no further than it is read`() throws {
    let archive = try packed([UInt8](repeating: 0x61, count: 40 << 20), as: .gzip)
    let folder = try TemporaryFolder()
    let path = try folder.write("a", Data(archive))
    var bytes = ByteSource(try #require(FileHandle(forReadingAtPath: path)))
    try bytes.unpack()
    #expect(bytes.take(1_000_000).count == 1_000_000)
    #expect(bytes.bytesConsumed < archive.count / 4 + 100_000)
    #expect(bytes.failure == nil)
  }

  @Test func `leaves no program behind when its reader stops`() throws {
    let archive = try packed(lines(14_000), as: .gzip)
    for _ in 0..<20 {
      var bytes = ByteSource(archive)
      try bytes.unpack()
      #expect(bytes.prefix(10).count == 10)
    }
    #expect(childrenThatEnded() == 0)
  }

  @Test func `ends without a problem when the user cancels`() throws {
    let archive = try packed(lines(14_000), as: .gzip)
    let asked = Counter()
    let (names, reasons, outcome) = try read("a.jsonl.gz", archive) { asked.next() > 3 }
    #expect(outcome.wasCancelled)
    #expect(names.count < 14_000)
    #expect(reasons == [])
    #expect(childrenThatEnded() == 0)
  }

  @Test func `without its program names the package that has it`() throws {
    let archive = try packed(lines(2), as: .xz)
    #expect(throws: UnpackError.noProgram(.xz)) {
      try UnpackingFeed(ByteSource(archive), as: .xz, programs: ProgramPaths(searching: "/none"))
    }
    #expect(
      UnpackError.noProgram(.xz).description
        == "no program 'xz' to unpack it; 'apt install xz-utils' brings it")
  }

  /// The children of this process that ended and were not waited for.
  private func childrenThatEnded() -> Int {
    let own = ProcessInfo.processInfo.processIdentifier
    let numbers = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return numbers.count { number in
      guard Int(number) != nil,
        let status = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8),
        let end = status.lastIndex(of: ")")
      else { return false }
      let fields = status[end...].split(separator: " ")
      let name = status[..<end].split(separator: "(").last ?? ""
      return fields.count > 2 && fields[1] == "Z" && Int32(fields[2]) == own && name == "gzip"
    }
  }
}

/// Counts how often it was asked, from any thread.
final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  func next() -> Int {
    lock.withLock {
      count += 1
      return count
    }
  }
}
