internal import CorpusStore

/// A person's name in its parts, folded.
struct PersonName: Hashable, Sendable {
  /// The words before the surname; initials are one letter.
  var given: [String]
  /// The surname without particles, articles and hyphens: `assad` of `al-Assad`.
  var surname: String

  /// Whether it has more than a surname.
  var isFull: Bool { !given.isEmpty }

  /// Reads a name without titles, `Jr` and the like.
  ///
  /// Gives `nil` where nothing remains.
  init?(_ name: String) {
    var parts: [String] = []
    let separators: [UInt8] = [0x20, 0x0A, 0x09, UInt8(ascii: "."), UInt8(ascii: ",")]
    for word in folded(name).utf8.split(whereSeparator: separators.contains) {
      guard let part = String(word) else { continue }
      if parts.isEmpty, PersonName.titles.contains(part) || part == "the" { continue }
      if PersonName.suffixes.contains(part), !parts.isEmpty { continue }
      parts.append(part)
    }
    guard var last = parts.popLast() else { return nil }
    let bytes = last.utf8
    if bytes.count > 4, bytes[bytes.index(bytes.startIndex, offsetBy: 2)] == UInt8(ascii: "-"),
      PersonName.articles.contains(String(last.prefix(2)))
    {
      last = String(last.dropFirst(3))
    }
    if let first = parts.first, PersonName.leadsSurname(first, last) {
      // `Kim Jae-won`, `Kim Jae Won`
      let rest = (parts.dropFirst() + [last]).joined().filter { $0 != "-" }
      surname = first
      given = [rest]
      return
    }
    while let particle = parts.last, PersonName.particles.contains(particle) { parts.removeLast() }
    surname = PersonName.romanised(last)
    given = parts
  }

  /// Whether a name of these first and last words has its surname in front.
  private static func leadsSurname(_ first: String, _ last: String) -> Bool {
    eastAsian.contains(first) && !western.contains(last) && !eastAsian.contains(last)
  }

  private static let eastAsian = Set(words(NameVocabulary.eastAsian))
  private static let western = Set(words(NameVocabulary.surnames))

  /// A surname with the differences of transliteration taken out: `Zelenskyy` and `Zelensky`,
  /// `Shoygu` and `Shoigu`, `Gaddafi` and `Qaddafi`.
  static func romanised(_ word: String) -> String {
    if let exact = PersonName.spellings[word] { return exact }
    guard let last = word.utf8.last, "yijvfa".utf8.contains(last) else { return word }
    for (ending, plain) in PersonName.endings where word.hasSuffix(ending) {
      return word.dropLast(ending.utf8.count) + plain
    }
    return word
  }

  private static let endings: [(String, String)] = [
    ("skyy", "sky"), ("skiy", "sky"), ("skij", "sky"), ("skii", "sky"), ("skyi", "sky"),
    ("yov", "ev"), ("iov", "ev"), ("yev", "ev"), ("iev", "ev"), ("eyev", "eev"), ("off", "ov"),
    ("eff", "ev"),
    ("yova", "eva"), ("yeva", "eva"),
  ]

  private static let spellings: [String: String] = {
    var spellings: [String: String] = [:]
    let table = """
      gaddafi gadhafi qaddafi kadhafi kaddafi qadhafi; shoigu shoygu; netanyahu netanyahou;
      sissi sisi; khamenei khamenai; haniyeh haniya haniyah; nasrallah nasrullah; yeltsin eltsin;
      gorbachev gorbachov gorbatchev; khrushchev khruschev krushchev; medvedev medvedyev;
      lukashenko lukashenka; tikhanovskaya tsikhanouskaya; saakashvili saakachvili; erdogan erdoghan;
      aliyev aliev; nazarbayev nazarbaev; mohammadi muhammadi; rafsanjani rafsandjani;
      ahmadinejad ahmadi-nejad; abbas abas; hariri hariry
      """
    for group in table.split(separator: ";") {
      let names = words(String(group))
      for name in names { spellings[name] = names.first }
    }
    return spellings
  }()

  static let titles = Set(words(NameVocabulary.titles))
    .subtracting(words(GivenNames.male)).subtracting(words(GivenNames.female))
  private static let articles: Set<String> = ["al", "el", "ul", "as", "an", "ar"]
  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
  private static let particles = Set(words(NameVocabulary.particles)).union(["al", "el"])
}
