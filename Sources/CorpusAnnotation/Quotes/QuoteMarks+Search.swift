// Where quotation marks may be.

extension QuoteMarks {
  /// The first byte of a stretch that may begin a quotation mark; its end where there is none.
  ///
  /// - Complexity: O(*n*), eight bytes a step over plain ASCII.
  static func firstMark(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      if index + 8 <= end, isPlain(bytes.extracting(index..<index + 8)) {
        index += 8
        continue
      }
      let limit = min(index + 8, end)
      while index < limit {
        switch bytes[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), 0xC2, 0xE2, 0xE3:
          return index
        default: index += 1
        }
      }
    }
    return end
  }

  /// Whether eight bytes are ASCII without quotes, apostrophes and back-ticks.
  @inline(__always)
  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    // The compiler joins the loads.
    let low =
      UInt64(bytes[0]) | UInt64(bytes[1]) << 8 | UInt64(bytes[2]) << 16 | UInt64(bytes[3]) << 24
    let high =
      UInt64(bytes[4]) << 32 | UInt64(bytes[5]) << 40 | UInt64(bytes[6]) << 48
      | UInt64(bytes[7]) << 56
    let eight = low | high
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The highest bit of a byte appears where it is zero after the mark is taken out.
    func marks(_ mark: UInt64) -> UInt64 { (eight ^ (ones &* mark)) &- ones }
    return (eight | marks(0x22) | marks(0x27) | marks(0x60)) & (ones &* 0x80) == 0
  }
}
