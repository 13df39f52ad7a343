/// Eight bytes of a text in one number, the first the lowest, which are looked at together.
///
/// What is found is told by the highest bit of each byte.
enum EightBytes {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The bytes that lie between two others; for ASCII alone.
  static func marks(_ first: UInt8, _ last: UInt8, in bytes: UInt64) -> UInt64 {
    let fromFirst = bytes &+ ones &* UInt64(0x80 - first)
    let beyondLast = bytes &+ ones &* UInt64(0x7F - last)
    return (fromFirst ^ beyondLast) & tops
  }

  /// The bytes that are no ASCII letter, no digit and no underscore.
  static func marksOutsideWords(in bytes: UInt64) -> UInt64 {
    let low = bytes & ~tops
    let inWords =
      marks(0x61, 0x7A, in: low | ones &* 0x20) | marks(0x30, 0x39, in: low)
      | marks(0x5F, 0x5F, in: low)
    return (~inWords | bytes) & tops
  }

  /// The bytes with which a stop or a closing mark may begin: `.`, `?`, `!`, `"`, and those of
  /// characters that take three bytes or more.
  static func marksOfStops(in bytes: UInt64) -> UInt64 {
    let low = bytes & ~tops
    let stops =
      marks(0x21, 0x22, in: low) | marks(0x2E, 0x2E, in: low) | marks(0x3F, 0x3F, in: low)
    return stops & ~bytes | bytes & (bytes << 1) & (bytes << 2) & tops
  }

  /// The place of the first byte that is marked.
  static func first(_ marks: UInt64) -> Int { marks.trailingZeroBitCount / 8 }
}
