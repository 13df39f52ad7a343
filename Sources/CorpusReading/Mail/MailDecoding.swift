/// The text of bytes in mail, which may hold what no text holds.
///
/// - Parameters:
///   - bytes: What remains after the transfer encoding.
///   - declared: The `charset`; what is said to be ASCII is judged by its bytes.
/// - Returns: The text, and how many zero bytes and control codes became spaces; `nil` for bytes
///   that are no text.
/// - Complexity: O(*n*).
func decodeMailText(_ bytes: [UInt8], declared: String?) -> (decoded: DecodedText, controls: Int)? {
  let name = declared.flatMap { isASCIIName($0) ? nil : $0 }
  if let decoded = try? decodeText(bytes, declared: name) { return (decoded, 0) }
  var cleaned = bytes
  var controls = 0
  for index in cleaned.indices
  where cleaned[index] < 0x20 && (cleaned[index] < 0x09 || cleaned[index] > 0x0D)
    || cleaned[index] == 0x7F
  {
    cleaned[index] = 0x20
    controls += 1
  }
  guard controls * 10 <= bytes.count, let decoded = try? decodeText(cleaned, declared: name) else {
    return nil
  }
  return (decoded, controls)
}

/// Whether a `charset` says nothing that the bytes do not.
private func isASCIIName(_ name: String) -> Bool {
  ["", "us-ascii", "ascii", "ansi_x3.4-1968", "unknown-8bit", "x-unknown", "default"]
    .contains(name.lowercased())
}

/// The value of a header as people read it: encoded words decoded, other bytes by their encoding.
///
/// Neighbouring encoded words of one charset are one text, so that a character may be cut between
/// them. What only looks like an encoded word stays as it is written.
///
/// - Complexity: O(*n*).
/// - Note: Source: RFC 2047, section 6; spaces inside an encoded word and any length are allowed.
func headerText(_ value: [UInt8]) -> String {
  var text: [UInt8] = []
  var plain: [UInt8] = []
  var word: (charset: String, bytes: [UInt8])?
  var index = 0
  var mayEncode = true

  func flushWord() {
    guard let pending = word else { return }
    text += decodeMailText(pending.bytes, declared: pending.charset)?.decoded.text ?? []
    word = nil
  }
  func flushPlain() {
    guard !plain.isEmpty else { return }
    text += decodeMailText(plain, declared: nil)?.decoded.text ?? []
    plain = []
  }
  while index < value.count {
    if mayEncode, value[index] == UInt8(ascii: "="), index + 1 < value.count,
      value[index + 1] == UInt8(ascii: "?")
    {
      switch EncodedWord.read(value, at: index) {
      case .word(let found):
        // White space between two encoded words belongs to neither.
        if word != nil, plain.allSatisfy({ $0 <= 0x20 }) { plain = [] }
        if word?.charset != found.charset || !plain.isEmpty {
          flushWord()
          flushPlain()
          word = (found.charset, [])
        }
        word?.bytes += found.bytes
        index = found.end
        continue
      case .noneAhead: mayEncode = false
      case .none: break
      }
    }
    if word != nil, value[index] > 0x20 { flushWord() }
    plain.append(value[index] == 0x09 ? 0x20 : value[index])
    index += 1
  }
  flushWord()
  flushPlain()
  return String(decoding: text.map { $0 < 0x20 ? 0x20 : $0 }[...].trimmedOfSpace, as: UTF8.self)
}

/// One encoded word, `=?utf-8?Q?caf=C3=A9?=`.
struct EncodedWord {
  /// In lower case, without a language.
  var charset: String
  var bytes: [UInt8]
  /// One past its last byte.
  var end: Int

  enum Reading {
    case word(EncodedWord)
    /// Nothing here.
    case none
    /// Nothing here, and nothing after it either.
    case noneAhead
  }

  /// Reads the word that may begin at `start` with `=?`.
  static func read(_ value: [UInt8], at start: Int) -> Reading {
    let mark = UInt8(ascii: "?")
    var index = start + 2
    while index < value.count, value[index] != mark, value[index] > 0x20, index - start < 80 {
      index += 1
    }
    guard index + 2 < value.count, index > start + 2, value[index] == mark,
      value[index + 2] == mark
    else { return .none }
    let kind = value[index + 1] | 0x20
    guard kind == UInt8(ascii: "b") || kind == UInt8(ascii: "q") else { return .none }
    let charset = value[(start + 2)..<index].prefix { $0 != UInt8(ascii: "*") }
    let textStart = index + 3
    index = textStart
    while index + 1 < value.count, value[index] != mark || value[index + 1] != UInt8(ascii: "=") {
      index += 1
    }
    guard index + 1 < value.count else { return .noneAhead }
    let coded = value[textStart..<index]
    let bytes =
      kind == UInt8(ascii: "b")
      ? decodeBase64(coded).bytes
      : decodeQuotedPrintable(coded.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...], isWord: true)
        .bytes
    let name = String(decoding: charset, as: UTF8.self).lowercased()
    return .word(EncodedWord(charset: name, bytes: bytes, end: index + 2))
  }
}
