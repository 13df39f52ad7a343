/// Which encoding of one byte a character makes the likeliest text of some bytes.
///
/// Each candidate is scored twice. The characters that it gives to the bytes are weighed by the
/// alphabets of languages, of which the best counts: common letters for, letters that the language
/// does not have and symbols against. What stands side by side is weighed too: a capital after a
/// small letter, a symbol between letters, two scripts in one word speak against.
///
/// - Complexity: O(*n*) a candidate.
struct SingleByteGuess {
  let encoding: SingleByteEncoding

  init(_ bytes: [UInt8]) {
    var counts = [Int](repeating: 0, count: 128)
    for byte in bytes where byte >= 0x80 { counts[Int(byte) - 0x80] += 1 }
    var best = (score: Int.min, encoding: SingleByteEncoding.windows1252)
    for reading in CharacterReading.candidates {
      let score = reading.alphabetScore(of: counts) + reading.contextScore(of: bytes)
      if score > best.score { best = (score, reading.encoding) }
    }
    encoding = best.encoding
  }
}

/// What the bytes of one encoding are: letters of which script and case, marks, or nothing.
struct CharacterReading: Sendable {
  enum Kind: Sendable {
    case none, control, symbol, mark, apostrophe, space
    case small(Script), capital(Script)
  }

  enum Script: Sendable { case latin, cyrillic, greek }

  let encoding: SingleByteEncoding
  /// One entry a byte, ASCII too.
  private let kinds: [Kind]
  /// The small letter of each byte from 0x80.
  private let small: [UInt16]

  /// In the order in which one is taken where several make the same text.
  static let candidates: [CharacterReading] = [
    .windows1252, .windows1251, .koi8R, .windows1250, .iso88592, .windows1254, .windows1253,
    .iso88597, .iso88595, .iso885915,
  ].map { (encoding: SingleByteEncoding) in CharacterReading(encoding) }

  init(_ encoding: SingleByteEncoding) {
    self.encoding = encoding
    let characters = (0..<128).map { UInt16($0) } + encoding.upper
    kinds = characters.map(Self.kind)
    small = encoding.upper.map { character in
      let text = Unicode.Scalar(character)?.properties.lowercaseMapping ?? ""
      return text.unicodeScalars.first.flatMap { UInt16(exactly: $0.value) } ?? character
    }
  }

  private static func kind(of character: UInt16) -> Kind {
    guard let scalar = Unicode.Scalar(character), character != 0xFFFD else { return .none }
    switch character {
    case 0x80..<0xA0: return .control
    case 0x09...0x0D, 0x20, 0xA0: return .space
    case 0x27, 0x2019, 0xB7, 0xAD, 0x2D: return .apostrophe
    case 0x00..<0x80 where !scalar.properties.isAlphabetic: return .mark
    case 0x2018, 0x201A, 0x201C...0x201E, 0x2013, 0x2014, 0x2026, 0xAB, 0xBB, 0x20AC, 0xA3, 0xA7,
      0xB0, 0xBF, 0xA1, 0x2116:
      return .mark
    default: break
    }
    let script: Script? =
      switch character {
      case 0xAA, 0xBA, 0x192, 0x2C6, 0x2DC: nil
      case 0x41..<0x250: .latin
      case 0x370..<0x400: .greek
      case 0x400..<0x530: .cyrillic
      default: nil
      }
    guard let script, scalar.properties.isAlphabetic else { return .symbol }
    return scalar.properties.isUppercase ? .capital(script) : .small(script)
  }

  /// How well the characters of the bytes from 0x80 fit the language that they fit best.
  fileprivate func alphabetScore(of counts: [Int]) -> Int {
    var marks = 0
    for index in counts.indices where counts[index] > 0 {
      switch kinds[index + 0x80] {
      case .none: marks -= 20 * counts[index]
      case .control: marks -= 20 * counts[index]
      case .symbol: marks -= 2 * counts[index]
      case .mark, .apostrophe, .space: marks += counts[index]
      case .small, .capital: break
      }
    }
    var best = Int.min
    for alphabet in Alphabet.all {
      var score = 0
      for index in counts.indices where counts[index] > 0 {
        switch kinds[index + 0x80] {
        case .small, .capital:
          score += counts[index] * (alphabet.weights[small[index]] ?? -3)
        case .none, .control, .symbol, .mark, .apostrophe, .space: continue
        }
      }
      best = max(best, score)
    }
    return marks + best
  }

  /// What speaks against the characters where they stand, as a number below zero.
  fileprivate func contextScore(of bytes: [UInt8]) -> Int {
    var score = 0
    for index in bytes.indices.dropFirst() {
      let isPlain = bytes[index - 1] < 0x80 && bytes[index] < 0x80
      if isPlain { continue }
      switch (kinds[Int(bytes[index - 1])], kinds[Int(bytes[index])]) {
      case (.small(let a), .small(let b)), (.capital(let a), .small(let b)),
        (.capital(let a), .capital(let b)):
        if a != b { score -= 4 }
      case (.small, .capital): score -= 4
      case (.small, .symbol), (.symbol, .small), (.capital, .symbol), (.symbol, .capital):
        score -= 2
      case (.small, .mark) where index + 1 < bytes.count && bytes[index] >= 0x80:
        // A quotation mark or a dash may end a word and not stand inside one.
        switch kinds[Int(bytes[index + 1])] {
        case .small, .capital: score -= 2
        case .none, .control, .symbol, .mark, .apostrophe, .space: break
        }
      case (_, _): break
      }
    }
    return score
  }
}
