import CorpusStore
import TestSupport
import Testing

@Suite struct `Folding a word form` {
  @Test(arguments: [
    // Case.
    ("Moscow", "moscow"), ("NATO", "nato"), ("İzmir", "izmir"), ("DIYARBAKIR", "diyarbakir"),
    ("Diyarbakır", "diyarbakir"), ("Straße", "strasse"), ("STRASSE", "strasse"),
    ("STRAẞE", "strasse"), ("Congreſs", "congress"),
    // Accents, composed and not, and letters with a stroke.
    ("Événement", "evenement"), ("e\u{301}ve\u{301}nement", "evenement"), ("Erdoğan", "erdogan"),
    ("Łódź", "lodz"), ("Đinđić", "dindic"), ("Tromsø", "tromso"), ("Ǿ", "o"), ("Nguyễn", "nguyen"),
    // Apostrophes.
    ("Russia's", "russia's"), ("Russia’s", "russia's"), ("Russia‘s", "russia's"),
    ("Russia´s", "russia's"), ("Russia`s", "russia's"), ("O\u{2BC}Neill", "o'neill"),
    ("5\u{2032}", "5'"),
    // Hyphens; a dash is another mark.
    ("re\u{2010}open", "re-open"), ("re\u{2011}open", "re-open"), ("re-open", "re-open"),
    ("—", "—"), ("–", "–"),
    // Ligatures.
    ("Æneas", "aeneas"), ("œuvre", "oeuvre"), ("o\u{FB03}ce", "office"), ("\u{FB01}re", "fire"),
    ("\u{FB02}ag", "flag"), ("o\u{FB00}", "off"), ("wa\u{FB04}e", "waffle"), ("\u{FB06}op", "stop"),
    // Characters without width.
    ("de\u{AD}conflict", "deconflict"), ("Syr\u{200B}ia", "syria"), ("\u{FEFF}talks", "talks"),
    ("zero\u{200D}join", "zerojoin"),
    // Greek and Cyrillic.
    ("ΑΘΉΝΑ", "αθηνα"), ("Σίσυφος", "σισυφοσ"), ("ΣΊΣΥΦΟΣ", "σισυφοσ"), ("Шойгу", "шоигу"),
    ("ШОЙГУ", "шоигу"), ("Королёв", "королев"), ("Київ", "киів"),
    // What has neither case nor accents, and nothing at all.
    ("東京", "東京"), ("2017-02-28", "2017-02-28"), ("$3.5", "$3.5"), ("", ""), ("\u{AD}", ""),
  ])
  func `leaves out what a search ignores`(form: String, expected: String) {
    #expect(Array(folded(form).utf8) == Array(expected.utf8), "\(folded(form))")
  }

  @Test(arguments: UInt64(0)..<200)
  func `changes nothing the second time`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let ranges: [ClosedRange<UInt32>] = [0x20...0x7E, 0xA0...0x52F, 0x1E00...0x2060, 0...0x2FFFF]
    for _ in 0..<50 {
      var form = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let range = ranges.randomElement(using: &random) ?? 0...0
        guard let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) else {
          continue
        }
        form.append(scalar)
      }
      let once = folded(String(form))
      #expect(Array(folded(once).utf8) == Array(once.utf8), "\(String(form).debugDescription)")
    }
  }

  @Test func `changes no single character twice`() {
    // Letters with case and accents: up to the Coptic ones, then those of later additions.
    let ranges: [ClosedRange<UInt32>] = [0...0x2DFF, 0xA640...0xABFF, 0xFB00...0xFFFF]
    for value in ranges.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = folded(String(Character(scalar)))
      if Array(folded(once).utf8) != Array(once.utf8) {
        Issue.record("U+\(String(value, radix: 16)) folds to \(once), then to \(folded(once))")
      }
    }
  }

  @Test(arguments: UInt64(0)..<50)
  func `takes equivalent forms for one`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = randomText(words: 20, using: &random)
    #expect(folded(text.uppercased()) == folded(folded(text).uppercased()))
  }
}
