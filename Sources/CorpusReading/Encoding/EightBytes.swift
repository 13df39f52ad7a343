/// Eight bytes of a text as one number, the first the lowest.
struct EightBytes {
  let bits: UInt64

  /// The eight bytes from an offset on, in one step: the compiler joins the loads.
  @inline(__always)
  init(_ text: Span<UInt8>, at offset: Int) {
    let bytes = text.extracting(offset..<offset + 8)
    let low =
      UInt64(bytes[0]) | UInt64(bytes[1]) << 8 | UInt64(bytes[2]) << 16 | UInt64(bytes[3]) << 24
    let high =
      UInt64(bytes[4]) << 32 | UInt64(bytes[5]) << 40 | UInt64(bytes[6]) << 48
      | UInt64(bytes[7]) << 56
    bits = low | high
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  /// The highest bit of each byte.
  static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The eight bytes with the bit that tells small letters from capitals.
  @inline(__always) var small: UInt64 { bits | Self.ones &* 0x20 }

  /// The highest bit of each byte that is no letter or digit of ASCII.
  @inline(__always) var wordStops: UInt64 {
    let plain = bits & ~Self.tops
    let word =
      Self.marks(0x61, 0x7A, in: plain | Self.ones &* 0x20) | Self.marks(0x30, 0x39, in: plain)
    return ~word & Self.tops | bits & Self.tops
  }

  /// Whether any of them is below a space.
  @inline(__always)
  var holdControl: Bool { (bits &- Self.ones &* 0x20) & ~bits & Self.tops != 0 }

  /// Whether any of them is below a space, or one of two others; all three are ASCII.
  @inline(__always)
  func holdControl(or first: UInt8, _ second: UInt8) -> Bool {
    let control = (bits &- Self.ones &* 0x20) & ~bits
    return
      (control | Self.zeros(bits ^ Self.ones &* UInt64(first))
      | Self.zeros(bits ^ Self.ones &* UInt64(second))) & Self.tops != 0
  }

  /// The highest bit of each byte of a number that lies between two others; for ASCII alone.
  @inline(__always)
  static func marks(_ first: UInt8, _ last: UInt8, in bytes: UInt64) -> UInt64 {
    let fromFirst = bytes &+ ones &* UInt64(0x80 - first)
    let beyondLast = bytes &+ ones &* UInt64(0x7F - last)
    return (fromFirst ^ beyondLast) & tops
  }

  /// The highest bit of the first byte that is zero, and of some after it.
  @inline(__always)
  private static func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes }
}
