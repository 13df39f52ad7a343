import CorpusStore
import TestSupport
import Testing

@Suite struct `Files of the store` {
  @Test func `replaces a text and leaves nothing beside it`() throws {
    let folder = try TestFolder()
    try replaceText("old", at: folder.path("list"))
    try replaceText("new, and longer", at: folder.path("list"))
    #expect(try readText(folder.path("list")) == "new, and longer")
    #expect(try folder.names() == ["list"])
  }

  @Test func `replaces over what a broken run left`() throws {
    let folder = try TestFolder()
    try folder.put("half of a long", in: "list.partial")
    try replaceText("new", at: folder.path("list"))
    #expect(try readText(folder.path("list")) == "new")
    #expect(try folder.names() == ["list"])
  }

  @Test func `makes a folder with those above it, also twice`() throws {
    let folder = try TestFolder()
    try makeFolder(folder.path("a/b/c"))
    try makeFolder(folder.path("a/b/c"))
    #expect(try folder.names(in: "a/b") == ["c"])
  }

  @Test func `cannot make a folder below a file`() throws {
    let folder = try TestFolder()
    try folder.put("text", in: "file")
    let path = folder.path("file/below")
    #expect(throws: StoreError.unwritable(path: path, reason: "not a directory")) {
      try makeFolder(path)
    }
  }

  @Test func `removes a folder with all that is in it`() throws {
    let folder = try TestFolder()
    try makeFolder(folder.path("a/b/c"))
    try folder.put("1", in: "a/file")
    try folder.put("2", in: "a/b/c/file")
    try removeFolder(folder.path("a"))
    #expect(try folder.names() == [])
  }

  @Test func `lists names in the order of their bytes`() throws {
    let folder = try TestFolder()
    for name in ["b", "B", "é", "a", ".hidden", "東"] { try folder.put("", in: name) }
    #expect(try folderContents(folder.path) == [".hidden", "B", "a", "b", "é", "東"])
  }

  @Test func `a folder that is missing is named`() throws {
    let path = try TestFolder().path("nothing")
    let error = StoreError.unreadable(path: path, reason: "no such file or directory")
    #expect(throws: error) { try folderContents(path) }
    #expect(throws: error) { try removeFolder(path) }
  }
}
