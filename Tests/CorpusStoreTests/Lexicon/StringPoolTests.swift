import TestSupport
import Testing

@testable import CorpusStore

/// A pool of strings by number, written and opened.
func pool(_ strings: [String]) throws -> StringPool {
  let folder = try TestFolder()
  var writer = try ColumnFolderWriter(path: folder.path("columns"))
  writer.begin(group: "group")
  var table = FormTable()
  let numbers = strings.map { table.number(Array($0.utf8), 0..<$0.utf8.count) }
  try writeStrings(table, in: numbers, "pool", to: &writer)
  try writer.finish()
  return try StringPool(
    try ColumnFolder(path: folder.path("columns")), group: "group", name: "pool")
}

@Suite struct `A pool of strings` {
  @Test(arguments: [[], [""], ["a"], ["", "", "é", "東京", "a long string of words"]])
  func `gives back its strings`(strings: [String]) throws {
    let pool = try pool(strings)
    #expect(pool.count == strings.count)
    for (number, string) in strings.enumerated() {
      #expect(pool[UInt32(number)] == string)
      #expect(pool.utf8(UInt32(number)) == Array(string.utf8))
      #expect(pool.byteCount(UInt32(number)) == string.utf8.count)
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `is searched as the definition says`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let alphabet = ["a", "b", "é", "東"]
    func word() -> String {
      (0..<Int.random(in: 0...4, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? ""
      }.joined()
    }
    let strings = Set((0..<40).map { _ in word() }).map { Array($0.utf8) }.sorted {
      $0.lexicographicallyPrecedes($1)
    }
    let pool = try pool(strings.map { String(decoding: $0, as: UTF8.self) })
    for _ in 0..<40 {
      let key = Array(word().utf8)
      #expect(
        Int(pool.lowerBound(key)) == strings.count { $0.lexicographicallyPrecedes(key) })
      for (number, string) in strings.enumerated() {
        #expect(pool.hasPrefix(UInt32(number), key) == string.starts(with: key))
        let order = pool.compare(UInt32(number), key)
        #expect((order < 0) == string.lexicographicallyPrecedes(key))
        #expect((order == 0) == (string == key))
      }
    }
  }

  @Test func `gives each distinct string one number`() {
    var writer = StringPoolWriter()
    #expect(["AFP", "", "AFP", "Tass", ""].map { writer.number($0) } == [0, 1, 0, 2, 1])
    #expect((0..<3).map { writer.string($0) } == ["AFP", "", "Tass"])
    #expect(writer.count == 3)
  }

  @Test func `keeps apart what looks the same but has other bytes`() {
    var writer = StringPoolWriter()
    #expect(["caf\u{E9}", "cafe\u{301}", "caf\u{E9}"].map { writer.number($0) } == [0, 1, 0])
    #expect(Array(writer.string(1).utf8) == Array("cafe\u{301}".utf8))
  }
}
