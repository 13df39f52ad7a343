/// An encoding of text that can be read.
enum TextEncoding: Sendable, Equatable {
  case utf8
  case utf16(lowFirst: Bool)
  case utf32(lowFirst: Bool)
  case singleByte(SingleByteEncoding)
  /// Converted by the system; its name by IANA and the system's own.
  case system(name: String, converter: String)

  static let shiftJIS = TextEncoding.system(name: "Shift_JIS", converter: "CP932")
  static let eucJP = TextEncoding.system(name: "EUC-JP", converter: "EUC-JP")
  static let iso2022JP = TextEncoding.system(name: "ISO-2022-JP", converter: "ISO-2022-JP")
  static let gb18030 = TextEncoding.system(name: "GB18030", converter: "GB18030")
  static let big5 = TextEncoding.system(name: "Big5", converter: "BIG5-HKSCS")
  static let eucKR = TextEncoding.system(name: "EUC-KR", converter: "CP949")

  /// The encoding by one of its labels, whatever its case; `nil` for a label that nobody knows.
  init?(label: String) {
    let key = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    guard let found = Self.labels[key] else { return nil }
    self = found
  }

  /// The name by IANA.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16(let lowFirst): lowFirst ? "UTF-16LE" : "UTF-16BE"
    case .utf32(let lowFirst): lowFirst ? "UTF-32LE" : "UTF-32BE"
    case .singleByte(let table): table.name
    case .system(let name, _): name
    }
  }

  /// Whether a line feed is one byte that is part of no other character.
  var hasPlainLines: Bool {
    switch self {
    case .utf8, .singleByte: true
    case .utf16, .utf32: false
    case .system: self != .iso2022JP
    }
  }

  /// The text of bytes; what is no character in this encoding becomes U+FFFD.
  func decode(_ bytes: [UInt8]) throws(DecodingError) -> DecodedText {
    switch self {
    case .utf8: return repairedUTF8(bytes)
    case .utf16(let lowFirst): return textOfUTF16(bytes[...], lowFirst: lowFirst)
    case .utf32(let lowFirst): return textOfUTF32(bytes[...], lowFirst: lowFirst)
    case .singleByte(let table): return table.decode(bytes)
    case .system(let name, let converter):
      guard let open = SystemConverter(from: converter) else { throw .noConverter(name) }
      let (text, broken) = open.convert(bytes)
      return DecodedText(text: text, encoding: name, brokenBytes: broken)
    }
  }
}
