import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `The order of forms by their bytes` {
  @Test(arguments: UInt64(0)..<100)
  func `is that of the plain comparison`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes: [UInt8] = [0, 1, 0x61, 0x62, 0xC3, 0xFF]
    var table = FormTable()
    var forms: [[UInt8]] = []
    for _ in 0..<Int.random(in: 0...200, using: &random) {
      let longest = [2, 8, 9, 20].randomElement(using: &random) ?? 1
      let form = (0..<Int.random(in: 0...longest, using: &random)).map { _ in
        bytes.randomElement(using: &random) ?? 0
      }
      if Int(table.number(form, form.indices)) == forms.count { forms.append(form) }
    }
    #expect(table.count == forms.count)
    let order = byteOrder(of: table).map { Int($0) }
    let expected = forms.indices.sorted { forms[$0].lexicographicallyPrecedes(forms[$1]) }
    #expect(order == expected)
    #expect(inverted(order.map { UInt32($0) }).enumerated().allSatisfy { order[Int($1)] == $0 })
  }
}
