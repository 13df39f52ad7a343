import Testing

@testable import CorpusReading

@Suite struct `Eight bytes in one number` {
  /// Eight bytes with one of them at a place.
  private func eight(_ byte: UInt8, at place: Int, among others: UInt8) -> EightBytes {
    var bytes = [UInt8](repeating: others, count: 8)
    bytes[place] = byte
    return EightBytes(bytes.span, at: 0)
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  @Test(arguments: 0..<8)
  func `tell of each byte whether a word stops at it`(place: Int) {
    for byte in UInt8.min...UInt8.max {
      let stop: UInt64 = isWord(byte) ? 0 : 0x80 << UInt64(8 * place)
      #expect(eight(byte, at: place, among: 0x61).wordStops == stop)
    }
  }

  @Test(arguments: 0..<8)
  func `tell whether a byte is below a space or a certain one`(place: Int) {
    for byte in UInt8.min...UInt8.max {
      let group = eight(byte, at: place, among: 0xE9)
      #expect(group.holdControl == (byte < 0x20))
      let isSign = byte < 0x20 || byte == 0x22 || byte == 0x5C
      #expect(group.holdControl(or: 0x22, 0x5C) == isSign)
    }
  }

  @Test func `begin at any offset, the first the lowest`() {
    let bytes = Array("0123456789".utf8)
    #expect(EightBytes(bytes.span, at: 2).bits & 0xFF == 0x32)
    #expect(EightBytes(bytes.span, at: 2).bits >> 56 == 0x39)
  }
}
