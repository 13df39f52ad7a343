import TestSupport
import Testing

@testable import CorpusStore

/// Postings of some terms, written and opened.
func postings(_ terms: [[UInt32]]) throws -> Postings {
  let folder = try TestFolder()
  var encoder = PostingWriter()
  for term in terms { encoder.append(term.span) }
  var writer = try ColumnFolderWriter(path: folder.path("columns"))
  writer.begin(group: "postings")
  try encoder.write(to: &writer)
  try writer.finish()
  return try Postings(
    try ColumnFolder(path: folder.path("columns")), termCount: terms.count,
    tokenCount: Int(UInt32.max) + 1)
}

/// Ascending positions with gaps that take one byte and more.
func randomPositions(_ count: Int, using random: inout SplitMix64) -> [UInt32] {
  let widest: UInt32 = [1, 3, 300, 20_000].randomElement(using: &random) ?? 1
  var last = UInt32.random(in: 0...widest, using: &random)
  return (0..<count).map { _ in
    defer { last += UInt32.random(in: 1...widest, using: &random) }
    return last
  }
}

@Suite struct `The postings of a term` {
  static let counts = [0, 1, 2, 127, 128, 129, 255, 256, 257, 1000, 5000]

  @Test(arguments: UInt64(0)..<20)
  func `give back every position of every term`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let terms = Self.counts.shuffled(using: &random).map {
      randomPositions($0, using: &random)
    }
    let postings = try postings(terms)
    for (number, positions) in terms.enumerated() {
      let term = TermID(rawValue: UInt32(number))
      #expect(postings.frequency(term) == positions.count)
      #expect(postings.positions(term) == positions)
    }
  }

  @Test func `hold the first and the last position there can be`() throws {
    let positions: [UInt32] = [0, 1, 127, 128, 16_383, 16_384, .max - 1, .max]
    #expect(try postings([positions]).positions(TermID(rawValue: 0)) == positions)
  }

  @Test func `take one byte for each near position and skips from two blocks on`() {
    var writer = PostingWriter()
    writer.append(Array(UInt32(0)..<128).span)
    #expect(writer.bytes.count == 128)
    #expect(writer.skipPositions.isEmpty)
    writer.append(Array(UInt32(0)..<129).span)
    // The block of gaps of 1 has a width, one exception for its first gap of 0 at most, and bits.
    #expect(writer.bytes.count == 128 + 2 + 1)
    #expect(writer.words.count == 2)
    #expect(writer.skipPositions == [0, 127])
    #expect(writer.skipOffsets == [0, 2])
    #expect(writer.skipStarts == [0, 0, 2])
  }

  @Test func `take an exception for a gap that is far wider than the others`() throws {
    let near = Array(UInt32(0)..<127)
    let positions = near + [1_000_000] + (1..<200).map { 1_000_000 + $0 * 2 }
    var writer = PostingWriter()
    writer.append(positions.span)
    #expect(writer.words.count <= 2 + 4)
    #expect(try postings([positions]).positions(TermID(rawValue: 0)) == positions)
  }

  @Test(arguments: UInt64(0)..<60)
  func `have the narrowest of the widths that make a block the smallest`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let gaps = (0..<PostingFormat.blockSize).map { _ in
      UInt32.random(in: 0...UInt32.max, using: &random) >> UInt32.random(in: 8...31, using: &random)
    }
    let sizes = (0...32).map { width in
      gaps.reduce(16 * width) { size, gap in
        let rest = UInt64(gap) >> UInt64(width)
        return size + (rest > 0 ? 1 + PostingFormat.byteCount(UInt32(rest)) : 0)
      }
    }
    #expect(PostingFormat.width(of: gaps.span) == sizes.firstIndex { $0 == sizes.min() })
  }

  @Test(arguments: counts)
  func `are decoded a block at a time`(count: Int) throws {
    var random = SplitMix64(seed: UInt64(count))
    let positions = randomPositions(count, using: &random)
    let postings = try postings([randomPositions(300, using: &random), positions])
    var decoded: [UInt32] = []
    var block: [UInt32] = []
    for number in 0...count / PostingFormat.blockSize + 1 {
      postings.block(number, of: TermID(rawValue: 1), into: &block)
      #expect(block.count <= PostingFormat.blockSize)
      decoded += block
    }
    #expect(decoded == positions)
    #expect(block.isEmpty)
  }
}
