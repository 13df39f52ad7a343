import TestSupport
import Testing

@testable import Workbench

@Suite struct `The verb count` {
  private func csv(_ verbs: String, of table: Table = verbTable) throws -> String {
    String(decoding: try applying(verbs, to: table).canonicalRows, as: UTF8.self)
  }

  @Test(arguments: [
    ("count", "6\n"), ("where words > 5000 | count", "0\n"),
    ("count by speaker", "Oren Vask,2\nILSE MARTEN,1\nIlse Märten,1\nJon d’Arle,1\n,1\n"),
    ("count by words", "9,2\n12,1\n100,1\n250,1\n,1\n"),
    ("count by date", "2031-02-03,2\n2030,1\n2031-02-17,1\n2031-03-01,1\n,1\n"),
    ("where words = 9 | count by title, words", "Ferry > bridge,9,1\nFerry lost,9,1\n"),
  ])
  func `puts the most frequent values first`(verbs: String, expected: String) throws {
    #expect(try csv(verbs) == expected)
  }

  @Test func `names its column so that it can be counted again`() throws {
    let once = try applying("count by speaker")
    #expect(once.columns.map(\.name) == ["speaker", "count"])
    #expect(once.columns[1].isBar)
    let twice = try applying("count by speaker | count by count")
    #expect(twice.columns.map(\.name) == ["count", "rows"])
    #expect(String(decoding: twice.canonicalRows, as: UTF8.self) == "1,4\n2,1\n")
  }

  @Test func `takes all that is no number as one`() throws {
    let table = Table(
      name: "x", columns: [Column("n", .number)],
      rows: Rows([Row([.real(.nan)]), Row([.empty]), Row([.real(.nan)]), Row([.real(-0.0)])]))
    #expect(try csv("count by n", of: table) == ",3\n0,1\n")
  }

  @Test func `says so when the rows were not all`() throws {
    var table = verbTable
    table.isPartial = true
    #expect(try applying("count", to: table).isPartial)
    #expect(try applying("count by date", to: table).isPartial)
  }

  @Test(arguments: UInt64(0)..<50)
  func `adds up to the rows, in any order of them`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let values = (0..<60).map { _ in Int.random(in: 0..<9, using: &random) }
    let counted = try applying("count by n", to: numberedTable(values))
    let total = counted.rows.reduce(0) { sum, row in
      if case .integer(let count) = row.cells[1] { sum + count } else { sum }
    }
    #expect(total == values.count)
    #expect(
      try applying("count by n", to: numberedTable(values.shuffled(using: &random))).canonicalRows
        == counted.canonicalRows)
  }
}
