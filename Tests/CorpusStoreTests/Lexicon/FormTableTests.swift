import SpanAlgebra
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
    let longest = seed % 4 < 2 ? 7 : 20
    for _ in 0..<8000 {
      let form = (0..<Int.random(in: 0...longest, using: &random)).map { _ in
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

  @Test(arguments: UInt64(0)..<20)
  func `numbers the tokens of a text and the forms of another table one by one`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func text() -> [UInt8] {
      (0..<3000).map { _ in UInt8(97 + Int.random(in: 0..<3, using: &random)) }
    }
    var table = FormTable(capacity: 16)
    var plain = FormTable()
    for _ in 0..<4 {
      let text = text()
      var end = 0
      var tokens: [TextSpan] = []
      while end < text.count {
        let start = end
        end = min(text.count, end + Int.random(in: 1...12, using: &random))
        tokens.append(TextSpan(start: start, end: end))
      }
      var other = FormTable()
      var numbers: [UInt32] = [9]
      other.appendNumbers(of: tokens, in: text.span, to: &numbers)
      #expect(
        numbers.dropFirst().map { Array(other.form(Int($0))) }
          == tokens.map { Array(text[$0.range]) })
      let found = table.numbers(of: other)
      #expect(found == (0..<other.count).map { plain.number(other.bytes, other.range($0)) })
    }
    #expect(table.count == plain.count)
    #expect(table.bytes == plain.bytes)
  }
}
