import Testing

@testable import CorpusReading

@Suite struct `A file that is one thing` {
  @Test func `is read as a whole`() throws {
    var bytes = ByteSource(Array("One.\n".utf8))
    #expect(try bytes.whole(for: "one text") == Array("One.\n".utf8))
  }

  @Test(arguments: [("", false), ("", true), (" \n", true)])
  func `is named where it is empty`(text: String, needsInk: Bool) {
    var bytes = ByteSource(Array(text.utf8))
    #expect(throws: WholeFileError(description: "the file is empty")) {
      try bytes.whole(for: "one text", needsInk: needsInk)
    }
  }

  @Test func `may be nothing but white space where that is a text`() throws {
    var bytes = ByteSource(Array(" \n".utf8))
    #expect(try bytes.whole(for: "one text") == [0x20, 0x0A])
  }

  @Test func `is named with its limit where it is longer`() {
    var bytes = ByteSource([UInt8](repeating: 0x61, count: ReadingLimits.recordBytes + 1))
    let reason = "longer than the limit of 64 MB for one text"
    #expect(throws: WholeFileError(description: reason)) { try bytes.whole(for: "one text") }
  }
}
