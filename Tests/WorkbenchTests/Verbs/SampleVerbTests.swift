import Testing

@testable import Workbench

@Suite struct `The verb sample` {
  private func sampled(_ table: Table, _ arguments: String) throws -> [Int] {
    try applying("sample " + arguments, to: table).rows.map { row in
      if case .integer(let number) = row.cells[0] { number } else { -1 }
    }
  }

  @Test func `is the same each time and in the order of the table`() throws {
    let table = numberedTable(Array(0..<1000))
    let picked = try sampled(table, "100")
    #expect(picked.count == 100)
    #expect(picked == picked.sorted())
    #expect(try sampled(table, "100") == picked)
    #expect(try sampled(table, "100 seed 1") == picked)
    #expect(try sampled(table, "100 seed 2") != picked)
    #expect(try sampled(table, "5000") == Array(0..<1000))
  }

  @Test func `does not depend on the order of the rows`() throws {
    let picked = try sampled(numberedTable(Array(0..<500)), "50")
    #expect(try sampled(numberedTable((0..<500).reversed()), "50").sorted() == picked)
  }

  @Test func `keeps most of its rows when others are added`() throws {
    let picked = Set(try sampled(numberedTable(Array(0..<1000)), "100"))
    let later = Set(try sampled(numberedTable(Array(0..<1100)), "100"))
    #expect(later.subtracting(picked).allSatisfy { $0 >= 1000 })
    #expect(picked.intersection(later).count >= 80)
  }

  @Test func `is spread evenly`() throws {
    let picked = try sampled(numberedTable(Array(0..<10_000)), "1000 seed 3")
    for part in 0..<10 {
      let count = picked.count { $0 / 1000 == part }
      #expect((60...140).contains(count))
    }
  }

  @Test func `tells rows apart that say the same`() throws {
    #expect(try sampled(numberedTable(Array(repeating: 7, count: 100)), "10").count == 10)
  }
}
