/// Guesses the language of a stretch by its script and its commonest words.
enum LanguageGuess {
  /// The language by ISO 639-1; `und` where nothing speaks for one.
  ///
  /// - Complexity: O(1): it looks at the first 240 words.
  static func language(of words: ArraySlice<PageWord>, in text: [UInt8]) -> String {
    guard let first = words.first, let last = words.prefix(240).last else { return "und" }
    let span = first.range.lowerBound..<last.range.upperBound
    guard let script = Script(of: text, in: span, limit: 600) else { return "und" }
    switch script {
    case .latin, .cyrillic, .arabic: break
    case .greek: return "el"
    case .hebrew: return "he"
    case .han: return eastAsian(text, span)
    case .other: return "und"
    }
    var counts = [Int](repeating: 0, count: names.count)
    for word in words.prefix(240) {
      for language in languages[word.form] ?? [] { counts[language] += 1 }
    }
    guard let most = counts.max(), most >= 2 || words.count < 12 && most >= 1,
      let best = counts.firstIndex(of: most)
    else { return script == .arabic ? "ar" : "und" }
    return names[best]
  }

  /// Kana is Japanese, Hangul Korean, ideographs alone Chinese.
  private static func eastAsian(_ text: [UInt8], _ span: Range<Int>) -> String {
    var index = span.lowerBound
    let end = min(span.upperBound, index + 2000)
    while index < end {
      let (scalar, width) = PageWords.scalar(in: text, at: index, end: span.upperBound)
      if (0x3040...0x30FF).contains(scalar) { return "ja" }
      if (0xAC00...0xD7AF).contains(scalar) { return "ko" }
      index += width
    }
    return "zh"
  }

  private static let table: [(String, String)] = [
    ("en", "the of and to in is that for was with said his has from by on it as at are have will"),
    ("de", "der die und den das von zu mit ist im nicht ein eine für auf dem sich auch wurde des"),
    ("fr", "le la les des et du une est dans que pour qui sur au par avec pas plus ont sont été"),
    ("es", "el la los las de que y en del se por con una para su al más fue como este ha"),
    ("it", "il di che la e della per un con non è sono del i le gli nel dei alla ha più"),
    ("pt", "o os de que e do da em um uma para com não por dos no na ao é foi mais"),
    ("nl", "de het een van en in is dat op te voor met zijn niet aan door werd ook bij"),
    ("sv", "och att det som en är av för på med den till har inte om ett var säger"),
    ("pl", "i w na z się do nie że to jest o jak po co przez za od dla oraz"),
    ("tr", "ve bir bu için ile da de olarak olan daha çok ancak kadar sonra göre dedi"),
    ("ru", "и в на не что с по как из это к для за от его о было он были также году"),
    ("uk", "і в на не що з та як це до за від його про було він у який також й року"),
    ("bg", "и на в да за от се с че е като по не са който ще към това"),
    ("kk", "және мен бұл үшін бар бір деп болып қазақстан жылы осы туралы"),
    ("ar", "في من على إلى أن عن مع التي الذي هذا بعد قال كان بين"),
    ("fa", "و در به از که این با است را برای آن یک خود تا شد"),
  ]
  private static let names = table.map(\.0)

  /// The languages that each common word speaks for.
  private static let languages: [UInt64: [Int]] = {
    var languages: [UInt64: [Int]] = [:]
    for (index, entry) in table.enumerated() {
      for form in PageWords.forms(of: entry.1) { languages[form, default: []].append(index) }
    }
    return languages
  }()
}
