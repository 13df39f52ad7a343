import Testing

@testable import CorpusReading

@Suite struct `Lower case` {
  @Test(arguments: [
    "", "On Tue, Feb 28", "À ÖØÞ ×÷ß ÿ", "ОТПРАВЛЕНО: Ё Ї ья", "Ämne Řím ΘΈΜΑ",
    "“Quoted” — 发件人 😀 X", "é", "Č",
  ])
  func `is that of the standard library`(text: String) {
    #expect(lowerCase(Array(text.utf8)[...]) == Array(text.lowercased().utf8))
  }
}
