/// An encoding of one byte a character: ASCII below, a table of 128 characters above.
struct SingleByteEncoding: Sendable, Equatable {
  /// The name by IANA.
  let name: String
  /// The characters of the bytes from 0x80 to 0xFF; U+FFFD where there is none.
  let upper: [UInt16]

  init(name: String, upper: [UInt16]) {
    self.name = name
    self.upper = upper
  }

  /// Takes the table from the system's converter; no character is known where it has none.
  init(name: String, converter: String) {
    self.name = name
    let open = SystemConverter(from: converter)
    upper = (UInt8(0x80)...0xFF).map { byte in
      guard let (text, broken) = open?.convert([byte]), broken == 0 else { return 0xFFFD }
      let scalar = String(decoding: text, as: UTF8.self).unicodeScalars.first
      return scalar.flatMap { UInt16(exactly: $0.value) } ?? 0xFFFD
    }
  }

  /// The text of bytes in this encoding.
  func decode(_ bytes: [UInt8]) -> DecodedText {
    var result = DecodedText(text: [], encoding: name)
    result.text.reserveCapacity(bytes.count + bytes.count / 4)
    let utf8 = upper.map { Array(String(Unicode.Scalar($0) ?? "\u{FFFD}").utf8) }
    for byte in bytes {
      guard byte >= 0x80 else {
        result.text.append(byte)
        continue
      }
      let index = Int(byte) - 0x80
      if upper[index] == 0xFFFD { result.brokenBytes += 1 }
      result.text.append(contentsOf: utf8[index])
    }
    return result
  }
}

extension SingleByteEncoding {
  static let windows1250 = SingleByteEncoding(name: "windows-1250", converter: "CP1250")
  static let windows1253 = SingleByteEncoding(name: "windows-1253", converter: "CP1253")
  static let windows1254 = SingleByteEncoding(name: "windows-1254", converter: "CP1254")
  static let windows1255 = SingleByteEncoding(name: "windows-1255", converter: "CP1255")
  static let windows1256 = SingleByteEncoding(name: "windows-1256", converter: "CP1256")
  static let windows1257 = SingleByteEncoding(name: "windows-1257", converter: "CP1257")
  static let windows1258 = SingleByteEncoding(name: "windows-1258", converter: "CP1258")
  static let windows874 = SingleByteEncoding(name: "windows-874", converter: "CP874")
  static let iso88592 = SingleByteEncoding(name: "ISO-8859-2", converter: "ISO-8859-2")
  static let iso88595 = SingleByteEncoding(name: "ISO-8859-5", converter: "ISO-8859-5")
  static let iso88597 = SingleByteEncoding(name: "ISO-8859-7", converter: "ISO-8859-7")
  static let iso885915 = SingleByteEncoding(name: "ISO-8859-15", converter: "ISO-8859-15")
  static let koi8U = SingleByteEncoding(name: "KOI8-U", converter: "KOI8-U")
  static let ibm866 = SingleByteEncoding(name: "IBM866", converter: "CP866")
  static let macintosh = SingleByteEncoding(name: "macintosh", converter: "MACINTOSH")
}
