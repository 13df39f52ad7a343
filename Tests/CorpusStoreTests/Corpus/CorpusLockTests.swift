import CorpusStore
import TestSupport
import Testing

@Suite struct `The lock of a corpus` {
  @Test func `is held by one at a time`() throws {
    let folder = try TestFolder()
    var first = try CorpusLock(folder: folder.path("corpus"))
    #expect(first != nil)
    #expect(try CorpusLock(folder: folder.path("corpus")) == nil)
    #expect(try CorpusLock(folder: folder.path("corpus")) == nil)
    first = nil
    #expect(try CorpusLock(folder: folder.path("corpus")) != nil)
  }

  @Test func `of one folder leaves another free`() throws {
    let folder = try TestFolder()
    let first = try CorpusLock(folder: folder.path("one"))
    let second = try CorpusLock(folder: folder.path("two"))
    #expect(first != nil && second != nil)
    withExtendedLifetime((first, second)) {}
  }

  @Test func `cannot be taken where nothing can be written`() throws {
    let folder = try TestFolder()
    try folder.put("text", in: "file")
    #expect(throws: StoreError.self) { try CorpusLock(folder: folder.path("file/corpus")) }
  }
}
