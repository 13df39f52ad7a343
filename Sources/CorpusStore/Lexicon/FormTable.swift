/// Gives each distinct word form a number while a segment is written.
///
/// An open-addressing table over the bytes of the forms, so that a token that is known costs one
/// hash and one comparison and no memory.
struct FormTable {
  private struct Slot {
    /// The bytes of a form of at most eight, else its hash.
    var head: UInt64 = 0
    var length: UInt32 = 0
    /// The number and one more; 0 where the slot is free.
    var next: UInt32 = 0
  }

  private var slots: [Slot]
  private(set) var bytes: [UInt8] = []
  private(set) var starts: [UInt32] = [0]

  init() { slots = Array(repeating: Slot(), count: 1 << 10) }

  var count: Int { starts.count - 1 }

  /// The bytes of a numbered form.
  func form(_ number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

  /// Where the bytes of a numbered form are.
  func range(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

  /// The number of the form that stands at `range` of `text`, new or known.
  ///
  /// - Complexity: O(length) expected.
  mutating func number(_ text: [UInt8], _ range: Range<Int>) -> UInt32 {
    number(text.span, range)
  }

  /// The number of the form that stands at `range` of `text`, new or known.
  ///
  /// - Complexity: O(length) expected.
  mutating func number(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    let head = Self.head(of: text, range)
    let length = UInt32(range.count)
    let mask = slots.count - 1
    var place = Self.place(of: head, length) & mask
    while slots[place].next != 0 {
      let slot = slots[place]
      if slot.head == head, slot.length == length,
        length <= 8 || equals(Int(slot.next - 1), text, range)
      {
        return slot.next - 1
      }
      place = (place + 1) & mask
    }
    let number = UInt32(count)
    slots[place] = Slot(head: head, length: length, next: number + 1)
    for index in range { bytes.append(text[index]) }
    starts.append(UInt32(bytes.count))
    if count * 3 > slots.count * 2 { grow() }
    return number
  }

  /// The number that a form of another table has here, new or known.
  mutating func number(of form: Int, in other: FormTable) -> UInt32 {
    number(other.bytes.span, other.range(form))
  }

  /// For each form of another table its number here, given in the order of that table.
  ///
  /// - Complexity: O(bytes of the other) expected.
  mutating func numbers(of other: FormTable) -> [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(other.count)
    for form in 0..<other.count { numbers.append(number(of: form, in: other)) }
    return numbers
  }

  private func equals(_ number: Int, _ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    let own = bytes.span.extracting(self.range(number))
    let form = text.extracting(range)
    for index in form.indices where own[index] != form[index] { return false }
    return true
  }

  /// The bytes of a form of at most eight in one number, else a hash of them.
  @inline(__always)
  private static func head(of text: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    let count = range.count
    if count <= 8 {
      if range.lowerBound + 8 <= text.count, count > 0 {
        return text.word(at: range.lowerBound) & (UInt64.max >> UInt64(64 - 8 * count))
      }
      var word: UInt64 = 0
      for index in range.reversed() { word = word << 8 | UInt64(text[index]) }
      return word
    }
    var hash = UInt64(count)
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      hash = mixed(hash ^ text.word(at: offset))
      offset += 8
    }
    return offset < range.upperBound ? mixed(hash ^ text.word(at: range.upperBound - 8)) : hash
  }

  @inline(__always)
  private static func place(of head: UInt64, _ length: UInt32) -> Int {
    Int(truncatingIfNeeded: mixed(head ^ UInt64(length) << 56) & 0xFFFF_FFFF)
  }

  /// - Note: Source: the folded multiplication of wyhash, as published by Wang Yi.
  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }

  private mutating func grow() {
    var larger = [Slot](repeating: Slot(), count: slots.count * 2)
    for slot in slots where slot.next != 0 {
      var place = Self.place(of: slot.head, slot.length) & (larger.count - 1)
      while larger[place].next != 0 { place = (place + 1) & (larger.count - 1) }
      larger[place] = slot
    }
    slots = larger
  }
}
