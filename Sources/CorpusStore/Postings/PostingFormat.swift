/// How the positions of a term are laid out.
///
/// Positions ascend and are stored as gaps (the first as itself). Every ``blockSize`` of them make a
/// block. The gaps of a whole block have one width in bits, with those that do not fit as
/// exceptions; a term's last block, if it is not whole, has its gaps as little-endian base-128
/// numbers. A term with more than one block has a skip entry for each.
///
/// - Note: Source: Zukowski and others, "Super-scalar RAM-CPU cache compression" (ICDE 2006).
enum PostingFormat {
  static let blockSize = 128

  /// The words of bits that a whole block of a width has.
  static func wordCount(width: Int) -> Int { blockSize * width / 64 }

  /// The bytes of a number in base 128.
  static func byteCount(_ value: UInt32) -> Int {
    max(1, (UInt32.bitWidth - value.leadingZeroBitCount + 6) / 7)
  }

  /// The width that makes a whole block the smallest.
  static func width(of gaps: borrowing Span<UInt32>) -> Int {
    // How many gaps have each number of bits.
    var counts = InlineArray<33, Int>(repeating: 0)
    var widest = 0
    for index in gaps.indices {
      let bits = UInt32.bitWidth - gaps[index].leadingZeroBitCount
      counts[bits] += 1
      widest = max(widest, bits)
    }
    var best = (width: widest, size: 16 * widest)
    for width in (0..<widest).reversed() {
      var exceptions = 0
      for bits in width + 1...widest {
        exceptions += counts[bits] * (1 + (bits - width + 6) / 7)
      }
      // A narrower block has more and larger exceptions.
      guard exceptions <= best.size else { break }
      let size = 16 * width + exceptions
      // Of equals the narrowest.
      if size <= best.size { best = (width, size) }
    }
    return best.width
  }
}
