/// Reads bytes as text: by byte-order mark, by what the source declares, by validity as UTF-8, else
/// by statistics.
///
/// A byte-order mark is how the file is written and not part of the text. A declaration is believed
/// where the bytes are valid in it and not also valid UTF-8 beyond ASCII. A few zero bytes, fewer
/// than one in a thousand, become U+FFFD.
///
/// - Parameters:
///   - bytes: The text as it was written.
///   - declared: The encoding that the source names, by any label of the WHATWG Encoding Standard;
///     `nil` where it names none.
/// - Returns: The text as UTF-8.
/// - Throws: ``DecodingError`` for bytes that are no text: more zero bytes outside UTF-16 and
///   UTF-32, more than one control code in twenty bytes; and where the system lacks a converter.
/// - Complexity: O(*n*).
func decodeText(_ bytes: [UInt8], declared: String? = nil) throws(DecodingError) -> DecodedText {
  if let (encoding, width) = mark(of: bytes) {
    let marked = Array(bytes.dropFirst(width))
    guard encoding == .utf8 else { return try encoding.decode(marked) }
    let census = ByteCensus(marked)
    return census.broken + census.zeros == 0
      ? DecodedText(text: marked, encoding: "UTF-8") : repairedUTF8(marked)
  }
  let census = ByteCensus(bytes)
  let encoding = try encodingOfUnmarked(bytes, census: census, declared: declared)
  if encoding == .utf8, census.broken + census.zeros == 0 {
    return DecodedText(text: bytes, encoding: "UTF-8")
  }
  var decoded = try encoding.decode(bytes)
  if census.zeros > 0 { decoded.mendZeros() }
  return decoded
}

/// The encoding of a text by its first bytes, for texts that are decoded in parts.
///
/// - Throws: ``DecodingError`` where they are no text.
func encodingOfText(
  _ bytes: [UInt8], declared: String? = nil
) throws(DecodingError) -> TextEncoding {
  if let (encoding, _) = mark(of: bytes) { return encoding }
  return try encodingOfUnmarked(bytes, census: ByteCensus(bytes), declared: declared)
}

/// The encoding that a byte-order mark names, and the mark's width.
private func mark(of bytes: [UInt8]) -> (TextEncoding, width: Int)? {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
  if bytes.starts(with: [0xFF, 0xFE, 0, 0]), bytes.count % 4 == 0 {
    return (.utf32(lowFirst: true), 4)
  }
  if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32(lowFirst: false), 4) }
  if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16(lowFirst: true), 2) }
  if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16(lowFirst: false), 2) }
  return nil
}

private func encodingOfUnmarked(
  _ bytes: [UInt8], census: ByteCensus, declared: String?
) throws(DecodingError) -> TextEncoding {
  if let lowFirst = orderOfUnmarkedUTF16(bytes, census: census) {
    return .utf16(lowFirst: lowFirst)
  }
  guard census.zeros == 0 || census.zeros * 1_000 < bytes.count else {
    throw .zeroBytes(census.zeros)
  }
  guard census.controls * 20 <= bytes.count else {
    throw .controlBytes(census.controls, of: bytes.count)
  }
  if census.escapes > 0, census.isASCII, holdsJapaneseEscape(bytes) { return .iso2022JP }
  if census.broken == 0 { return .utf8 }
  if let declared, let encoding = TextEncoding(label: declared), isBelieved(encoding, for: bytes) {
    return encoding
  }
  if census.sequences >= census.broken { return .utf8 }
  return guessedEncoding(of: bytes)
}

/// Whether bytes are valid in a declared encoding but for one of a hundred that is not ASCII.
private func isBelieved(_ encoding: TextEncoding, for bytes: [UInt8]) -> Bool {
  switch encoding {
  case .utf8, .utf16, .utf32: return false
  case .singleByte, .system:
    let sample = Array(bytes.prefix(guessSampleBytes))
    guard let decoded = try? encoding.decode(sample) else { return false }
    let upper = sample.count { $0 >= 0x80 }
    return max(0, decoded.brokenBytes - 1) * 100 <= upper
  }
}

/// Whether an escape of ISO-2022-JP is there that calls in a set of two bytes a character.
private func holdsJapaneseEscape(_ bytes: [UInt8]) -> Bool {
  var index = 0
  while let escape = bytes[index...].firstIndex(of: 0x1B), escape + 2 < bytes.count {
    if bytes[escape + 1] == 0x24, bytes[escape + 2] == 0x42 || bytes[escape + 2] == 0x40 {
      return true
    }
    index = escape + 1
  }
  return false
}

/// How much of a text the statistics look at: 64 KB.
let guessSampleBytes = 1 << 16

/// The encoding that makes the likeliest text of bytes that are no UTF-8.
func guessedEncoding(of bytes: [UInt8]) -> TextEncoding {
  let sample = Array(bytes.prefix(guessSampleBytes))
  return MultiByteGuess(sample).encoding ?? .singleByte(SingleByteGuess(sample).encoding)
}
