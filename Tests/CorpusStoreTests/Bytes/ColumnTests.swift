import TestSupport
import Testing

@testable import CorpusStore

/// A column as a folder of columns gives it.
private func column<Element: BitwiseCopyable & Sendable>(_ values: [Element]) throws -> Column<
  Element
> {
  let folder = try TestFolder()
  var writer = try ColumnFolderWriter(path: folder.path("columns"))
  writer.begin(group: "group")
  try writer.write("values", values)
  try writer.finish()
  return try ColumnFolder(path: folder.path("columns")).column("group", "values")
}

@Suite struct `A column` {
  @Test func `has its values`() throws {
    let values: [UInt32] = [7, 0, .max, 12]
    let column = try column(values)
    #expect(column.count == 4)
    #expect((0..<4).map { column[$0] } == values)
    #expect((0..<4).map { column.span[$0] } == values)
  }

  @Test func `may be empty`() throws {
    let column = try column([UInt64]())
    #expect(column.count == 0)
    #expect(column.span.count == 0)
    #expect(column.lowerBound(5) == 0)
  }

  @Test(arguments: UInt64(0)..<200)
  func `is searched as the definition says`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = [0, 1, 2, 3, 17, 64].randomElement(using: &random) ?? 0
    let values = (0..<count).map { _ in UInt32.random(in: 0...40, using: &random) }.sorted()
    let column = try column(values)
    for value in UInt32(0)...41 {
      #expect(column.lowerBound(value) == values.count { $0 < value })
      #expect(column.upperBound(value) == values.count { $0 <= value })
    }
  }

  @Test func `gives bytes and characters of a range`() throws {
    let column = try column(Array("a é 東 \u{1F600}".utf8))
    #expect(column.string(2..<4) == "é")
    #expect(column[2..<4] == [0xC3, 0xA9])
    #expect(column.string(0..<0) == "")
    #expect(column.string(3..<4) == "\u{FFFD}")
  }

  @Test func `ends the program instead of reading outside the file`() async {
    await #expect(processExitsWith: .failure) {
      let column = try column([UInt32(1), 2, 3])
      _ = column[3]
    }
    await #expect(processExitsWith: .failure) {
      let column = try column(Array("talks".utf8))
      _ = column.string(3..<6)
    }
  }
}
