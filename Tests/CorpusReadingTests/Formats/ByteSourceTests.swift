import Foundation
import Testing

@testable import CorpusReading

@Suite struct `A source of bytes` {
  @Test func `gives lines across its pieces`() throws {
    let folder = try TemporaryFolder()
    let lines = (0..<2_000).map { String(repeating: "\($0) ", count: 100) }
    let path = try folder.write("a.txt", lines.joined(separator: "\n") + "\n")
    var bytes = ByteSource(try #require(FileHandle(forReadingAtPath: path)))
    var read: [String] = []
    while case .bytes(let line) = bytes.nextLine(limit: 10_000) {
      read.append(String(decoding: line, as: UTF8.self))
    }
    #expect(read == lines)
    #expect(bytes.failure == nil)
  }

  @Test func `drops a line that is too long and counts it`() {
    var bytes = ByteSource(Array("abc\nabcdef\n\nx".utf8))
    #expect(bytes.nextLine(limit: 3) == .bytes(Array("abc".utf8)))
    #expect(bytes.nextLine(limit: 3) == .tooLong(6))
    #expect(bytes.nextLine(limit: 3) == .bytes([]))
    #expect(bytes.nextLine(limit: 3) == .bytes(Array("x".utf8)))
    #expect(bytes.nextLine(limit: 3) == nil)
  }

  @Test func `shows its first character without taking it`() {
    var bytes = ByteSource([0xEF, 0xBB, 0xBF] + Array(" \n{}".utf8))
    #expect(bytes.firstInkByte() == UInt8(ascii: "{"))
    #expect(bytes.rest(limit: 100)?.count == 7)
  }

  @Test func `gives as many bytes as are asked for, across its pieces`() throws {
    let folder = try TemporaryFolder()
    let all = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    let path = try folder.write("a", Data(all))
    var bytes = ByteSource(try #require(FileHandle(forReadingAtPath: path)))
    #expect(bytes.prefix(300_000).elementsEqual(all[..<300_000]))
    #expect(bytes.take(299_999).elementsEqual(all[..<299_999]))
    #expect(bytes.skip(100_001) == 100_001)
    #expect(bytes.take(10).elementsEqual(all[400_000..<400_010]))
    #expect(bytes.rest(limit: 299_989) == nil)
    #expect(bytes.bytesConsumed == 700_000)
  }

  @Test func `asks every 256 KB whether to end`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a", Data(count: 2_000_000))
    let asked = Counter()
    let told = Counter()
    var bytes = ByteSource(
      try #require(FileHandle(forReadingAtPath: path)), isCancelled: { asked.next() > 3 },
      progress: { _ in _ = told.next() })
    #expect(bytes.rest(limit: 3_000_000)?.count == 3 << 18)
    #expect(bytes.cause == .cancelled)
    #expect(asked.next() == 5 && told.next() == 5)
  }

  @Test func `ends where the file ended when it was opened`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a", "one\ntwo\n")
    var bytes = ByteSource(try #require(FileHandle(forReadingAtPath: path)))
    let end = try #require(FileHandle(forUpdatingAtPath: path))
    try end.seekToEnd()
    try end.write(contentsOf: Data("three\n".utf8))
    #expect(bytes.rest(limit: 100) == Array("one\ntwo\n".utf8))
    #expect(
      bytes.feed?.notices == [
        "it grew while it was read; what came after byte 8 waits for the next load"
      ])
  }
}
