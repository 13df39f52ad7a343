/// The letters of a language beyond ASCII, with how much each speaks for it.
struct Alphabet: Sendable {
  /// By small letter: 3 for common ones, 2 and 1 for rarer.
  let weights: [UInt16: Int]

  private init(_ common: String, _ less: String = "", _ rare: String = "") {
    var weights: [UInt16: Int] = [:]
    for (letters, weight) in [(common, 3), (less, 2), (rare, 1)] {
      for scalar in letters.unicodeScalars {
        if let unit = UInt16(exactly: scalar.value) { weights[unit] = weight }
      }
    }
    self.weights = weights
  }

  static let all: [Alphabet] = [
    Alphabet("éèàê", "çôâîûù", "ëïœæÿ"),  // French
    Alphabet("áéíóñú", "ü"),  // Spanish
    Alphabet("ãáéçíó", "êúâõ", "àôü"),  // Portuguese
    Alphabet("àèéò", "ùì", "îó"),  // Italian
    Alphabet("äöüß"),  // German
    Alphabet("äåö", "é"),  // Swedish, Finnish
    Alphabet("åøæ", "éó"),  // Danish, Norwegian
    Alphabet("áíðéþöóæ", "úý"),  // Icelandic
    Alphabet("äõöü", "šž"),  // Estonian
    Alphabet("àéèíóòçú", "ïü"),  // Catalan
    Alphabet("ëéï", "öüè"),  // Dutch
    Alphabet("ëç"),  // Albanian
    Alphabet("ąęłóśżćńź"),  // Polish
    Alphabet("áíéěřčšžýů", "ťďňúó"),  // Czech
    Alphabet("áíéčšžýúôľťň", "óďäĺŕ"),  // Slovak
    Alphabet("áéöóőüí", "űú"),  // Hungarian
    Alphabet("ăâîșțşţ"),  // Romanian
    Alphabet("čćšžđ"),  // Croatian, Slovene, Serbian in Latin letters
    Alphabet("ığşüöç", "âîi\u{307}"),  // Turkish
    Alphabet("оеаинтсрвл", "кмдпуяыьгзб", "чйхжшюцщэфъё"),  // Russian
    Alphabet("оаинтвеірс", "клудмпязьгб", "йчхжюшїцщєфґ"),  // Ukrainian
    Alphabet("аоиетнсрвл", "дкпмзъуягб", "чцжйщхшюфь"),  // Bulgarian
    Alphabet("аоиенрстјувд", "кмплзгбчјћш", "жцњљхђџфѓќ"),  // Serbian, Macedonian
    Alphabet("аноеіутлкрсв", "дмяпыьзгцйч", "бжхшўюёэф"),  // Belarusian
    Alphabet("αοιετσνρπκςηυλμ", "άέήίόύώδγθωχ", "βφξζψϊϋΐΰ"),  // Greek
  ]
}
