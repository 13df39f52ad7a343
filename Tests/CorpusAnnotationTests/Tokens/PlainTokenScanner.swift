internal import CorpusStore
internal import SpanAlgebra

/// The tokens of a text by definition.
func plainTokens(in text: [UInt8]) -> [TextSpan] {
  var tokens: [TextSpan] = []
  var scanner = PlainTokenScanner(text: text)
  while let token = scanner.next() { tokens.append(token) }
  return tokens
}

/// What a character is to the tokenizer.
private enum CharacterClass {
  case space, letter, digit, ideograph, apostrophe, hyphen, dash, period, other
}

/// One character after another, whatever stands behind it.
private struct PlainTokenScanner {
  private let text: [UInt8]
  private var offset = 0
  /// The tail of the last word that is a token of its own: `'s`.
  private var pending: TextSpan?

  init(text: [UInt8]) { self.text = text }

  mutating func next() -> TextSpan? {
    if let token = pending {
      pending = nil
      return token
    }
    while offset < text.count, classify(offset).kind == .space { offset += classify(offset).width }
    guard offset < text.count else { return nil }
    let start = offset
    let (kind, width) = classify(start)
    switch kind {
    case .letter, .digit:
      return word(from: start)
    case .hyphen, .dash, .period:
      // A sign before a digit belongs to nothing here: `-5` is two tokens.
      offset += width
      while offset < text.count, text[offset] == text[start], width == 1 { offset += 1 }
      return TextSpan(start: start, end: offset)
    case .apostrophe:
      offset += width
      // The doubled marks of typewriters: `` ''.
      if offset < text.count, text[offset] == text[start], width == 1 { offset += 1 }
      return TextSpan(start: start, end: offset)
    case .ideograph, .other, .space:
      offset += width
      return TextSpan(start: start, end: offset)
    }
  }

  private mutating func word(from start: Int) -> TextSpan {
    if let end = address(from: start) {
      offset = end
      return TextSpan(start: start, end: end)
    }
    var end = start
    var lastApostrophe: Int?
    scan: while end < text.count {
      let (kind, width) = classify(end)
      switch kind {
      case .letter, .digit:
        end += width
      case .apostrophe, .hyphen, .period:
        guard joins(at: end, width: width, kind: kind, wordStart: start) else { break scan }
        if kind == .apostrophe { lastApostrophe = end }
        end += width
      case .other:
        guard isNumberSeparator(at: end) else { break scan }
        end += 1
      case .space, .ideograph, .dash:
        break scan
      }
    }
    // The period that ends `U.S.` or `a.m.` belongs to it.
    if end < text.count, text[end] == UInt8(ascii: "."), isDottedAcronym(start..<end) {
      end += 1
      // `U.S.-Russian`
      if end + 1 < text.count, text[end] == UInt8(ascii: "-"), classify(end + 1).kind == .letter {
        end += 1
        while end < text.count, case (let kind, let width) = classify(end),
          kind == .letter || kind == .digit
        {
          end += width
        }
      }
    }
    offset = end
    if let cut = lastApostrophe, cut > start, isClitic(cut..<end) {
      pending = TextSpan(start: cut, end: end)
      return TextSpan(start: start, end: cut)
    }
    return TextSpan(start: start, end: end)
  }

  /// Whether a mark inside a word holds its two sides together.
  private func joins(at index: Int, width: Int, kind: CharacterClass, wordStart: Int) -> Bool {
    let after = index + width
    guard after < text.count else { return false }
    let next = classify(after).kind
    guard next == .letter || next == .digit else { return false }
    guard kind == .period else { return true }
    // `end.The` is two words with the space forgotten; `U.S.A`, `3.5` and `example.org` are one.
    let isUpper = text[after] >= 0x41 && text[after] <= 0x5A
    return !isUpper || index - wordStart <= 1 || isDottedAcronym(wordStart..<index)
  }

