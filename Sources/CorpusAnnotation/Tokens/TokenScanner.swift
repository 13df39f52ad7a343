internal import CorpusStore
internal import SpanAlgebra

/// One pass over a text that cuts it into tokens.
///
/// A run of ASCII letters and digits with a space or a plain mark behind it, as nearly all are, is
/// a token at once; ``wordEnd(from:)`` looks closer at the others.
struct TokenScanner {
  private let text: [UInt8]
  private let kinds: [CharacterKind]
  private let followers: [WordFollower]

  init(text: [UInt8]) {
    self.text = text
    kinds = CharacterKind.ofASCII
    followers = WordFollower.ofBytes
  }

  /// The tokens, ascending.
  func tokens() -> [TextSpan] {
    var tokens: [TextSpan] = []
    var index = 0
    while index < text.count {
      // Few texts have more tokens than a fifth of their bytes.
      tokens.append(addingCapacity: (text.count - index) / 5 + 16) { found in
        index = scan(from: index, into: &found)
      }
    }
    return tokens
  }

  /// Adds tokens while there is room for them, and returns where it stopped.
  private func scan(from start: Int, into found: inout OutputSpan<TextSpan>) -> Int {
    let bytes = text.span
    let kinds = kinds.span
    var index = start
    // A word and its clitic are added together.
    while index < bytes.count, found.freeCapacity >= 2 {
      let byte = bytes[index]
      guard byte < 0x80 else {
        index = addWide(at: index, to: &found)
        continue
      }
      switch kinds[Int(byte)] {
      case .space:
        index += 1
      case .letter, .digit:
        let end = endOfRun(bytes, from: index + 1)
        index =
          endsPlainly(bytes, index, end)
          ? add(index, end, to: &found) : addCarefully(at: index, to: &found)
      case .hyphen, .dash, .period:
        // A sign before a digit belongs to nothing here: `-5` is two tokens.
        var end = index + 1
        while end < bytes.count, bytes[end] == byte { end += 1 }
        index = add(index, end, to: &found)
      case .apostrophe:
        // The doubled marks of typewriters: `` ''.
        let isDoubled = index + 1 < bytes.count && bytes[index + 1] == byte
        index = add(index, index + (isDoubled ? 2 : 1), to: &found)
      case .ideograph, .other:
        index = add(index, index + 1, to: &found)
      }
    }
    return index
  }

