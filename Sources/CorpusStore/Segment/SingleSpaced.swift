/// A text in which each run of white space is one blank, none at the ends.
package func singleSpaced(_ text: String) -> String { singleSpaced(Array(text.utf8)) }

/// The text of UTF-8 code units in which each run of white space is one blank, none at the ends.
///
/// - Complexity: O(*n*), a byte at a time.
package func singleSpaced(_ bytes: [UInt8]) -> String {
  let text = bytes.span
  var kept: [UInt8] = []
  kept.reserveCapacity(text.count)
  var isAfterSpace = false
  var index = 0
  while index < text.count {
    let length = whiteSpaceLength(text, index)
    guard length == 0 else {
      isAfterSpace = !kept.isEmpty
      index += length
      continue
    }
    if isAfterSpace { kept.append(UInt8(ascii: " ")) }
    isAfterSpace = false
    kept.append(text[index])
    index += 1
  }
  return String(decoding: kept, as: UTF8.self)
}

/// How many bytes the white space at a place takes; 0 where there is none.
///
/// - Note: Source: Unicode Character Database, property White_Space.
func whiteSpaceLength(_ text: borrowing Span<UInt8>, _ index: Int) -> Int {
  switch text[index] {
  case 0x09...0x0D, 0x20: return 1
  case 0xC2:
    guard index + 1 < text.count else { return 0 }
    return text[index + 1] == 0x85 || text[index + 1] == 0xA0 ? 2 : 0
  case 0xE1, 0xE2, 0xE3:
    guard index + 2 < text.count else { return 0 }
    let scalar =
      UInt32(text[index] & 0xF) << 12 | UInt32(text[index + 1] & 0x3F) << 6
      | UInt32(text[index + 2] & 0x3F)
    switch scalar {
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return 3
    default: return 0
    }
  default: return 0
  }
}
