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
    ("La pioggia è caduta su tutta la valle per il terzo giorno, secondo gli uffici.", "it"),
    ("A chuva caiu em todo o vale pelo terceiro dia, segundo os serviços da cidade.", "pt"),
    ("De regen viel voor de derde dag op het hele dal, zei een woordvoerder van de stad.", "nl"),
    ("Regnet föll över hela dalen för tredje dagen, och vägarna är inte öppna.", "sv"),
    ("Deszcz padał w całej dolinie trzeci dzień i drogi są zamknięte, jak podał urząd.", "pl"),
    ("Déšť padal v celém údolí třetí den a silnice jsou podle úřadu uzavřené.", "cs"),
    ("Vadiye üçüncü gün de yağmur yağdı ve yollar kapalı olarak kaldı, dedi.", "tr"),
    ("Ploaia a căzut pe toată valea pentru a treia zi și drumurile sunt închise.", "ro"),
    ("Az eső a harmadik napon is esett a völgyben, és az utak le vannak zárva.", "hu"),
    ("Sade jatkui laaksossa kolmatta päivää ja tiet ovat nyt kiinni, sanoi kunta.", "fi"),
    ("Hujan turun di seluruh lembah untuk hari ketiga dan jalan itu tidak dibuka.", "id"),
    ("Дъждът валя в долината за трети ден, като пътищата са затворени и няма ток.", "bg"),
    ("Киша је падала у долини трећи дан и путеви су затворени, каже се у саопштењу.", "sr"),
    ("باران برای سومین روز در دره بارید و جاده‌ها بسته شد که این را اداره گفت", "fa"),
    ("बारिश तीसरे दिन भी घाटी में हुई और सड़क बंद है", "hi"), ("ฝนตกทั้งหุบเขา", "th"),
    ("הגשם ירד", "he"), ("წვიმა", "ka"),
    ("Zxq wvut 12", "und"), ("", "und"),
    ("Jul 3 over 4 Sep 12 over 13 Dec 4 under 5 May 8 over 9 Mar 2 under 3 Nov 7 over 8", "und"),
    (
      "Shr 8 cts vs 16 Net 18 vs 35 Revs 53 vs 59 Shr 3 cts vs 2 (Del E. Usma Inc) Avg 3 vs 1",
      "und"
    ),
  ])
  func `shows in its common words`(text: String, expected: String) {
    let page = Page(Array(text.utf8))
    #expect(LanguageGuess.language(of: page) == expected)
  }
}
