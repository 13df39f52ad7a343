/// A short word in lower case as a value that compares in one step.
///
/// Holds up to 16 ASCII characters; an apostrophe of any kind is a straight one. Longer words and
/// words with other letters have no value, since no table of English words asks for them.
struct FoldedWord: Hashable, Sendable, BitwiseCopyable {
  let low: UInt64
  let high: UInt64

  init?(_ bytes: some Sequence<UInt8>) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var count = 0
    var iterator = bytes.makeIterator()
    while var byte = iterator.next() {
      if byte >= 0x80 {
        guard let mark = Self.apostrophe(startingWith: byte, rest: &iterator) else { return nil }
        byte = mark
      }
      guard count < 16 else { return nil }
      if byte >= 0x41, byte <= 0x5A { byte |= 0x20 }
      if count < 8 {
        low |= UInt64(byte) << UInt64(count * 8)
      } else {
        high |= UInt64(byte) << UInt64((count - 8) * 8)
      }
      count += 1
    }
    guard count > 0 else { return nil }
    self.low = low
    self.high = high
  }

  init?(_ word: String) { self.init(word.utf8) }

  /// The word of a stretch of text.
  init?(_ text: borrowing [UInt8], _ range: Range<Int>) {
    if let word = FoldedWord(ascii: text, range) {
      self = word
    } else {
      guard text[range].contains(where: { $0 >= 0x80 }) else { return nil }
      self.init(text[range])
    }
  }

  /// The word of a stretch of text that is ASCII throughout; `nil` for any other.
  init?(ascii text: borrowing [UInt8], _ range: Range<Int>) {
    guard range.count <= TokenForm.longest, !range.isEmpty else { return nil }
    let form = TokenForm(text, range.lowerBound, range.upperBound)
    guard form.isASCII else { return nil }
    self = form.folded
  }

  /// The word of folded letters, the first in the lowest byte.
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The straight apostrophe for `’` and `´`; `nil` for any other character beyond ASCII.
  private static func apostrophe(
    startingWith byte: UInt8, rest: inout some IteratorProtocol<UInt8>
  ) -> UInt8? {
    switch byte {
    case 0xE2:
      guard rest.next() == 0x80, let last = rest.next(), last == 0x98 || last == 0x99 else {
        return nil
      }
    case 0xC2:
      guard rest.next() == 0xB4 else { return nil }
    default:
      return nil
    }
    return UInt8(ascii: "'")
  }

  /// A number that spreads words evenly over tables whose size is a power of two.
  var spread: UInt64 {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ (mixed >> 32)
  }
}
