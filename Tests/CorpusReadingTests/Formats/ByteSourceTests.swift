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
}
