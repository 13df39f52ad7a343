/// Gives each distinct word form a number while a segment is written.
///
/// An open-addressing table over the bytes of the forms, so that a token that is known costs one
/// hash and one comparison and no memory.
struct FormTable {
  private var slots: [UInt32]
  private(set) var bytes: [UInt8] = []
  private(set) var starts: [Int] = [0]

  private static let free = UInt32.max

  init() { slots = Array(repeating: Self.free, count: 1 << 12) }

  var count: Int { starts.count - 1 }

  /// The bytes of a numbered form.
  func form(_ number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  /// The number of the form that stands at `range` of `text`, new or known.
  ///
  /// - Complexity: O(length) expected.
  mutating func number(_ text: [UInt8], _ range: Range<Int>) -> UInt32 {
    var slot = Int(truncatingIfNeeded: hash(text, range)) & (slots.count - 1)
    while slots[slot] != Self.free {
      if equals(Int(slots[slot]), text, range) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = UInt32(count)
    slots[slot] = number
    bytes += text[range]
    starts.append(bytes.count)
    if count * 2 > slots.count { grow() }
    return number
  }

  private func equals(_ number: Int, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == range.count else { return false }
    for offset in 0..<range.count where bytes[start + offset] != text[range.lowerBound + offset] {
      return false
    }
    return true
  }

  /// FNV-1a over the bytes, mixed once more for the low bits.
  private func hash(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 29)
  }

  private mutating func grow() {
    slots = Array(repeating: Self.free, count: slots.count * 2)
    for number in 0..<count {
      var slot = Int(truncatingIfNeeded: hash(bytes, starts[number]..<starts[number + 1]))
      slot &= slots.count - 1
      while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number)
    }
  }
}