  /// Commas, colons and slashes between two digits.
  private func isNumberSeparator(at index: Int) -> Bool {
    guard [0x2C, 0x3A, 0x2F].contains(text[index]), index > 0, index + 1 < text.count else {
      return false
    }
    return isDigit(text[index - 1]) && isDigit(text[index + 1])
  }

  /// Single letters with periods between them: `U.S`, `p.m`.
  private func isDottedAcronym(_ range: Range<Int>) -> Bool {
    guard range.count >= 3 else { return false }
    for (place, index) in range.enumerated() {
      let isPeriod = text[index] == UInt8(ascii: ".")
      guard isPeriod == (place % 2 == 1) else { return false }
      guard isPeriod || classify(index).kind == .letter && text[index] < 0x80 else { return false }
    }
    return range.count % 2 == 1
  }

  private func isClitic(_ range: Range<Int>) -> Bool {
    let form = folded(String(decoding: text[range], as: UTF8.self))
    return ["'s", "'ll", "'re", "'ve", "'d", "'m"].contains(form)
  }

  /// The end of a web or mail address that begins here.
  private func address(from start: Int) -> Int? {
    var end = start
    var isAddress =
      startsWith("http://", start) || startsWith("https://", start) || startsWith("www.", start)
    while end < text.count {
      switch addressBytes[Int(text[end])] {
      case .inWords: break
      case .atSign: isAddress = isAddress || end > start
      case .inAddresses: if !isAddress { return nil }
      case .never: return isAddress ? trimmed(start..<end) : nil
      }
      end += 1
    }
    return isAddress ? trimmed(start..<end) : nil
  }

  /// The end of an address without the marks that close a sentence.
  private func trimmed(_ address: Range<Int>) -> Int {
    var end = address.upperBound
    while end > address.lowerBound, ".:!?'*".utf8.contains(text[end - 1]) { end -= 1 }
    return end
  }

  private func startsWith(_ prefix: StaticString, _ index: Int) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard index + count <= text.count else { return false }
    return text[index..<index + count].elementsEqual("\(prefix)".utf8)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The class of the character that begins at `index`, and its width in code units.
  private func classify(_ index: Int) -> (kind: CharacterClass, width: Int) {
    let byte = text[index]
    if byte < 0x80 { return (asciiClasses[Int(byte)], 1) }
    let (scalar, width) = decode(index)
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      return (.space, width)
    case 0x2019, 0xB4, 0x2BC, 0x2032, 0x201B:
      return (.apostrophe, width)
    case 0x2010, 0x2011:
      return (.hyphen, width)
    case 0x2012...0x2015:
      return (.dash, width)
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069:
      return (.letter, width)
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      return (.ideograph, width)
    default:
      break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return (.letter, width)
    case .decimalNumber, .letterNumber, .otherNumber:
      return (.digit, width)
    case .control, .spaceSeparator:
      return (.space, width)
    default:
      return (.other, width)
    }
  }

  private func decode(_ index: Int) -> (Unicode.Scalar, Int) {
    let first = text[index]
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC0, index + width <= text.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for byte in text[(index + 1)..<(index + width)] { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}

/// What a byte may be in a web or mail address.
private enum PlainAddressByte {
  case inWords, atSign, inAddresses, never
}

private let addressBytes: [PlainAddressByte] = (0..<256).map { byte in
  switch UInt8(byte) {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .inWords
  case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"): .inWords
  case UInt8(ascii: "@"): .atSign
  case 0...0x20, 0x7F...: .never
  case let mark where #"<>"|{}()[],;"#.utf8.contains(mark): .never
  default: .inAddresses
  }
}

private let asciiClasses: [CharacterClass] = (0..<128).map { byte in
  switch UInt8(byte) {
  case 0...0x20, 0x7F: .space
  case 0x30...0x39: .digit
  case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): .letter
  case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
  case UInt8(ascii: "-"): .hyphen
  case UInt8(ascii: "."): .period
  default: .other
  }
}
