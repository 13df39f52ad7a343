/// How many bytes of each suspicious kind there are, and how much of them is UTF-8.
struct ByteCensus {
  private(set) var zerosAtEven = 0
  private(set) var zerosAtOdd = 0
  /// Control codes other than zero, white space and escape.
  private(set) var controls = 0
  private(set) var escapes = 0
  /// Characters of more than one byte in UTF-8.
  private(set) var sequences = 0
  /// Bytes from 0x80 that belong to no character of UTF-8.
  private(set) var broken = 0

  var zeros: Int { zerosAtEven + zerosAtOdd }
  var isASCII: Bool { sequences == 0 && broken == 0 }

  /// - Complexity: O(*n*); eight bytes a step over plain ASCII.
  init(_ bytes: [UInt8]) {
    // Bytes have no padding.
    let raw = unsafe bytes.span.bytes
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count {
        // Eight bytes are left, and any eight bytes are a number.
        let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
        if Self.isPrintable(word) {
          index += 8
          continue
        }
      }
      let end = min(index + 8, bytes.count)
      while index < end {
        let byte = bytes[index]
        if byte >= 0x80 {
          let width = widthOfUTF8(bytes, at: index)
          if width > 0 { sequences += 1 } else { broken += 1 }
          index += max(width, 1)
        } else {
          if byte < 0x20 || byte == 0x7F { count(byte, at: index) }
          index += 1
        }
      }
    }
  }

  /// Whether all eight bytes are printable ASCII; `false` for some others too.
  private static func isPrintable(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    // The top bit of a byte appears where it is set, where the byte is below 0x20, or is 0x7F.
    return (word | (word &- ones &* 0x20) | (word &+ ones)) & tops == 0
  }

  private mutating func count(_ byte: UInt8, at index: Int) {
    switch byte {
    case 0 where index & 1 == 0: zerosAtEven += 1
    case 0: zerosAtOdd += 1
    case 0x1B: escapes += 1
    case 0x09...0x0D: break
    default: controls += 1
    }
  }
}

/// How many bytes the character at `index` has; 0 where none begins.
///
/// - Note: Source: Unicode Standard 16, table 3-7.
func widthOfUTF8(_ bytes: [UInt8], at index: Int) -> Int {
  let first = bytes[index]
  if first < 0x80 { return 1 }
  guard first >= 0xC2, first <= 0xF4 else { return 0 }
  let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  guard index + width <= bytes.count else { return 0 }
  let low: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
  let high: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
  guard bytes[index + 1] >= low, bytes[index + 1] <= high else { return 0 }
  if width > 2, bytes[index + 2] & 0xC0 != 0x80 { return 0 }
  if width > 3, bytes[index + 3] & 0xC0 != 0x80 { return 0 }
  return width
}

/// Text whose bytes that are no UTF-8 become U+FFFD, one for each; zero bytes too.
func repairedUTF8(_ bytes: [UInt8]) -> DecodedText {
  var result = DecodedText(text: [], encoding: "UTF-8")
  result.text.reserveCapacity(bytes.count + 16)
  var index = 0
  var whole = 0
  while index < bytes.count {
    let width = bytes[index] == 0 ? 0 : widthOfUTF8(bytes, at: index)
    if width == 0 {
      result.text.append(contentsOf: bytes[whole..<index])
      result.text.append(contentsOf: [0xEF, 0xBF, 0xBD])
      result.brokenBytes += 1
      whole = index + 1
    }
    index += max(width, 1)
  }
  result.text.append(contentsOf: bytes[whole...])
  return result
}
