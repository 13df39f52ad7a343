import Testing

@testable import CorpusReading

@Suite struct `A value of meta data` {
  @Test(
    arguments: [
      ("title", "  Ferry &amp;amp; mill\n run ", "Ferry & mill run"),
      ("title", "R&D; budget < 5", "R&D; budget < 5"),
      ("title", "A <em>very</em> old ferry", "A very old ferry"),
      ("title", "null", nil), ("title", "  ", nil),
      ("byline", "By Ilze Kalnmale", "Ilze Kalnmale"),
      ("byline", "https://a.example/ilze; Oto Vell; Oto Vell", "Oto Vell"),
      ("byline", "@ilze", nil),
      ("language", "en_US", "en-US"), ("language", "EN", "en"), ("language", "German", "de"),
      ("language", "see page", nil),
      ("url", "ferry", nil), ("source", "https://a.example", nil), ("date", "today", nil),
    ] as [(String, String, String?)])
  func `is clean`(field: String, raw: String, expected: String?) {
    #expect(fieldValue(raw, of: field) == expected)
  }
}
