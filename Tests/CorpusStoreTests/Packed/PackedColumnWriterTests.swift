import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `The writer of a packed column` {
  @Test(arguments: UInt64(0)..<60)
  func `gives the same words however the numbers are cut`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = [0, 1, 127, 128, 129, 700].randomElement(using: &random) ?? 0
    let widest = UInt32.random(in: 0...UInt32.max, using: &random) >> UInt32(seed % 32)
    let values = (0..<count).map { _ in UInt32.random(in: 0...widest, using: &random) }
    var writer = PackedColumnWriter(count: count)
    var rest = values[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...200, using: &random))
      rest = rest.dropFirst(piece.count)
      if piece.count == 1 {
        writer.append(piece[piece.startIndex])
      } else {
        writer.append(Array(piece))
      }
    }
    #expect(writer.words == packed(values))
  }

  @Test(arguments: UInt64(0)..<20)
  func `appends what own numbers stand for`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let places = (0..<50).map { UInt32($0 * 7) }.shuffled(using: &random)
    let numbers = (0..<9).map { _ in UInt32.random(in: 0..<50, using: &random) }
    let values = (0..<300).map { _ in UInt32.random(in: 0..<9, using: &random) }
    var writer = PackedColumnWriter(count: 301)
    writer.append(4)
    writer.append(values, as: numbers, places)
    #expect(writer.words == packed([4] + values.map { places[Int(numbers[Int($0)])] }))
  }

  @Test func `has the words of no block where there is no number`() {
    #expect(PackedColumnWriter(count: 0).words == packed([]))
    #expect(packed([]) == [0, 0])
  }
}
