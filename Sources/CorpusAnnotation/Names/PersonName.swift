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
    for word in folded(name).split(whereSeparator: { $0.isWhitespace || $0 == "." || $0 == "," }) {
      let part = String(word)
      if parts.isEmpty, PersonName.titles.contains(part) { continue }
      if PersonName.suffixes.contains(part), !parts.isEmpty { continue }
      parts.append(part)
    }
    guard var last = parts.popLast() else { return nil }
    for article in ["al-", "el-", "ul-", "as-", "an-", "ar-"] where last.hasPrefix(article) {
      last = String(last.dropFirst(article.count))
    }
    while let particle = parts.last, PersonName.particles.contains(particle) { parts.removeLast() }
    surname = PersonName.romanised(last)
    given = parts
  }

  /// A surname with the differences of transliteration taken out: `Zelenskyy` and `Zelensky`,
  /// `Shoygu` and `Shoigu`, `Gaddafi` and `Qaddafi`.
  static func romanised(_ word: String) -> String {
    var result = word
    if let exact = PersonName.spellings[word] { return exact }
    for (ending, plain) in PersonName.endings where result.hasSuffix(ending) {
      result = result.dropLast(ending.count) + plain
      break
    }
    return result
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
      ahmadinejad ahmadi-nejad; abbas abas; hariri hariry; zhuravlyov zhuravlev zhuravliov
      """
    for group in table.split(separator: ";") {
      let names = words(String(group))
      for name in names { spellings[name] = names.first }
    }
    return spellings
  }()

  static let titles = Set(words(NameVocabulary.titles))
    .subtracting(words(GivenNames.male)).subtracting(words(GivenNames.female))
  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
  private static let particles = Set(words(NameVocabulary.particles)).union(["al", "el"])

  /// Whether two people's given names can be one person's.
  ///
  /// The first words agree where they are equal, forms of one name, or one is the initial of
  /// the other; of the middle words, those that both have.
  func agrees(with other: PersonName) -> Bool {
    guard surname == other.surname, let a = given.first, let b = other.given.first else {
      return false
    }
    guard PersonName.agree(a, b) else { return false }
    let middle = (given.dropFirst(), other.given.dropFirst())
    guard middle.0.count == middle.1.count else { return true }
    return zip(middle.0, middle.1).allSatisfy { PersonName.agree($0, $1) }
  }

  private static func agree(_ a: String, _ b: String) -> Bool {
    if a == b || Nicknames.fullForm(a) == Nicknames.fullForm(b) { return true }
    return (a.count == 1 || b.count == 1) && a.first == b.first
  }
}
