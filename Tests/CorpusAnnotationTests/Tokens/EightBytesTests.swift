@testable import CorpusAnnotation
import CorpusStore
import TestSupport
import Testing

@Suite struct `Eight bytes at once` {
  private func marks(_ bytes: [UInt8], _ belongs: (UInt8) -> Bool) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | (belongs($1) ? 0x80 : 0) }
  }

  @Test(arguments: UInt64(0)..<200)
  func `tell what each byte tells`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let edges =
      Array("/09:@AZ[^_`az{.-!\"#>?@ ".utf8) + [0, 0x7F, 0x80, 0xC3, 0xDF, 0xE0, 0xE2, 0xFF]
    let bytes = (0..<8).map { _ in
      Bool.random(using: &random)
        ? edges.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
    }
    let word = bytes.span.word(at: 0)
    #expect(
      EightBytes.marksOutsideWords(in: word)
        == marks(bytes) { WordFollower.ofBytes[Int($0)] != .goesOn })
    #expect(
      EightBytes.marksOfStops(in: word)
        == marks(bytes) { ".?!\"".utf8.contains($0) || $0 >= 0xE0 })
    let ascii = bytes.map { $0 & 0x7F }
    #expect(
      EightBytes.marks(0x41, 0x5A, in: ascii.span.word(at: 0))
        == marks(ascii) { $0 >= 0x41 && $0 <= 0x5A })
  }

  @Test func `have their first mark at a place`() {
    for place in 0..<8 { #expect(EightBytes.first(0x80 << UInt64(place * 8) | 1 << 63) == place) }
  }
}
