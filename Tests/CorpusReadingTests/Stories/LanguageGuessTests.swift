import Testing

@testable import CorpusReading

@Suite struct `The language of a text` {
  @Test(arguments: [
    ("Rain fell on the whole valley for a third day, the office said.", "en"),
    ("Der Regen fiel auch am dritten Tag auf das ganze Tal, und die Straßen sind gesperrt.", "de"),
    ("La pluie est tombée sur toute la vallée pour le troisième jour, selon le bureau.", "fr"),
    ("La lluvia cayó sobre todo el valle por tercer día, según la oficina de la ciudad.", "es"),
    ("Дождь шёл в долине третий день, как сообщили в понедельник на сайте.", "ru"),
    ("Дощ ішов у долині третій день, як повідомили в понеділок та у вівторок.", "uk"),
    ("هطل المطر على الوادي في اليوم الثالث من الأسبوع", "ar"),
    ("谷全体に雨が降った", "ja"), ("비가 내렸다", "ko"), ("大雨持续三天", "zh"), ("βροχή", "el"),
    ("Zxq wvut 12", "und"), ("", "und"),
  ])
  func `shows in its common words`(text: String, expected: String) {
    let page = Page(Array(text.utf8))
    #expect(LanguageGuess.language(of: page.words[...], in: page.text) == expected)
  }
}
