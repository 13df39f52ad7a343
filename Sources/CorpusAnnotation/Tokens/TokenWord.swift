/// What a token is if it is one word of the letters of English alone, as most are.
struct TokenWord: Hashable, Sendable, BitwiseCopyable {
  /// The shape in bits 0 to 2, 0 for all other tokens; `-ly` in bit 3, `-ed` in bit 4; from bit 8
  /// on the number of the word.
  let bits: UInt32

  init(bits: UInt32) { self.bits = bits }

  /// - Parameters:
  ///   - shape: Where the word has capitals.
  ///   - number: Its number in a ``WordLexicon``; 0 where that lacks it.
  ///   - endsInLy: It has five letters or more and ends in a small `ly`.
  ///   - endsInEd: It has four letters or more and ends in `ed` in either case.
  init(_ shape: NameWord.Shape, number: Int, endsInLy: Bool, endsInEd: Bool) {
    bits =
      UInt32(shape.rawValue) | (endsInLy ? 8 : 0) | (endsInEd ? 16 : 0)
      | UInt32(truncatingIfNeeded: number) << 8
  }

  /// A token that is no such word.
  static let none = TokenWord(bits: 0)

  var isNone: Bool { bits == 0 }
  var endsInLy: Bool { bits & 8 != 0 }
  var endsInEd: Bool { bits & 16 != 0 }
  var isCapital: Bool { bits & 7 >= UInt32(NameWord.Shape.capital.rawValue) }
  var number: Int { Int(bits >> 8) }

  var shape: NameWord.Shape {
    switch bits & 7 {
    case UInt32(NameWord.Shape.lower.rawValue): .lower
    case UInt32(NameWord.Shape.capital.rawValue): .capital
    case UInt32(NameWord.Shape.upper.rawValue): .upper
    default: .initial
    }
  }
}
