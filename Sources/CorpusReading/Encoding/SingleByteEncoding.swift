/// An encoding of one byte a character: ASCII below, a table of 128 characters above.
struct SingleByteEncoding: Sendable {
  /// The name by IANA.
  let name: String
  /// The characters of the bytes from 0x80 to 0xFF; U+FFFD where there is none.
  let upper: [UInt16]

  /// The text of bytes in this encoding.
  func decode(_ bytes: [UInt8]) -> DecodedText {
    var result = DecodedText(text: [], encoding: name)
    result.text.reserveCapacity(bytes.count + bytes.count / 4)
    for byte in bytes {
      guard byte >= 0x80 else {
        result.text.append(byte)
        continue
      }
      let scalar = Unicode.Scalar(upper[Int(byte) - 0x80]) ?? "\u{FFFD}"
      if scalar == "\u{FFFD}" { result.brokenBytes += 1 }
      result.text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return result
  }

  /// The encoding that makes the likeliest text of bytes that are no UTF-8.
  ///
  /// Cyrillic text has its letters in long runs of upper bytes; Western text has single ones
  /// between ASCII letters. In Windows-1251 the small letters, which prevail, are 0xE0 ... 0xFF,
  /// in KOI8-R 0xC0 ... 0xDF.
  static func best(for bytes: [UInt8]) -> SingleByteEncoding {
    var upper = 0
    var inRuns = 0
    var high = 0
    var middle = 0
    var run = 0
    for byte in bytes {
      guard byte >= 0x80 else {
        run = 0
        continue
      }
      upper += 1
      run += 1
      if run == 3 { inRuns += 3 } else if run > 3 { inRuns += 1 }
      if byte >= 0xE0 { high += 1 } else if byte >= 0xC0 { middle += 1 }
    }
    guard upper >= 12, inRuns * 10 >= upper * 6 else { return windows1252 }
    return middle > high ? koi8R : windows1251
  }
}
