/// The number of a word without regard to case, and where the word ends.
///
/// The number is a digest of its folded bytes, eight a step; a letter past ASCII counts as three
/// bytes of seven bits, each with its highest bit.
struct WordForm {
  private(set) var number: UInt64 = 0xcbf2_9ce4_8422_2325
  /// One past the last letter or digit; where it began if no word is there.
  private(set) var end: Int
  /// Where the next word may begin: past a mark of several bytes.
  private(set) var next: Int
  private(set) var signs: ByteSigns = []

  /// Reads the word that begins at `start`; what is from `limit` on is no part of it.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at start: Int, before limit: Int) {
    end = start
    next = start
    while end + 8 <= bytes.count {
      let eight = EightBytes(bytes, at: end)
      let stops = eight.wordStops
      // All bits of the bytes below the first stop.
      let mask = (stops & (0 &- stops)) >> 7 &- 1
      let folded = eight.small & mask
      if EightBytes.marks(0x30, 0x39, in: folded) != 0 { signs.insert(.digit) }
      let count = stops.trailingZeroBitCount >> 3
      guard end + count <= limit else { break }
      guard stops != 0 else {
        mix(folded)
        end += 8
        continue
      }
      guard bytes[end + count] < 0x80 else { break }
      if count > 0 { mix(folded) }
      end += count
      next = end
      return
    }
    self = Self.slow(bytes, at: start, before: limit)
  }

  /// Reads a word with letters past ASCII, or one near the end of the text.
  private static func slow(_ bytes: Span<UInt8>, at start: Int, before limit: Int) -> WordForm {
    var form = WordForm(at: start)
    var folded: UInt64 = 0
    var shift: UInt64 = 0
    func take(_ byte: UInt8) {
      folded |= UInt64(byte) << shift
      shift += 8
      guard shift == 64 else { return }
      form.mix(folded)
      (folded, shift) = (0, 0)
    }
    while form.end < limit {
      let byte = bytes[form.end]
      if byte < 0x80 {
        let isDigit = byte &- 0x30 < 10
        guard isDigit || (byte | 0x20) &- 0x61 < 26 else { break }
        if isDigit { form.signs.insert(.digit) }
        take(byte | 0x20)
        form.end += 1
        continue
      }
      form.signs.insert(.pastASCII)
      let (scalar, width) = PageWords.scalar(in: bytes, at: form.end, end: limit)
      guard PageWords.isLetter(scalar) else {
        form.next = form.end + width
        break
      }
      let small = PageWords.lowercased(scalar)
      for part in [small >> 14, small >> 7, small] { take(UInt8(part & 0x7F) | 0x80) }
      form.end += width
    }
    if shift > 0 { form.mix(folded) }
    form.next = max(form.next, form.end)
    return form
  }

  private init(at start: Int) {
    end = start
    next = start
  }

  private mutating func mix(_ folded: UInt64) {
    number = (number ^ folded) &* 0x9E37_79B9_7F4A_7C15
    number ^= number >> 32
  }
}
