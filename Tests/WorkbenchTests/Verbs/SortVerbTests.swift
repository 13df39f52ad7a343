import TestSupport
import Testing

@testable import Workbench

@Suite struct `The verb sort` {
  @Test(arguments: [
    ("words", [3, 6, 1, 5, 2, 4]), ("words desc", [2, 5, 1, 3, 6, 4]),
    ("weight", [6, 1, 5, 4, 2, 3]),
    ("speaker", [1, 4, 6, 2, 5, 3]), ("speaker desc", [2, 5, 6, 1, 4, 3]),
    ("date", [6, 1, 5, 2, 3, 4]), ("date desc", [3, 2, 1, 5, 6, 4]),
    ("speaker, words desc", [1, 4, 6, 2, 5, 3]), ("speaker desc words asc", [5, 2, 6, 1, 4, 3]),
    ("title,words", [3, 6, 1, 5, 2, 4]),
  ])
  func `keeps equal rows in order and puts empty ones last`(
    arguments: String, expected: [Int]
  ) throws {
    #expect(numbers(try applying("sort " + arguments)) == expected)
  }

  @Test(arguments: UInt64(0)..<50)
  func `loses no row and is idempotent`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let values = (0..<40).map { _ in Int.random(in: 0..<9, using: &random) }
    let once = try applying("sort n desc", to: numberedTable(values))
    #expect(Array(once.rows).map { $0.cells[0] } == values.sorted(by: >).map { Cell.integer($0) })
    #expect(try applying("sort n desc", to: once).canonicalRows == once.canonicalRows)
  }
}
