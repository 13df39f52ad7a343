import TestSupport
import Testing

@testable import Workbench

@Suite struct `Cells that are written` {
  private let cells: [Cell] = [
    .text("a, \"b\"\nc"), .empty, .text(""), .integer(0), .integer(.min), .integer(.max),
    .real(1.5), .real(.infinity), .real(-.infinity), .real(-2e-9), .text("Zürich"),
  ]

  @Test func `are read back as they were`() {
    var written = WrittenCells()
    for cell in cells { written.append(cell) }
    #expect((0..<written.count).map { written.cell($0) } == cells)
    #expect((0..<written.count).map { written.text(of: $0) } == cells.map(\.description))
  }

  @Test func `are nothing where they are no number`() {
    var written = WrittenCells()
    written.append(.real(.nan))
    #expect(written.cell(0) == .empty)
  }

  @Test func `are nothing where a text may be and is empty`() {
    var written = WrittenCells()
    written.append(orEmpty: "")
    written.append(orEmpty: "a")
    written.append([1, 2], 1..<1, isOptional: true)
    written.append(orEmpty: { $0 += "b".utf8 })
    written.append(orEmpty: { _ in })
    written.appendText { _ in }
    #expect(
      (0..<written.count).map { written.cell($0) }
        == [.empty, .text("a"), .empty, .text("b"), .empty, .text("")])
  }

  @Test(arguments: [(0, 3), (1, 0), (4, 2)])
  func `stand row by row`(rows: Int, width: Int) {
    var written = WrittenCells()
    for number in 0..<rows * width { written.append(number) }
    #expect(
      written.rows(rows).map { $0.map { written.cell($0) } }
        == (0..<rows).map { row in (0..<width).map { .integer(row * width + $0) } })
  }

  @Test(arguments: UInt64(0)..<100)
  func `hold whole numbers in decimal digits`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let number = Int(truncatingIfNeeded: random.next()) >> Int.random(in: 0..<64, using: &random)
    var bytes: [UInt8] = []
    bytes.appendDigits(number)
    #expect(String(decoding: bytes, as: UTF8.self) == String(number))
  }
}
