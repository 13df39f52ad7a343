internal import SpanAlgebra

/// Gives each distinct word form, or other text, a number.
///
/// An open-addressing table over the bytes of the forms, so that a token that is known costs one
/// hash and one comparison and no memory.
package struct FormTable: Sendable {
  private struct Slot: Sendable {
    var key = FormKey()
    /// The number and one more; 0 where the slot is free.
    var next: UInt32 = 0
  }

  /// A power of two, a third of them free at least.
  private var slots: [Slot]
  private(set) var bytes: [UInt8] = []
  private(set) var starts: [UInt32] = [0]

  /// An empty table.
  ///
  /// - Parameter capacity: About how many forms it will have; a power of two.
  package init(capacity: Int = 1 << 9) { slots = Array(repeating: Slot(), count: capacity * 2) }

  /// How many there are.
  package var count: Int { starts.count - 1 }

  /// The bytes of a numbered form.
  func form(_ number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

  /// Where the bytes of a numbered form are.
  func range(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

  /// The number of the form that stands at `range` of `text`, new or known.
  ///
  /// - Complexity: O(length) expected.
  package mutating func number(_ text: [UInt8], _ range: Range<Int>) -> UInt32 {
    number(text.span, range)
  }

  /// The number of the form that stands at `range` of `text`, new or known.
  ///
  /// - Complexity: O(length) expected.
  @inline(__always)
  mutating func number(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    let key = FormKey(text, range)
    let mask = slots.count - 1
    var place = key.place & mask
    while true {
      let slot = slots[place]
      if slot.next == 0 { return add(text, range, key, at: place) }
      if slot.key == key, key.isWhole || equals(slot.next, text, range) {
        return slot.next - 1
      }
      place = (place + 1) & mask
    }
  }

  /// Appends the number of the form that each token of a text is.
  ///
  /// - Complexity: O(length) expected.
  mutating func appendNumbers(
    of tokens: [TextSpan], in text: borrowing Span<UInt8>, to numbers: inout [UInt32]
  ) {
    let count = numbers.count
    numbers.append(contentsOf: repeatElement(0, count: tokens.count))
    var found = numbers.mutableSpan
    for index in tokens.indices {
      found[count + index] = number(text, tokens[index].start..<tokens[index].end)
    }
  }

  /// For each form of another table its number here, given in the order of that table.
  ///
  /// - Complexity: O(bytes of the other) expected.
  package mutating func numbers(of other: FormTable) -> [UInt32] {
    var numbers = [UInt32](repeating: 0, count: other.count)
    var found = numbers.mutableSpan
    let bytes = other.bytes.span
    // Most forms lie in the first slot that is looked at; going to all of these without a decision
    // between them lets the processor fetch many at once.
    for form in found.indices { found[form] = guess(bytes, other.range(form)) }
    for form in found.indices {
      let (guess, range) = (found[form], other.range(form))
      let isRight = guess > 0 && (range.count <= FormKey.wholeCount || equals(guess, bytes, range))
      found[form] = isRight ? guess - 1 : number(bytes, range)
    }
    return numbers
  }

  /// The number of the form and one more whose key lies where that of this one is sought first.
  ///
  /// - Returns: 0 where another key lies there or none.
  @inline(__always)
  private func guess(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    let key = FormKey(text, range)
    let slot = slots[key.place & (slots.count - 1)]
    return slot.key == key ? slot.next : 0
  }

  /// Gives a new form the next number.
  @inline(never)
  private mutating func add(
    _ text: borrowing Span<UInt8>, _ range: Range<Int>, _ key: FormKey, at place: Int
  ) -> UInt32 {
    let number = UInt32(count)
    slots[place] = Slot(key: key, next: number + 1)
    for index in range { bytes.append(text[index]) }
    starts.append(UInt32(bytes.count))
    if count * 3 > slots.count * 2 { grow() }
    return number
  }

  /// Whether a form of more than eight bytes, by its number and one more, is the one in the text,
  /// which is as long.
  private func equals(_ next: UInt32, _ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    let own = bytes.span.extracting(self.range(Int(next - 1)))
    let form = text.extracting(range)
    let last = form.count - 8
    var offset = 0
    while offset < last {
      guard own.word(at: offset) == form.word(at: offset) else { return false }
      offset += 8
    }
    return own.word(at: last) == form.word(at: last)
  }

  private mutating func grow() {
    var larger = [Slot](repeating: Slot(), count: slots.count * 2)
    for slot in slots where slot.next != 0 {
      var place = slot.key.place & (larger.count - 1)
      while larger[place].next != 0 { place = (place + 1) & (larger.count - 1) }
      larger[place] = slot
    }
    slots = larger
  }
}

/// What two forms are compared by first: all that a form of at most eight bytes is.
private struct FormKey: Equatable, BitwiseCopyable {
  /// The bytes of a form of at most eight, else its hash.
  private var head: UInt64 = 0
  private var length: UInt32 = 0

  /// The key of nothing.
  init() {}

  @inline(__always)
  init(_ text: borrowing Span<UInt8>, _ range: Range<Int>) {
    length = UInt32(range.count)
    if range.count > Self.wholeCount {
      head = Self.hash(text, range)
    } else if range.lowerBound + 8 <= text.count {
      let unused = UInt64(64 - 8 * range.count)
      // A shift by 64, that of the empty form, leaves nothing.
      head = text.word(at: range.lowerBound) & (UInt64.max >> unused)
    } else {
      for index in range.reversed() { head = head << 8 | UInt64(text[index]) }
    }
  }

  /// The most bytes that a form has of which equal keys are equal forms.
  static let wholeCount = 8

  /// Whether equal keys are equal forms.
  var isWhole: Bool { length <= UInt32(Self.wholeCount) }

  /// A number that spreads forms evenly over tables whose size is a power of two.
  var place: Int { Int(truncatingIfNeeded: Self.mixed(head ^ UInt64(length) << 56) & 0xFFFF_FFFF) }

  private static func hash(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = UInt64(range.count)
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      hash = mixed(hash ^ text.word(at: offset))
      offset += 8
    }
    return offset < range.upperBound ? mixed(hash ^ text.word(at: range.upperBound - 8)) : hash
  }

  /// - Note: Source: the folded multiplication of wyhash, as published by Wang Yi.
  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
}
