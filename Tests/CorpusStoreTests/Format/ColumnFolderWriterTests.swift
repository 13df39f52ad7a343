import CorpusStore
import TestSupport
import Testing

@Suite struct `Writing a folder of columns` {
  @Test func `shows nothing under the final name before the end`() throws {
    let folder = try TestFolder()
    var writer = try ColumnFolderWriter(path: folder.path("columns"))
    writer.begin(group: "group")
    try writer.write("bytes", [1, 2, 3] as [UInt8])
    #expect(try folder.names() == ["columns.partial"])
    try writer.finish()
    #expect(try folder.names() == ["columns"])
    #expect(try folder.names(in: "columns") == ["columns", "manifest"])
  }

  @Test func `begins anew where a broken run left its work`() throws {
    let folder = try TestFolder()
    try makeFolder(folder.path("columns.partial/inner"))
    try folder.put("junk", in: "columns.partial/leftover")
    var writer = try ColumnFolderWriter(path: folder.path("columns"))
    writer.begin(group: "group")
    try writer.write("bytes", [1] as [UInt8])
    try writer.finish()
    #expect(try folder.names() == ["columns"])
    #expect(try folder.names(in: "columns") == ["columns", "manifest"])
  }

  @Test func `leaves a folder that is already there as it is`() throws {
    let folder = try TestFolder()
    try makeFolder(folder.path("columns"))
    try folder.put("old", in: "columns/manifest")
    let expected = StoreError.unwritable(
      path: folder.path("columns"), reason: "directory not empty")
    #expect(throws: expected) {
      let writer = try ColumnFolderWriter(path: folder.path("columns"))
      try writer.finish()
    }
    #expect(try folder.text("columns/manifest") == "old")
  }

  @Test func `begins every column at a multiple of eight bytes`() throws {
    let folder = try TestFolder()
    var writer = try ColumnFolderWriter(path: folder.path("columns"))
    writer.begin(group: "group")
    for count in 0...17 { try writer.write("\(count)", [UInt8](repeating: 1, count: count)) }
    try writer.finish()
    let expected = (0...17).flatMap { count in
      [UInt8](repeating: 1, count: count) + [UInt8](repeating: 0, count: -count & 7)
    }
    #expect(try folder.bytes("columns/columns") == expected)
  }

  @Test func `fails with the path where the folder cannot be made`() throws {
    let folder = try TestFolder()
    try folder.put("text", in: "file")
    #expect(throws: StoreError.self) {
      _ = try ColumnFolderWriter(path: folder.path("file/columns"))
    }
  }
}
