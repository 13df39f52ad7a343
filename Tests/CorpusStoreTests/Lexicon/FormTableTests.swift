import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `The table of forms` {
  @Test func `is empty at first`() {
    let table = FormTable()
    #expect(table.count == 0)
    #expect(table.bytes.isEmpty)
  }

  @Test func `gives numbers in the order in which forms come`() {
    var table = FormTable()
    let text = Array("talks in Moscow, talks in moscow".utf8)
    let ranges = [0..<5, 6..<8, 9..<15, 15..<16, 17..<22, 23..<25, 26..<32]
    #expect(ranges.map { table.number(text, $0) } == [0, 1, 2, 3, 0, 1, 4])
    #expect(table.count == 5)
    #expect(Array(table.form(2)) == Array("Moscow".utf8))
    #expect(Array(table.form(4)) == Array("moscow".utf8))
  }

  @Test(arguments: UInt64(0)..<20)
  func `agrees with a dictionary, also past its first size`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var table = FormTable()
    var numbers: [[UInt8]: UInt32] = [:]
    let letters = seed % 2 == 0 ? 2 : 26
    for _ in 0..<8000 {
      let form = (0..<Int.random(in: 0...7, using: &random)).map { _ in
        UInt8(97 + Int.random(in: 0..<letters, using: &random))
      }
      let expected = numbers[form] ?? UInt32(numbers.count)
      numbers[form] = expected
      let text = [0x20] + form + [0x20]
      #expect(table.number(text, 1..<text.count - 1) == expected)
    }
    #expect(table.count == numbers.count)
    for (form, number) in numbers { #expect(Array(table.form(Int(number))) == form) }
  }
}
