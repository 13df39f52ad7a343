import Testing

@testable import CorpusReading

@Suite struct `The script of a stretch` {
  @Test(
    arguments: [
      ("Rain in Riga", Script.latin), ("Дождь in Riga сегодня", .cyrillic), ("βροχή", .greek),
      ("مطر", .arabic), ("גשם", .hebrew), ("東京で雨", .han), ("12 – 3", nil), ("", nil),
    ] as [(String, Script?)])
  func `is that of most letters`(text: String, expected: Script?) {
    let bytes = Array(text.utf8)
    #expect(Script(of: bytes, in: 0..<bytes.count) == expected)
  }
}