  /// Where a run of ASCII letters and digits ends that goes on at an offset.
  @inline(__always)
  private func endOfRun(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let marks = EightBytes.marksOutsideWords(in: bytes.word(at: index))
      if marks != 0 { return index + EightBytes.first(marks) }
      index += 8
    }
    while index < bytes.count, followers[Int(bytes[index])] == .goesOn { index += 1 }
    return index
  }

  private func add(_ start: Int, _ end: Int, to found: inout OutputSpan<TextSpan>) -> Int {
    found.append(TextSpan(start: start, end: end))
    return end
  }

  /// Adds the token that begins with a character beyond ASCII, if it is no white space.
  private func addWide(at start: Int, to found: inout OutputSpan<TextSpan>) -> Int {
    let (kind, width) = character(at: start)
    switch kind {
    case .space: return start + width
    case .letter, .digit: return addCarefully(at: start, to: &found)
    case .hyphen, .dash, .period, .apostrophe, .ideograph, .other:
      return add(start, start + width, to: &found)
    }
  }

  /// Whether a run of ASCII letters and digits is a token by what stands behind it.
  @inline(__always)
  private func endsPlainly(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end < bytes.count else { return true }
    switch followers[Int(bytes[end])] {
    case .ends: return true
    case .goesOn, .maySplit: return false
    case .comma:
      return end + 1 >= bytes.count || !isDigit(bytes[end + 1]) || !isDigit(bytes[end - 1])
    case .period:
      guard end + 1 < bytes.count else { return true }
      let next = followers[Int(bytes[end + 1])]
      return (next == .ends || next == .comma)
        && !(end - start == 3 && bytes[start] == UInt8(ascii: "w"))
    }
  }

  // MARK: - Words

  /// Adds the word or address that begins here, and a clitic behind it as a token of its own.
  private func addCarefully(at start: Int, to found: inout OutputSpan<TextSpan>) -> Int {
    if let end = address(from: start) { return add(start, end, to: &found) }
    let (end, clitic) = wordEnd(from: start)
    guard let clitic else { return add(start, end, to: &found) }
    return add(add(start, clitic, to: &found), end, to: &found)
  }

  /// Where the word that begins here ends, and where in it a clitic such as `'s` begins.
  private func wordEnd(from start: Int) -> (end: Int, clitic: Int?) {
    var end = start
    var lastApostrophe: Int?
    scan: while end < text.count {
      let (kind, width) = character(at: end)
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
      end = compoundEnd(end + 1)
    }
    guard let cut = lastApostrophe, cut > start, isClitic(cut..<end) else { return (end, nil) }
    return (end, cut)
  }

  /// The end of the second part of `U.S.-Russian`; the place itself where none follows.
  private func compoundEnd(_ place: Int) -> Int {
    guard place + 1 < text.count, text[place] == UInt8(ascii: "-"),
      character(at: place + 1).kind == .letter
    else { return place }
    var end = place + 1
    while end < text.count, case (let kind, let width) = character(at: end),
      kind == .letter || kind == .digit
    {
      end += width
    }
    return end
  }

  /// Whether a mark inside a word holds its two sides together.
  private func joins(at index: Int, width: Int, kind: CharacterKind, wordStart: Int) -> Bool {
    let after = index + width
    guard after < text.count else { return false }
    let next = character(at: after).kind
    guard next == .letter || next == .digit else { return false }
    guard kind == .period else { return true }
    // `end.The` is two words with the space forgotten; `U.S.A`, `3.5` and `example.org` are one.
    let isUpper = text[after] >= 0x41 && text[after] <= 0x5A
    return !isUpper || index - wordStart <= 1 || isDottedAcronym(wordStart..<index)
  }

  /// Commas, colons and slashes between two digits.
  private func isNumberSeparator(at index: Int) -> Bool {
    let byte = text[index]
    guard byte == 0x2C || byte == 0x3A || byte == 0x2F, index > 0, index + 1 < text.count else {
      return false
    }
    return isDigit(text[index - 1]) && isDigit(text[index + 1])
  }

  /// Single letters with periods between them: `U.S`, `p.m`.
  private func isDottedAcronym(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, range.count % 2 == 1 else { return false }
    for index in range {
      let isPeriod = text[index] == UInt8(ascii: ".")
      guard isPeriod == ((index - range.lowerBound) % 2 == 1) else { return false }
      guard isPeriod || text[index] < 0x80 && kinds[Int(text[index])] == .letter else {
        return false
      }
    }
    return true
  }

  /// Whether a range that begins with an apostrophe is `'s`, `'d`, `'m`, `'ll`, `'re` or `'ve`.
  private func isClitic(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound + character(at: range.lowerBound).width
    if text[first..<range.upperBound].contains(where: { $0 >= 0x80 }) {
      let form = folded(String(decoding: text[range], as: UTF8.self))
      return ["'s", "'ll", "'re", "'ve", "'d", "'m"].contains(form)
    }
    switch range.upperBound - first {
    case 1:
      let letter = text[first] | 0x20
      return letter == UInt8(ascii: "s") || letter == UInt8(ascii: "d")
        || letter == UInt8(ascii: "m")
    case 2:
      let (letter, last) = (text[first] | 0x20, text[first + 1] | 0x20)
      return letter == UInt8(ascii: "l") && last == letter
        || (letter == UInt8(ascii: "r") || letter == UInt8(ascii: "v"))
          && last == UInt8(ascii: "e")
    default: return false
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  // MARK: - Addresses

  /// The end of a web or mail address that begins here.
  private func address(from start: Int) -> Int? {
    var end = start
    var isAddress = beginsAddress(start)
    let bytes = AddressByte.ofBytes
    while end < text.count {
      switch bytes[Int(text[end])] {
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

  private func beginsAddress(_ start: Int) -> Bool {
    switch text[start] {
    case UInt8(ascii: "h"): hasPrefix("http://", start) || hasPrefix("https://", start)
    case UInt8(ascii: "w"): hasPrefix("www.", start)
    default: false
    }
  }

  private func hasPrefix(_ prefix: String, _ start: Int) -> Bool {
    var index = start
    for byte in prefix.utf8 {
      guard index < text.count, text[index] == byte else { return false }
      index += 1
    }
    return true
  }

  // MARK: - Characters

  /// What the character that begins at `index` is, and its width in code units.
  private func character(at index: Int) -> (kind: CharacterKind, width: Int) {
    let first = text[index]
    if first < 0x80 { return (kinds[Int(first)], 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC0, index + width <= text.count else { return (.other, 1) }
    var value = UInt32(first) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for place in (index + 1)..<(index + width) { value = value << 6 | UInt32(text[place] & 0x3F) }
    return (Unicode.Scalar(value).map { CharacterKind(wide: $0) } ?? .other, width)
  }
}
