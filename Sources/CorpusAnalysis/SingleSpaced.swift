/// A text in which each run of white space is one blank, none at the ends.
package func singleSpaced(_ text: String) -> String { singleSpaced(Array(text.utf8)) }

/// The text of UTF-8 code units in which each run of white space is one blank, none at the ends.
///
/// - Complexity: O(*n*), a byte at a time.
package func singleSpaced(_ bytes: [UInt8]) -> String {
  var kept: [UInt8] = []
  kept.reserveCapacity(bytes.count)
  var isAfterSpace = false
  var index = 0
  while index < bytes.count {
    let length = whiteSpaceLength(bytes, at: index)
    guard length == 0 else {
      isAfterSpace = !kept.isEmpty
      index += length
      continue
    }
    if isAfterSpace { kept.append(UInt8(ascii: " ")) }
    isAfterSpace = false
    kept.append(bytes[index])
    index += 1
  }
  return String(decoding: kept, as: UTF8.self)
}

/// How many bytes the white space at an index has; 0 where there is none.
///
/// - Note: Source: the Unicode property `White_Space`.
private func whiteSpaceLength(_ bytes: [UInt8], at index: Int) -> Int {
  let first = bytes[index]
  if first < 0x80 { return first == 0x20 || (0x09...0x0D).contains(first) ? 1 : 0 }
  guard index + 1 < bytes.count, first == 0xC2 || (0xE1...0xE3).contains(first) else { return 0 }
  let second = bytes[index + 1]
  if first == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
  guard index + 2 < bytes.count else { return 0 }
  switch (first, second, bytes[index + 2]) {
  case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),
    (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
    return 3
  default:
    return 0
  }
}
