import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `A folder of columns` {
  let folder: TestFolder
  let path: String

  init() throws {
    folder = try TestFolder()
    path = folder.path("columns")
    var writer = try ColumnFolderWriter(path: path)
    writer.set("documents", 3)
    writer.begin(group: "small")
    try writer.write("bytes", [1, 2, 3] as [UInt8])
    try writer.write("numbers", [4, 5, .max] as [UInt32])
    try writer.write("none", [UInt64]())
    try writer.write("long", [-1, .min, .max] as [Int])
    writer.begin(group: "empty")
    writer.begin(group: "last")
    try writer.write("bytes", Array("talks".utf8))
    try writer.finish()
  }

  @Test func `gives back every column`() throws {
    let columns = try ColumnFolder(path: path)
    #expect(columns.groupNames.sorted() == ["last", "small"])
    #expect(columns.columnNames(of: "small") == ["bytes", "numbers", "none", "long"])
    #expect(columns.columnNames(of: "empty") == [])
    #expect(try columns.number("documents") == 3)
    let bytes: Column<UInt8> = try columns.column("small", "bytes")
    let numbers: Column<UInt32> = try columns.column("small", "numbers")
    let none: Column<UInt64> = try columns.column("small", "none")
    let long: Column<Int> = try columns.column("small", "long")
    #expect(bytes[0..<3] == [1, 2, 3])
    #expect((0..<3).map { numbers[$0] } == [4, 5, .max])
    #expect(none.count == 0)
    #expect((0..<3).map { long[$0] } == [-1, .min, .max])
    #expect(try columns.column("last", "bytes", of: UInt8.self).string(0..<5) == "talks")
    try columns.check()
  }

  @Test(arguments: [("small", "nothing"), ("nothing", "bytes"), ("empty", "bytes")])
  func `names a column that it lacks`(group: String, column: String) throws {
    let columns = try ColumnFolder(path: path)
    #expect(throws: StoreError.missingColumn(path: path, column: "\(group)/\(column)")) {
      try columns.column(group, column, of: UInt8.self)
    }
  }

  @Test func `names a number that it lacks`() throws {
    let columns = try ColumnFolder(path: path)
    #expect(throws: StoreError.missingColumn(path: path, column: "tokens")) {
      try columns.number("tokens")
    }
  }

  @Test func `gives no column whose size does not fit the type`() throws {
    let columns = try ColumnFolder(path: path)
    #expect(throws: StoreError.missingColumn(path: path, column: "small/bytes")) {
      try columns.column("small", "bytes", of: UInt32.self)
    }
  }

  @Test func `expects as many values as whoever reads it`() throws {
    let columns = try ColumnFolder(path: path)
    #expect(try columns.column("small", "numbers", of: UInt32.self, count: 3).count == 3)
    let error = StoreError.wrongCount(path: path, column: "small/numbers", expected: 4, found: 3)
    #expect(throws: error) { try columns.column("small", "numbers", of: UInt32.self, count: 4) }
  }

  @Test func `that is missing is named`() {
    #expect(
      throws: StoreError.unreadable(
        path: "\(path)-2/manifest", reason: "no such file or directory")
    ) { try ColumnFolder(path: "\(path)-2") }
  }

  /// Writes the manifest of the folder again, with its digest, after a change of its text.
  private func lie(_ change: (String) -> String) throws {
    let lines = try folder.text("columns/manifest").split(separator: "\n").dropLast()
    let text = change(lines.joined(separator: "\n") + "\n")
    try folder.put(Seal.sealed(text), in: "columns/manifest")
  }

  @Test(arguments: [(8, 48), (0, 40), (4, 48), (20, 64), (1 << 40, (1 << 40) + 40)])
  func `whose manifest lies about the size of a column is not opened`(size: Int, sum: Int) throws {
    try lie { $0.replacing("numbers\t12\t", with: "numbers\t\(size)\t") }
    #expect(
      throws: StoreError.wrongSize(path: "\(path)/columns", expected: sum, found: 56)
    ) { try ColumnFolder(path: path) }
  }

  @Test(arguments: [Int.max, Int.max - 7, Int.max - 70, -1, -8, Int.min])
  func `whose manifest gives a column a size that no file has is not opened`(size: Int) throws {
    try lie { $0.replacing("numbers\t12\t", with: "numbers\t\(size)\t") }
    #expect(throws: StoreError.self) { try ColumnFolder(path: path) }
  }

  @Test func `whose manifest leaves a column out is not opened`() throws {
    try lie { text in
      text.split(separator: "\n").filter { !$0.contains("numbers") }.joined(separator: "\n") + "\n"
    }
    #expect(
      throws: StoreError.wrongSize(path: "\(path)/columns", expected: 40, found: 56)
    ) { try ColumnFolder(path: path) }
  }

  @Test func `with a time that differs is compared by digest`() throws {
    let time = try Manifest(try readText("\(path)/manifest"), path: path).modified
    try lie { $0.replacing("modified\t\(time)", with: "modified\t0") }
    try ColumnFolder(path: path).check()
    try flipSilently("columns/columns", at: 17, of: folder, mask: 1)
    #expect(throws: StoreError.damaged(path: "\(path)/columns", column: "small/numbers")) {
      try ColumnFolder(path: path)
    }
  }
}
