import Testing

@testable import CorpusReading

@Suite struct `The words of a page` {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var words: [PageWord] = []
    PageWords.append(to: &words, from: bytes, in: 0..<bytes.count)
    return words.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    ("It's Riga’s “turn” – 3.5 pct…", ["It", "s", "Riga", "s", "turn", "3", "5", "pct"]),
    ("ÉTÉ été", ["ÉTÉ", "été"]),
    ("|. --", []),
    ("東京、雨。", ["東京", "雨"]),
    ("a\u{A0}b", ["a", "b"]),
  ])
  func `are letters and digits in a row`(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("RAIN", "rain"), ("ÉTÉ", "été"), ("ДОЖДЬ", "дождь"), ("Ї", "ї"), ("ΒΡΟΧΗ", "βροχη"),
  ])
  func `have one number without regard to case`(a: String, b: String) {
    #expect(PageWords.forms(of: a) == PageWords.forms(of: b))
    #expect(PageWords.forms(of: a) != PageWords.forms(of: a + "x"))
  }
}
