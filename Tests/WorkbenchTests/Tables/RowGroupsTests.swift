import Synchronization
import TestSupport
import Testing

@testable import Workbench

@Suite struct `Rows grouped by what they have in some columns` {
  private let values: [Cell] = [
    .text("Oren Vask"), .text("oren vask"), .text("Oren Vasko"), .text("Ilse"), .text(""), .empty,
    .integer(12), .integer(-3), .real(0.5), .real(.nan), .real(.infinity),
  ]

  @Test(arguments: UInt64(0)..<20)
  func `are as many as they are when counted one by one`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let rows = (0..<[0, 7, 3000][Int(seed % 3)]).map { _ in
      Row([
        .integer(Int.random(in: 0...9, using: &random)),
        values.randomElement(using: &random) ?? .empty,
        values.randomElement(using: &random) ?? .empty,
      ])
    }
    let columns = [Column("n", .number), Column("a"), Column("b")]
    let table = Table(name: "t", columns: columns, rows: Rows(rows))
    let places = [[1], [2, 0], [0, 1, 2]].randomElement(using: &random) ?? []
    var expected: [[Cell]: Int] = [:]
    for row in rows {
      let group = places.map { place -> Cell in
        if case .real(let number) = row.cells[place], number.isNaN { return .empty }
        return row.cells[place]
      }
      expected[group, default: 0] += 1
    }
    let counted = try table.groups(by: places)
    var found: [[Cell]: Int] = [:]
    for row in counted {
      guard case .integer(let count)? = row.cells.last else { continue }
      #expect(found.updateValue(count, forKey: Array(row.cells.dropLast())) == nil)
    }
    #expect(found == expected)
    let counts = counted.map { $0.cells.last?.description ?? "" }.compactMap { Int($0) }
    #expect(counts == counts.sorted(by: >))
  }

  @Test func `come in the order of their values where they are as many`() throws {
    let texts = ["Zürich", "zurich", "Aar", "aare", "Aarelauf", "Aarelaufen", "", "B", "7"]
    let table = Table(
      name: "t", columns: [Column("a")],
      rows: Rows(texts.map { Row([.text(orEmpty: $0)]) } + [Row([.integer(12)])]))
    let rows = try table.groups(by: [0])
    #expect(
      rows.map { $0.cells[0].description }
        == ["12", "7", "Aar", "aare", "Aarelauf", "Aarelaufen", "B", "Zürich", "zurich", ""])
  }

  @Test(arguments: [0, 40, 100, 128, 140, 170])
  func `are not made, or drawn, where the user cancels`(answers: Int) throws {
    var table = Table(
      name: "t", columns: [Column("a")],
      rows: Rows((0..<60_000).map { Row([.text("w\($0 % 30_000)")]) }))
    let asked = Atomic<Int>(0)
    table.isCancelled = { asked.add(1, ordering: .relaxed).newValue > answers }
    #expect(throws: Diagnostic("cancelled")) {
      let counted = try applying("count by a", to: table)
      // What is counted asks as the rows did.
      try TableRenderer(counted).write { _ in }
    }
  }
}
