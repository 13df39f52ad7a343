/// Decodes a text line by line in the encoding that its first bytes have.
///
/// A line that is valid UTF-8 is UTF-8, whatever the others are. Zero bytes become U+FFFD.
struct LineDecoder {
  /// The encoding of the lines that are no UTF-8.
  let encoding: TextEncoding
  private let converter: SystemConverter?

  /// - Parameter sample: The first bytes of the text; see ``guessSampleBytes``.
  /// - Throws: ``DecodingError`` where they are no text.
  init(sample: [UInt8]) throws(DecodingError) {
    encoding = try Self.encoding(of: sample)
    guard case .system(let name, let system) = encoding else {
      converter = nil
      return
    }
    converter = SystemConverter(from: system)
    if converter == nil { throw .noConverter(name) }
  }

  /// Takes an encoding that the system need not convert.
  init(_ encoding: TextEncoding) {
    self.encoding = encoding
    converter = nil
  }

  /// Records may hold more zero bytes than a text, up to one in twenty; and a first line that is
  /// text makes the others lines that are each read or named.
  private static func encoding(of sample: [UInt8]) throws(DecodingError) -> TextEncoding {
    do {
      return try encodingOfText(sample)
    } catch {
      if case .zeroBytes(let count) = error, count * 20 <= sample.count {
        return try encodingOfText(sample.filter { $0 != 0 })
      }
      guard let end = sample.firstIndex(of: 0x0A), end > 0 else { throw error }
      return try encodingOfText(Array(sample[..<end]))
    }
  }

  /// The text of one line.
  func decode(_ line: [UInt8]) -> DecodedText {
    let census = ByteCensus(line)
    if census.broken + census.zeros == 0 { return DecodedText(text: line, encoding: "UTF-8") }
    if census.broken == 0 { return repairedUTF8(line) }
    var decoded: DecodedText
    switch encoding {
    case .utf8, .utf16, .utf32:
      if census.sequences >= census.broken { return repairedUTF8(line) }
      decoded = (try? guessedEncoding(of: line).decode(line)) ?? repairedUTF8(line)
    case .singleByte(let table):
      decoded = table.decode(line)
    case .system(let name, _):
      guard let converter else { return repairedUTF8(line) }
      let (text, broken) = converter.convert(line)
      decoded = DecodedText(text: text, encoding: name, brokenBytes: broken)
    }
    if census.zeros > 0 { decoded.mendZeros() }
    return decoded
  }
}
