import TestSupport
import Testing

@testable import CorpusStore

/// A packed column as a folder of columns gives it.
private func packedColumn(_ values: [UInt32], count: Int? = nil) throws -> PackedColumn {
  let folder = try TestFolder()
  var writer = try ColumnFolderWriter(path: folder.path("columns"))
  writer.begin(group: "group")
  try writer.write(packed: "values", values)
  try writer.finish()
  return try PackedColumn(
    ColumnFolder(path: folder.path("columns")), "group", "values", count: count ?? values.count)
}

/// Numbers whose blocks have all kinds of widths.
private func randomNumbers(using random: inout SplitMix64) -> [UInt32] {
  let counts: [Int] = [0, 1, 2, 127, 128, 129, 256, 700]
  let widest: UInt32 = [0, 1, 255, 65_537, .max].randomElement(using: &random) ?? 0
  return (0..<(counts.randomElement(using: &random) ?? 0)).map { _ in
    let isWide = UInt8.random(in: 0..<10, using: &random) == 0
    return UInt32.random(in: 0...(isWide ? widest : widest / 1000), using: &random)
  }
}

@Suite struct `A packed column` {
  @Test(arguments: UInt64(0)..<60)
  func `gives back every number, alone and in ranges`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let values = randomNumbers(using: &random)
    let column = try packedColumn(values)
    #expect(column.count == values.count)
    #expect(values.indices.map { column[$0] } == values)
    let first = Int.random(in: 0...values.count, using: &random)
    let last = Int.random(in: first...values.count, using: &random)
    #expect(column[first..<last] == Array(values[first..<last]))
    var buffer: [UInt32] = [7]
    column.read(first..<last, into: &buffer)
    #expect(buffer.prefix(last - first) == values[first..<last])
  }

  @Test(arguments: UInt64(0)..<60)
  func `is searched as the definition says`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let values = randomNumbers(using: &random).sorted()
    let column = try packedColumn(values)
    for value in values.shuffled(using: &random).prefix(20) + [0, 1, .max] {
      #expect(column.lowerBound(value) == values.count { $0 < value })
      #expect(column.upperBound(value) == values.count { $0 <= value })
    }
  }

  @Test func `takes a word a block where all numbers are equal`() {
    #expect(packed(Array(repeating: 9, count: 1280)).count == 12)
  }

  @Test func `refuses another count than it was written with`() throws {
    #expect(throws: StoreError.self) { try packedColumn([1, 2], count: 1) }
  }
}
