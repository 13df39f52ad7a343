/// The bytes of a text in lower case.
///
/// ASCII, the letters of Latin-1 and Cyrillic are done byte by byte; only where other letters with
/// two cases may stand, the whole text goes the slow way.
///
/// - Complexity: O(*n*).
func lowerCase(_ text: ArraySlice<UInt8>) -> [UInt8] {
  var result = Array(text)
  var index = 0
  while index < result.count {
    let byte = result[index]
    if byte < 0x80 {
      if byte >= 0x41, byte <= 0x5A { result[index] = byte | 0x20 }
      index += 1
      continue
    }
    let next = index + 1 < result.count ? result[index + 1] : 0
    switch (byte, next) {
    case (0xC3, 0x80...0x96), (0xC3, 0x98...0x9E), (0xD0, 0x90...0x9F):
      result[index + 1] = next + 0x20
    case (0xD0, 0xA0...0xAF): (result[index], result[index + 1]) = (0xD1, next - 0x20)
    case (0xD0, 0x80...0x8F): (result[index], result[index + 1]) = (0xD1, next + 0x10)
    case (0xC4...0xD2, _) where byte != 0xD0 && byte != 0xD1:
      return Array(String(decoding: text, as: UTF8.self).lowercased().utf8)
    default: break
    }
    index += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
  }
  return result
}
