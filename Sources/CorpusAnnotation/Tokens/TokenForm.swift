internal import CorpusStore

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
    let text = text.span
    low = text.word(at: start) & Self.first(count)
    high = count <= 8 ? 0 : text.word(at: start + 8) & Self.first(count - 8)
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

  /// All bits of the first bytes of a number.
  private static func first(_ count: Int) -> UInt64 {
    count >= 8 ? .max : 1 &<< UInt64(8 * count) &- 1
  }

  /// Whether all its bytes are ASCII.
  var isASCII: Bool { (low | high) & EightBytes.tops == 0 }

  /// The word that it is in small letters; for ASCII alone.
  var folded: FoldedWord { FoldedWord(low: Self.lowercased(low), high: Self.lowercased(high)) }

  /// Whether all its bytes are the letters of English.
  var isLetters: Bool {
    guard isASCII else { return false }
    let small = EightBytes.ones &* 0x20
    return EightBytes.marks(0x61, 0x7A, in: low | small) == ends.low
      && EightBytes.marks(0x61, 0x7A, in: high | small) == ends.high
  }

  /// Whether a hyphen is among its bytes; for ASCII alone.
  var hasHyphen: Bool {
    EightBytes.marks(0x2D, 0x2D, in: low) | EightBytes.marks(0x2D, 0x2D, in: high) != 0
  }

  /// Which of its letters are capitals; for letters alone.
  var capitals: Capitals {
    let first = EightBytes.marks(0x41, 0x5A, in: low)
    let last = EightBytes.marks(0x41, 0x5A, in: high)
    if first | last == 0 { return .none }
    if first == ends.low, last == ends.high { return .all }
    if first & 0x80 == 0 { return .inner }
    return first == 0x80 && last == 0 ? .first : .firstAndInner
  }

  /// Where the capitals of a word stand.
  enum Capitals: Sendable { case none, first, inner, firstAndInner, all }

  /// The highest bit of each byte that the token has.
  private var ends: (low: UInt64, high: UInt64) {
    (EightBytes.tops & Self.first(count), count <= 8 ? 0 : EightBytes.tops & Self.first(count - 8))
  }

  /// Eight ASCII characters with small letters for capitals.
  private static func lowercased(_ bytes: UInt64) -> UInt64 {
    bytes | EightBytes.marks(0x41, 0x5A, in: bytes) >> 2
  }
}
