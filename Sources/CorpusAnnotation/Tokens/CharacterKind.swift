/// What a character is to the tokenizer.
enum CharacterKind: UInt8, Sendable {
  case space, letter, digit, ideograph, apostrophe, hyphen, dash, period, other

  /// The kinds of the 128 characters of ASCII.
  static let ofASCII: [CharacterKind] = (0..<128).map { byte in
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

  /// The kind of a character beyond ASCII.
  init(wide scalar: Unicode.Scalar) {
    switch scalar.value {
    // Blocks whose characters are letters throughout, which spares the look at their properties.
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x400...0x481, 0x48A...0x52F, 0x5D0...0x5EA,
      0x620...0x64A:
      self = .letter
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      self = .space
    case 0x2019, 0xB4, 0x2BC, 0x2032, 0x201B:
      self = .apostrophe
    case 0x2010, 0x2011:
      self = .hyphen
    case 0x2012...0x2015:
      self = .dash
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069:
      self = .letter
    case 0x2018, 0x201A, 0x201C...0x201F, 0x2026:
      self = .other
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .ideograph
    default:
      self = Self.byCategory(scalar)
    }
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> CharacterKind {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      .letter
    case .decimalNumber, .letterNumber, .otherNumber: .digit
    case .control, .spaceSeparator: .space
    default: .other
    }
  }
}

/// What a byte behind a run of ASCII letters and digits tells of its end.
enum WordFollower: UInt8, Sendable {
  /// A letter or a digit.
  case goesOn
  /// White space or a mark that no word and no address holds.
  case ends
  /// The run ends here unless digits stand on both sides.
  case comma
  /// The run ends here unless a word or an address goes on behind it.
  case period
  /// Hyphens, apostrophes, colons, slashes, signs of addresses, characters beyond ASCII.
  case maySplit

  static let ofBytes: [WordFollower] = (0..<256).map { value in
    let byte = UInt8(value)
    guard byte < 0x80 else { return .maySplit }
    switch byte {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "."): return .period
    case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "@"):
      return .maySplit
    default: break
    }
    switch CharacterKind.ofASCII[value] {
    case .letter, .digit: return .goesOn
    case .space, .other: return .ends
    case .ideograph, .apostrophe, .hyphen, .dash, .period: return .maySplit
    }
  }
}

/// What a byte may be in a web or mail address.
enum AddressByte: UInt8, Sendable {
  case inWords, atSign, inAddresses, never

  static let ofBytes: [AddressByte] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .inWords
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"): .inWords
    case UInt8(ascii: "@"): .atSign
    case 0...0x20, 0x7F...: .never
    case let mark where #"<>"|{}()[],;"#.utf8.contains(mark): .never
    default: .inAddresses
    }
  }
}
