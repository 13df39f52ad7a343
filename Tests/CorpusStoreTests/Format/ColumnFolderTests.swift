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
    try writer.begin(file: "small")
    try writer.write("bytes", [1, 2, 3] as [UInt8])
    try writer.write("numbers", [4, 5, .max] as [UInt32])
    try writer.write("none", [UInt64]())
    try writer.write("long", [-1, .min, .max] as [Int])
    try writer.begin(file: "empty")
    try writer.begin(file: "last")
    try writer.write("bytes", Array("talks".utf8))
    try writer.finish()
  }

  @Test func `gives back every column`() throws {
    let columns = try ColumnFolder(path: path)
    #expect(columns.fileNames == ["small", "empty", "last"])
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
  func `names a column that it lacks`(file: String, column: String) throws {
    let columns = try ColumnFolder(path: path)
    #expect(throws: StoreError.missingColumn(path: path, column: "\(file)/\(column)")) {
      try columns.column(file, column, of: UInt8.self)
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

  /// Writes the manifest of the folder again, with its digest, after a change.
  private func lie(_ change: (inout Manifest) -> Void) throws {
    var manifest = try Manifest(try readText("\(path)/manifest"), path: path)
    change(&manifest)
    try folder.put(manifest.text, in: "columns/manifest")
  }

  @Test(arguments: [
    (Int.max, 8), (Int.max - 7, Int.max - 7), (8, Int.max), (0, Int.max), (1 << 40, 8), (48, 8),
  ])
  func `whose manifest points outside a file is not opened`(offset: Int, count: Int) throws {
    try lie {
      $0.entries[1].byteOffset = offset
      $0.entries[1].byteCount = count
    }
    #expect(throws: StoreError.missingColumn(path: path, column: "small/numbers")) {
      try ColumnFolder(path: path)
    }
  }

  @Test(arguments: [-8, -1, 1])
  func `whose manifest moves a column is not opened`(distance: Int) throws {
    try lie { $0.entries[1].byteOffset += distance }
    #expect(throws: StoreError.misplacedColumn(path: path, column: "small/numbers")) {
      try ColumnFolder(path: path)
    }
  }

  @Test func `whose manifest names a column of no file is not opened`() throws {
    try lie { $0.entries[0].file = "nothing" }
    #expect(throws: StoreError.missingColumn(path: path, column: "nothing/bytes")) {
      try ColumnFolder(path: path)
    }
  }

  @Test(arguments: [-1, 0, Int.min, Int.max, 41])
  func `whose manifest lies about a size is not opened`(size: Int) throws {
    let found = try folder.bytes("columns/small").count
    try lie { $0.files[0].byteCount = size }
    #expect(
      throws: StoreError.wrongSize(path: "\(path)/small", expected: size, found: found)
    ) { try ColumnFolder(path: path) }
  }

  @Test func `with a time that differs is compared by digest`() throws {
    try lie { $0.files[0].modified = 0 }
    try ColumnFolder(path: path).check()
    try lie { $0.entries[0].digest = 7 }
    #expect(throws: StoreError.damaged(path: "\(path)/small", column: "bytes")) {
      try ColumnFolder(path: path)
    }
  }
}
