import Foundation
import Testing

@testable import Workbench

@Suite struct `A file that appears whole` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `takes back a file that was not finished`() throws {
    let path = folder.file("a.csv")
    do {
      let file = try AtomicFile(at: path)
      try file.write(Array("half".utf8))
      #expect(try folder.names.count == 1)
      #expect(try folder.names != ["a.csv"])
    }
    #expect(try folder.names.isEmpty)
  }

  @Test func `never replaces a file that appeared meanwhile`() throws {
    var file = try AtomicFile(at: folder.file("a.csv"))
    try file.write(Array("ours".utf8))
    try folder.put("theirs", in: "a.csv")
    var refusal: Diagnostic?
    do { try file.commit(replacing: false) } catch { refusal = error }
    #expect(refusal?.message.hasSuffix("exists already") == true)
    #expect(try folder.text("a.csv") == "theirs")
  }

  @Test func `has its name only when it is committed`() throws {
    var file = try AtomicFile(at: folder.file("a.csv"))
    try file.write(Array("one".utf8))
    try file.write([])
    try file.write(Array(" two".utf8))
    #expect(try !folder.names.contains("a.csv"))
    try file.commit(replacing: true)
    #expect(try folder.names == ["a.csv"])
    #expect(try folder.text("a.csv") == "one two")
  }

  @Test(arguments: [
    (ENOENT, "'/x/a.csv' cannot be written: no folder '/x'"),
    (ENOTDIR, "'/x/a.csv' cannot be written: '/x' is no folder"),
    (EACCES, "'/x/a.csv' cannot be written: no permission in '/x'"),
    (EROFS, "'/x/a.csv' cannot be written: '/x' is read-only"),
    (ENOSPC, "'/x/a.csv' cannot be written: the disk is full"),
    (EDQUOT, "'/x/a.csv' cannot be written: the disk is full"),
    (EIO, "'/x/a.csv' cannot be written: Input/output error"),
  ])
  func `says why it cannot be written`(code: Int32, message: String) {
    #expect(cannotWrite("/x/a.csv", in: "/x", code).message == message)
  }
}
