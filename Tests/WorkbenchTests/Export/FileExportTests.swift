import Foundation
import Testing

@testable import Workbench

@Suite struct `The export of a table to a file` {
  private let folder: TemporaryFolder
  private let table = textTable(["a", "b"], [["1", "x"], ["2", "y"]])

  init() throws { folder = try TemporaryFolder() }

  private func message(_ export: FileExport, _ table: Table? = nil) throws -> String {
    try #require(throws: Diagnostic.self) { try export.write(table ?? self.table) }
      .message.replacingOccurrences(of: folder.path, with: "FOLDER")
  }

  @Test func `writes all of it and says how much`() throws {
    var observed: [UInt8] = []
    let receipt = try FileExport(path: folder.file("a.csv")).write(table) { observed += $0 }
    #expect(try folder.text("a.csv") == "a,b\r\n1,x\r\n2,y\r\n")
    #expect(receipt == FileExport.Receipt(rows: 2, byteCount: 15))
    #expect(observed == (try folder.bytes("a.csv")))
    #expect(try folder.names == ["a.csv"])
  }

  @Test func `writes many rows in pieces`() throws {
    let many = Table(
      name: "x", columns: [Column("n", .number), Column("text")],
      rows: Rows(count: 100_000) { Row([.integer($0), .text("row number \($0)")]) })
    var pieces = 0
    var observed: [UInt8] = []
    let receipt = try FileExport(path: folder.file("a.csv")).write(many) {
      pieces += 1
      observed += $0
    }
    #expect(pieces > 5)
    #expect(observed == ExportFormat.csv.bytes(of: many))
    #expect(observed == (try folder.bytes("a.csv")))
    #expect(receipt.byteCount == observed.count)
  }

  @Test func `leaves a file that exists as it is unless told`() throws {
    try folder.put("mine", in: "a.csv")
    #expect(try message(FileExport(path: folder.file("a.csv"))) == "'FOLDER/a.csv' exists already")
    #expect(try folder.text("a.csv") == "mine")
    try FileExport(path: folder.file("a.csv"), existing: .replaced).write(table)
    #expect(try folder.text("a.csv").hasPrefix("a,b"))
    #expect(try folder.names == ["a.csv"])
  }

