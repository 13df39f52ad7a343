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
    _ = append(to: &words, from: text.span, in: range)
  }

  /// The words of a stretch, appended in order, and what its bytes hold.
  ///
  /// - Complexity: O(*n*), eight bytes a step.
  static func append(
    to words: inout [PageWord], from bytes: Span<UInt8>, in range: Range<Int>
  ) -> ByteSigns {
    var index = range.lowerBound
    var signs: ByteSigns = []
    while index < range.upperBound {
      let end = min(range.upperBound, index + stretch)
      words.append(addingCapacity: (end - index) / 2 + 1) { words in
        while index < end {
          let byte = bytes[index]
          if byte == 0x20 {
            index += 1
          } else if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 {
            let word = WordForm(bytes, at: index, before: range.upperBound)
            signs.formUnion(word.signs)
            if word.end > index {
              words.append(PageWord(form: word.number, start: UInt32(index), end: UInt32(word.end)))
            }
            index = word.next
          } else {
            if byte == 0x5B || byte == 0x7B || byte == 0x3C { signs.insert(.bracket) }
            index += 1
          }
        }
      }
    }
    return signs
  }

  /// The most bytes whose words are made room for at once.
  private static let stretch = 4096

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
