/// A token of at most sixteen bytes as two numbers, which tell of all its letters at once.
///
/// Each byte of a number is one of the token, the first the lowest; none is 0.
struct TokenForm: Sendable, BitwiseCopyable {
  private let low: UInt64
  private let high: UInt64
  let count: Int

  /// How many bytes a token has at most.
  static let longest = 16

  /// The form of a stretch of text that is no longer than ``longest``.
  init(_ text: borrowing [UInt8], _ start: Int, _ end: Int) {
    count = end - start
    guard start + Self.longest <= text.count else {
      (low, high) = Self.oneByOne(text, start, end)
      return
    }
    let bytes = text.span.extracting(start..<(start + Self.longest))
    low = Self.eight(bytes, from: 0) & Self.first(count)
    high = count <= 8 ? 0 : Self.eight(bytes, from: 8) & Self.first(count - 8)
  }

  /// The two numbers of a stretch near the end of the text.
  private static func oneByOne(
    _ text: borrowing [UInt8], _ start: Int, _ end: Int
  ) -> (low: UInt64, high: UInt64) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for index in start..<end {
      let place = index - start
      if place < 8 {
        low |= UInt64(text[index]) << UInt64(8 * place)
      } else {
        high |= UInt64(text[index]) << UInt64(8 * (place - 8))
      }
    }
    return (low, high)
  }

  /// Eight bytes in one step, as the compiler joins the loads.
  @inline(__always) private static func eight(_ bytes: Span<UInt8>, from start: Int) -> UInt64 {
    let low =
      UInt64(bytes[start]) | UInt64(bytes[start + 1]) << 8 | UInt64(bytes[start + 2]) << 16
      | UInt64(bytes[start + 3]) << 24
    let high =
      UInt64(bytes[start + 4]) << 32 | UInt64(bytes[start + 5]) << 40
      | UInt64(bytes[start + 6]) << 48 | UInt64(bytes[start + 7]) << 56
    return low | high
  }

  /// All bits of the first bytes of a number.
  private static func first(_ count: Int) -> UInt64 {
    count >= 8 ? .max : 1 &<< UInt64(8 * count) &- 1
  }

  /// Whether all its bytes are ASCII.
  var isASCII: Bool { (low | high) & Self.tops == 0 }

  /// The word that it is in small letters; for ASCII alone.
  var folded: FoldedWord { FoldedWord(low: Self.lowercased(low), high: Self.lowercased(high)) }

  /// Whether all its bytes are the letters of English.
  var isLetters: Bool {
    guard isASCII else { return false }
    let small = Self.ones &* 0x20
    return Self.marks(0x61, 0x7A, in: low | small) == ends.low
      && Self.marks(0x61, 0x7A, in: high | small) == ends.high
  }

  /// Whether a hyphen is among its bytes; for ASCII alone.
  var hasHyphen: Bool { Self.marks(0x2D, 0x2D, in: low) | Self.marks(0x2D, 0x2D, in: high) != 0 }

  /// Which of its letters are capitals; for letters alone.
  var capitals: Capitals {
    let first = Self.marks(0x41, 0x5A, in: low)
    let last = Self.marks(0x41, 0x5A, in: high)
    if first | last == 0 { return .none }
    if first == ends.low, last == ends.high { return .all }
    if first & 0x80 == 0 { return .inner }
    return first == 0x80 && last == 0 ? .first : .firstAndInner
  }

  /// Where the capitals of a word stand.
  enum Capitals: Sendable { case none, first, inner, firstAndInner, all }

  /// The highest bit of each byte that the token has.
  private var ends: (low: UInt64, high: UInt64) {
    (Self.tops & Self.first(count), count <= 8 ? 0 : Self.tops & Self.first(count - 8))
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The highest bit of each byte that lies between two others; for ASCII alone.
  private static func marks(_ first: UInt8, _ last: UInt8, in bytes: UInt64) -> UInt64 {
    let fromFirst = bytes &+ ones &* UInt64(0x80 - first)
    let beyondLast = bytes &+ ones &* UInt64(0x7F - last)
    return (fromFirst ^ beyondLast) & tops
  }

  /// Eight ASCII characters with small letters for capitals.
  private static func lowercased(_ bytes: UInt64) -> UInt64 {
    bytes | marks(0x41, 0x5A, in: bytes) >> 2
  }
}
