/// How a packed column is laid out, in words of 64 bits.
///
/// The first word is how many numbers there are; a word for each block of ``blockSize`` numbers
/// follows (``PackedBlock``), then the bits of all blocks. A block has the distance of each number
/// from the smallest of them in as many bits as the largest distance needs.
enum PackedFormat {
  /// How many numbers share a width; their bits fill pairs of words.
  static let blockSize = 128

  static func blockCount(_ count: Int) -> Int { (count + blockSize - 1) / blockSize }

  /// The words before the bits: an even number, so that bits begin at a pair.
  static func headCount(_ blockCount: Int) -> Int { (blockCount + 2) / 2 * 2 }

  /// The words of a block's bits.
  static func wordCount(width: Int) -> Int { blockSize * width / 64 }
}

/// The head of a block: 32 bits for the smallest number, 6 for the width, 26 for where its bits
/// begin, in pairs of words from the start of the column.
struct PackedBlock {
  let word: UInt64

  init(_ word: UInt64) { self.word = word }

  init(base: UInt32, width: Int, firstWord: Int) {
    word = UInt64(base) | UInt64(width) << 32 | UInt64(firstWord / 2) << 38
  }

  var base: UInt32 { UInt32(truncatingIfNeeded: word) }
  var width: Int { Int(word >> 32 & 0x3F) }
  var firstWord: Int { Int(word >> 38) * 2 }
}
