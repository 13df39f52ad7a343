/// The 64-bit digest by which a damaged column is found; it guards against accidents.
///
/// - Note: Source: XXH64 as published by Yann Collet, with its test vectors.
package struct Checksum: Sendable {
  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  /// The digest of a span of bytes.
  ///
  /// - Complexity: O(*n*), about 8 bytes a step.
  package static func of(_ bytes: RawSpan) -> UInt64 {
    var offset = 0
    let count = bytes.byteCount
    var hash: UInt64
    if count >= 32 {
      var lanes: (UInt64, UInt64, UInt64, UInt64) = (
        prime1 &+ prime2, prime2, 0, 0 &- prime1
      )
      while offset + 32 <= count {
        lanes.0 = round(lanes.0, bytes.word(at: offset))
        lanes.1 = round(lanes.1, bytes.word(at: offset + 8))
        lanes.2 = round(lanes.2, bytes.word(at: offset + 16))
        lanes.3 = round(lanes.3, bytes.word(at: offset + 24))
        offset += 32
      }
      hash = rotate(lanes.0, 1) &+ rotate(lanes.1, 7) &+ rotate(lanes.2, 12) &+ rotate(lanes.3, 18)
      for lane in [lanes.0, lanes.1, lanes.2, lanes.3] {
        hash = (hash ^ round(0, lane)) &* prime1 &+ prime4
      }
    } else {
      hash = prime5
    }
    hash &+= UInt64(count)
    while offset + 8 <= count {
      hash = rotate(hash ^ round(0, bytes.word(at: offset)), 27) &* prime1 &+ prime4
      offset += 8
    }
    if offset + 4 <= count {
      // Four bytes are left, and every pattern of them is a number.
      let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)
      hash = rotate(hash ^ (UInt64(UInt32(littleEndian: word)) &* prime1), 23) &* prime2 &+ prime3
      offset += 4
    }
    while offset < count {
      let byte = unsafe bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
      hash = rotate(hash ^ (UInt64(byte) &* prime5), 11) &* prime1
      offset += 1
    }
    hash = (hash ^ (hash >> 33)) &* prime2
    hash = (hash ^ (hash >> 29)) &* prime3
    return hash ^ (hash >> 32)
  }

  /// The digest of an array of bytes.
  package static func of(_ bytes: [UInt8]) -> UInt64 { of(unsafe bytes.span.bytes) }

  private static func rotate(_ value: UInt64, _ count: UInt64) -> UInt64 {
    value << count | value >> (64 - count)
  }

  private static func round(_ lane: UInt64, _ input: UInt64) -> UInt64 {
    rotate(lane &+ input &* prime2, 31) &* prime1
  }
}

extension RawSpan {
  /// The eight bytes from an offset on as a number, the first the lowest.
  func word(at offset: Int) -> UInt64 {
    // Bounds are checked by the span, and every pattern of eight bytes is a number.
    unsafe UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

extension Span<UInt8> {
  /// The eight bytes from an offset on as a number, the first the lowest.
  package func word(at offset: Int) -> UInt64 {
    // Bytes have no padding.
    unsafe bytes.word(at: offset)
  }
}

/// A digest as sixteen hexadecimal digits.
package func hexadecimal(_ digest: UInt64) -> String {
  let digits = String(digest, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
