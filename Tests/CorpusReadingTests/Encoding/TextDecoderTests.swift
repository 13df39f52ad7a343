import Testing

@testable import CorpusReading

@Suite struct `Bytes read as text` {
  private func text(_ bytes: [UInt8]) throws -> (String, String, Int) {
    let decoded = try decodeText(bytes)
    return (String(decoding: decoded.text, as: UTF8.self), decoded.encoding, decoded.brokenBytes)
  }

  @Test(arguments: [
    (Array("Zürich – 北京".utf8), "Zürich – 北京", "UTF-8"),
    ([0xEF, 0xBB, 0xBF] + Array("Riga\r\n".utf8), "Riga\r\n", "UTF-8"),
    ([0xFF, 0xFE, 0x52, 0x00, 0x3D, 0xD8, 0x00, 0xDE], "R😀", "UTF-16LE"),
    ([0xFE, 0xFF, 0x00, 0x52, 0x04, 0x16], "RЖ", "UTF-16BE"),
    ([0x52, 0, 0x69, 0, 0x67, 0, 0x61, 0], "Riga", "UTF-16LE"),
    ([0x43, 0x61, 0x66, 0xE9, 0x20, 0x93, 0x68, 0x69, 0x94], "Café “hi”", "windows-1252"),
    (
      [
        0xCF, 0xF0, 0xE5, 0xE7, 0xE8, 0xE4, 0xE5, 0xED, 0xF2, 0x20, 0xF1, 0xEA, 0xE0, 0xE7, 0xE0,
        0xEB,
      ],
      "Президент сказал", "windows-1251"
    ),
    (
      [
        0xF0, 0xD2, 0xC5, 0xDA, 0xC9, 0xC4, 0xC5, 0xCE, 0xD4, 0x20, 0xD3, 0xCB, 0xC1, 0xDA, 0xC1,
        0xCC,
      ],
      "Президент сказал", "KOI8-R"
    ),
    ([], "", "UTF-8"),
  ])
  func `have the encoding that makes sense of them`(
    bytes: [UInt8], expected: String, encoding: String
  ) throws {
    let (string, name, broken) = try text(bytes)
    #expect(string == expected)
    #expect(name == encoding)
    #expect(broken == 0)
  }

  @Test func `keep a broken byte as a mark and count it`() throws {
    let (string, encoding, broken) = try text(Array("Zürich ".utf8) + [0xFF] + Array("ö".utf8))
    #expect(string == "Zürich \u{FFFD}ö")
    #expect(encoding == "UTF-8")
    #expect(broken == 1)
  }

  @Test(
    arguments: [
      [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0xE2, 0x82],
    ] as [[UInt8]])
  func `are no UTF-8 where the standard says so`(bytes: [UInt8]) throws {
    let good = Array("ééééé ".utf8)
    #expect(try decodeText(good + bytes).brokenBytes == bytes.count)
  }

  @Test func `mark half pairs and odd ends of UTF-16`() throws {
    let decoded = try decodeText([0xFF, 0xFE, 0x00, 0xD8, 0x52, 0x00, 0x41])
    #expect(String(decoding: decoded.text, as: UTF8.self) == "\u{FFFD}R\u{FFFD}")
    #expect(decoded.brokenBytes == 3)
  }

  @Test func `are refused where they are no text`() {
    #expect(throws: DecodingError.zeroBytes(2)) { try decodeText([0x50, 0x4B, 0, 0, 9, 9]) }
    #expect(throws: DecodingError.controlBytes(3, of: 6)) {
      try decodeText([0x41, 1, 2, 3, 0x42, 0x43])
    }
    #expect(DecodingError.zeroBytes(1).description == "no text: it holds 1 zero byte")
    #expect(
      DecodingError.controlBytes(3, of: 6).description == "no text: 3 of 6 bytes are control codes")
  }
}