  @Test func `keeps permissions and links of what it replaces`() throws {
    try folder.put("mine", in: "real.csv")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.file("real.csv"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link.csv"), withDestinationPath: "real.csv")
    try FileExport(path: folder.file("link.csv"), existing: .replaced).write(table)
    #expect(try folder.text("real.csv").hasPrefix("a,b"))
    let link = try FileManager.default.attributesOfItem(atPath: folder.file("link.csv"))
    #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
    let real = try FileManager.default.attributesOfItem(atPath: folder.file("real.csv"))
    #expect(real[.posixPermissions] as? Int == 0o640)
  }

  @Test(arguments: [
    ("a.csv", "a,b\r\n0,w\r\n", "a,b\r\n0,w\r\n1,x\r\n2,y\r\n"),
    ("b.csv", "", "a,b\r\n1,x\r\n2,y\r\n"),
    ("c.csv", "a,b\n0,w", "a,b\n0,w\r\n1,x\r\n2,y\r\n"), ("d.csv", "a,b", "a,b\r\n1,x\r\n2,y\r\n"),
    ("e.csv", "\u{FEFF}a,b\r\n", "\u{FEFF}a,b\r\n1,x\r\n2,y\r\n"),
    ("f.tsv", "a\tb\n", "a\tb\n1\tx\n2\ty\n"),
    (
      "g.jsonl", "{\"a\": [\"b\", {\"c\": 1}], \"b\": \"x:\\\"y\"}\n",
      "{\"a\": [\"b\", {\"c\": 1}], \"b\": \"x:\\\"y\"}\n{\"a\":\"1\",\"b\":\"x\"}\n{\"a\":\"2\",\"b\":\"y\"}\n"
    ),
    ("h.md", "| a | b |\n| --- | --- |\n", "| a | b |\n| --- | --- |\n| 1 | x |\n| 2 | y |\n"),
  ])
  func `adds rows to a file with the same columns`(name: String, before: String, after: String)
    throws
  {
    try folder.put(before, in: name)
    var observed: [UInt8] = []
    let receipt = try FileExport(path: folder.file(name), existing: .extended).write(table) {
      observed += $0
    }
    #expect(try folder.text(name) == after)
    #expect(receipt == FileExport.Receipt(rows: 2, byteCount: after.utf8.count))
    #expect(observed == Array(after.utf8))
  }

  @Test func `begins a file that it would add to`() throws {
    try FileExport(path: folder.file("a.csv"), existing: .extended).write(table)
    try FileExport(path: folder.file("a.csv"), existing: .extended).write(table)
    #expect(try folder.text("a.csv") == "a,b\r\n1,x\r\n2,y\r\n1,x\r\n2,y\r\n")
  }

  @Test(arguments: [
    ("a.csv", "a,c\r\n"), ("a.csv", "b,a\r\n"), ("a.csv", "a,b,c\r\n"), ("a.csv", "x"),
    ("a.tsv", "a,b\n"),
    ("a.jsonl", "{\"b\":1,\"a\":2}\n"), ("a.jsonl", "not JSON"), ("a.md", "| a | b |\n"),
  ])
  func `adds nothing to a file with other columns`(name: String, before: String) throws {
    try folder.put(before, in: name)
    let export = FileExport(path: folder.file(name), existing: .extended)
    #expect(try message(export) == "'FOLDER/\(name)' has other columns than a,b")
    #expect(try folder.text(name) == before)
    #expect(try folder.names == [name])
  }

  @Test func `refuses rows that are not all unless told`() throws {
    var partial = table
    partial.isPartial = true
    let path = folder.file("a.csv")
    #expect(
      try message(FileExport(path: path), partial)
        == "these rows are not all there are, and 'FOLDER/a.csv' would not say so")
    #expect(try folder.names.isEmpty)
    try FileExport(path: path, allowsPartial: true).write(partial)
    #expect(try folder.names == ["a.csv"])
  }

  @Test(arguments: [
    ("none/a.csv", "'FOLDER/none/a.csv' cannot be written: no folder 'FOLDER/none'"),
    ("file/a.csv", "'FOLDER/file/a.csv' cannot be written: 'FOLDER/file' is no folder"),
    ("folder.csv", "'FOLDER/folder.csv' is a folder"),
    ("a.xls", "no format for files that end in '.xls'"),
    (String(repeating: "x", count: 300) + ".csv", nil),
  ])
  func `names the file and the reason`(name: String, expected: String?) throws {
    try folder.put("", in: "file")
    try FileManager.default.createDirectory(
      atPath: folder.file("folder.csv"), withIntermediateDirectories: true)
    for existing in [FileExport.Existing.refused, .replaced, .extended] {
      let message = try message(FileExport(path: folder.file(name), existing: existing))
      if let expected {
        #expect(message == expected)
      } else {
        #expect(message.hasSuffix("the name is too long"))
      }
    }
    #expect(try folder.names == ["file", "folder.csv"])
  }

  @Test func `replaces no device`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("null.csv"), withDestinationPath: "/dev/null")
    let export = FileExport(path: folder.file("null.csv"), existing: .replaced)
    #expect(try message(export) == "'FOLDER/null.csv' is a device or a pipe, not a file")
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write anywhere"))
  func `needs permission`() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
    }
    #expect(
      try message(FileExport(path: folder.file("a.csv")))
        == "'FOLDER/a.csv' cannot be written: no permission in 'FOLDER'")
  }

  @Test func `offers a spreadsheet what it can read only`() throws {
    #expect(
      try message(FileExport(path: folder.file("a.md"), forSpreadsheet: true))
        == "Markdown is no format for a spreadsheet")
    try FileExport(path: folder.file("a.csv"), forSpreadsheet: true).write(table)
    #expect(try folder.bytes("a.csv").starts(with: [0xEF, 0xBB, 0xBF]))
  }
}
