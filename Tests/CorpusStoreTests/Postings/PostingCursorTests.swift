import TestSupport
import Testing

@testable import CorpusStore

@Suite struct `A cursor over postings` {
  @Test(arguments: [0, 1, 2, 127, 128, 129, 256, 1000])
  func `stands on each position in turn`(count: Int) throws {
    var random = SplitMix64(seed: UInt64(count))
    let positions = randomPositions(count, using: &random)
    var cursor = try postings([positions]).cursor(TermID(rawValue: 0))
    #expect(cursor.count == count)
    var found: [UInt32] = []
    while let position = cursor.position {
      found.append(position)
      cursor.advance()
    }
    #expect(found == positions)
    cursor.advance()
    cursor.advance(to: 0)
    #expect(cursor.position == nil)
  }

  @Test(arguments: UInt64(0)..<200)
  func `moves as the definition says`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let counts: [Int] = [0, 1, 127, 128, 129, 256, 257, 1000, 3000]
    let positions = randomPositions(counts.randomElement(using: &random) ?? 0, using: &random)
    let others = randomPositions(200, using: &random)
    var cursor = try postings([others, positions, others]).cursor(TermID(rawValue: 1))
    let last: UInt32 = (positions.last ?? 10) + 3
    let reaches: [UInt32] = [1, 20, 500, last]
    let reach = reaches.randomElement(using: &random) ?? 1
    // The place of the cursor in the plain list.
    var index = 0
    var target: UInt32 = 0
    for _ in 0..<300 {
      if Int.random(in: 0..<4, using: &random) == 0 {
        cursor.advance()
        index = min(index + 1, positions.count)
      } else {
        // Targets ahead, on the spot, and behind: a cursor never goes back.
        let step = UInt32.random(in: 0...max(1, reach), using: &random)
        let here = index < positions.count ? positions[index] : last
        target = Bool.random(using: &random) ? min(last, here + step) : here - min(here, step)
        cursor.advance(to: target)
        while index < positions.count, positions[index] < target { index += 1 }
      }
      #expect(cursor.position == (index < positions.count ? positions[index] : nil))
    }
  }

  @Test func `leaps to the first and to the last position of a block`() throws {
    let positions = (UInt32(0)..<1000).map { $0 * 10 }
    let postings = try postings([positions])
    for index in [0, 1, 126, 127, 128, 129, 255, 256, 257, 998, 999] {
      for offset in [UInt32(0), 1] {
        var cursor = postings.cursor(TermID(rawValue: 0))
        cursor.advance(to: positions[index] + offset)
        let expected = positions.first { $0 >= positions[index] + offset }
        #expect(cursor.position == expected)
      }
    }
  }
}
