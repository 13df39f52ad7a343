/// A word of a page: letters and digits in a row.
struct PageWord: Hashable {
  /// A number for the form without regard to case; equal forms have equal numbers.
  var form: UInt64
  /// Bytes in the document, half open.
  var start: UInt32
  var end: UInt32

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// Cuts bytes into words; marks, also apostrophes and hyphens, divide.
struct PageWords {
  /// The words of a stretch, appended in order.
  ///
  /// - Complexity: O(*n*).
  static func append(to words: inout [PageWord], from text: [UInt8], in range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      start = appendRow(to: &words, from: text.span, in: start..<range.upperBound).end + 1
    }
  }

  /// The words up to the end of a row, and where that is: at a line feed, a carriage return, or
  /// the end of the stretch.
  ///
  /// - Complexity: O(*n*) in the row, eight bytes a step.
  static func appendRow(
    to words: inout [PageWord], from bytes: Span<UInt8>, in range: Range<Int>
  ) -> (end: Int, signs: ByteSigns) {
    let end = range.upperBound
    var index = range.lowerBound
    var signs: ByteSigns = []
    while index < end {
      switch bytes[index] {
      case 0x0A, 0x0D: return (index, signs)
      case 0x5B, 0x7B, 0x3C:
        signs.insert(.bracket)
        index += 1
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...:
        let word = WordForm(bytes, at: index, before: end)
        signs.formUnion(word.signs)
        if word.end > index {
          words.append(PageWord(form: word.number, start: UInt32(index), end: UInt32(word.end)))
        }
        index = word.next
      default: index += 1
      }
    }
    return (end, signs)
  }

  /// The forms of a phrase, as ``append(to:from:in:)`` numbers them.
  static func forms(of phrase: String) -> [UInt64] {
    let bytes = Array(phrase.utf8)
    var words: [PageWord] = []
    append(to: &words, from: bytes, in: 0..<bytes.count)
    return words.map(\.form)
  }

  /// Decodes the character at `index` of whole UTF-8.
  static func scalar(in text: Span<UInt8>, at index: Int, end: Int) -> (UInt32, Int) {
    let first = text[index]
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard width > 1, index + width <= end else { return (UInt32(first), 1) }
    var value = UInt32(first) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for place in (index + 1)..<(index + width) { value = value << 6 | UInt32(text[place] & 0x3F) }
    return (value, width)
  }

  /// Whether a character past ASCII belongs to words.
  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case ..<0xAA, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7: false
    case 0x2000...0x20FF, 0x2190...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0xFE10...0xFE6F: false
    case 0xFF00...0xFF0F, 0xFFFD, 0xFEFF, 0x1F000...0x1FAFF: false
    default: true
    }
  }

  /// The small letter of a character past ASCII.
  static func lowercased(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xDE, 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x100...0x137, 0x14A...0x177, 0x460...0x481, 0x48A...0x4BF: scalar | 1
    default: scalar
    }
  }
}
