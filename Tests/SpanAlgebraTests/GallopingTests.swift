import SpanAlgebra
import TestSupport
import Testing

@Suite struct `A search in leaps` {
  @Test(arguments: UInt64(0)..<50)
  func `finds what a walk finds`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let numbers = (0..<Int.random(in: 0...200, using: &random)).map { _ in
      UInt32.random(in: 0..<100, using: &random)
    }.sorted()
    for value: UInt32 in 0...100 {
      let first = numbers.firstIndex { $0 > value } ?? numbers.count
      let start = Int.random(in: 0...first, using: &random)
      #expect(gallop(numbers.span, above: value, from: start) == first)
    }
  }
}
