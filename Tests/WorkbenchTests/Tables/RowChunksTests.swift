import Testing

@testable import Workbench

@Suite struct `Stretches of rows` {
  private func table(_ count: Int) -> Table {
    Table(
      name: "n", columns: [Column("n", .number)],
      rows: Rows(count: count) { Row([.integer($0)]) })
  }

  @Test(arguments: [0, 1, 1023, 1024, 1025, 50_000])
  func `come in the order of the rows and leave none out`(count: Int) throws {
    let table = table(count)
    #expect(try table.mapChunks { Array($0) }.flatMap { $0 } == Array(0..<count))
    var bytes: [UInt8] = []
    try table.streamCanonicalRows { bytes += $0 }
    #expect(bytes == table.canonicalRows)
  }

  @Test func `end with the statement`() {
    var table = table(50_000)
    table.isCancelled = { true }
    var taken = 0
    #expect(throws: Diagnostic("cancelled")) { try table.streamCanonicalRows { taken += $0.count } }
    #expect(taken == 0)
    #expect(throws: Diagnostic("cancelled")) { _ = try table.mapChunks { $0.count } }
  }
}
