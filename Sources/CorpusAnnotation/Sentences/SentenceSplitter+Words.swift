internal import SpanAlgebra

// The words and bytes around a possible end.

extension SentenceSplitter {
  // MARK: - Words

  /// The word that ends at `place`, with its inner full stops, hyphens and apostrophes.
  func wordBefore(_ place: Int) -> Range<Int> {
    var first = place
    while first > start, place - first < 40, isWordByte(text[first - 1]) { first -= 1 }
    while first < place, !isLetterOrDigit(text[first]) { first += 1 }
    // Only the last part of a compound carries the full stop: `lieutenant-gen.`
    if let hyphen = text[first..<place].lastIndex(of: UInt8(ascii: "-")) { first = hyphen + 1 }
    return first..<place
  }

  func wordAt(_ place: Int) -> Range<Int> {
    var last = place
    while last < end, last - place < 24, isLetterOrDigit(text[last]) { last += 1 }
    return place..<last
  }

  func isInitial(_ word: Range<Int>) -> Bool {
    word.count == 1 && isUpper(text[word.lowerBound])
  }

  /// Whether a word is single letters with full stops between them, as `U.S` and `p.m` are.
  func isDotted(_ word: Range<Int>) -> Bool {
    guard word.count >= 3, word.count % 2 == 1 else { return false }
    for (number, index) in word.enumerated() {
      guard (text[index] == UInt8(ascii: ".")) == (number % 2 == 1) else { return false }
      guard number % 2 == 1 || isLetterOrDigit(text[index]) && !isDigit(text[index]) else {
        return false
      }
    }
    return true
  }

  /// An ordinary word or number, after which a sentence may begin in lower case.
  func isPlainLowerWord(_ word: Range<Int>) -> Bool {
    if word.allSatisfy({ isDigit(text[$0]) || text[$0] == 0x2D }) { return word.count > 2 }
    guard word.count >= 3 else { return false }
    return word.allSatisfy { text[$0] >= 0x61 && text[$0] <= 0x7A || text[$0] == 0x27 }
      && word.contains { "aeiouy".utf8.contains(text[$0]) }
  }

  func endsLowerWord(_ place: Int, asks: Bool) -> Bool {
    let word = wordBefore(place)
    guard let first = word.first else { return true }
    return asks || !isUpper(text[first]) || word.count == 1
  }

  /// Whether the space between two words was forgotten, as `end.The` shows.
  func isForgottenSpace(_ place: Int) -> Bool {
    guard place + 2 < end, place - start >= 3 else { return false }
    let before = text[(place - 3)..<place].allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
    let after = wordAt(place + 1)
    guard before, after.count >= 2, isUpper(text[place + 1]), text[place + 2] >= 0x61,
      text[place + 2] <= 0x7A
    else { return false }
    if after.upperBound < end, text[after.upperBound] == UInt8(ascii: "@") { return false }
    return !["Com", "Net", "Org"].contains { text[after].elementsEqual($0.utf8) }
  }

  // MARK: - Bytes

  func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80
  }
  func isWordByte(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == 0x2E || byte == 0x27 || byte == 0x2D
  }

  func isSpace(_ index: Int) -> Bool { spaceWidth(index) > 0 }

  /// The width of the white space at `index`, 0 where there is none.
  func spaceWidth(_ index: Int) -> Int {
    let byte = text[index]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2, index + 1 < end, text[index + 1] == 0xA0 { return 2 }
    if byte == 0xE2, index + 2 < end, text[index + 1] == 0x80 {
      let last = text[index + 2]
      return last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
    }
    if byte == 0xE3, index + 2 < end, text[index + 1] == 0x80, text[index + 2] == 0x80 { return 3 }
    return 0
  }

  func spaceWidth(before index: Int) -> Int? {
    for width in 1...3 where index - width >= start && spaceWidth(index - width) == width {
      return width
    }
    return nil
  }

  func isEllipsis(_ index: Int) -> Bool {
    index + 2 < end && text[index] == 0xE2 && text[index + 1] == 0x80 && text[index + 2] == 0xA6
  }

  func isIdeographicStop(_ index: Int) -> Bool {
    index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0x82
  }

  func isFullWidthMark(_ index: Int) -> Bool {
    guard index + 2 < end, text[index + 1] == 0xBC else { return false }
    return text[index + 2] == 0x81 || text[index + 2] == 0x9F
  }

  func scalar(at index: Int) -> Unicode.Scalar? {
    var decoder = UTF8()
    var bytes = text[index..<min(end, index + 4)].makeIterator()
    if case .scalarValue(let scalar) = decoder.decode(&bytes) { return scalar }
    return nil
  }
}
