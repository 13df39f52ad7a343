internal import SpanAlgebra

/// The persons of a document by the roles that stand beside their names.
struct RoleIndex {
  private struct Entry {
    var name: String
    var words: [FoldedWord]
    var countries: [Int]
    var token: Int
  }

  private var entries: [Entry] = []
  /// The numbers of the entries with each word, ascending.
  private var numbers: [[Int]] = []
  /// The place of each word in them.
  private var places = FoldedWordTable<Int>()
  private var genders: [String: Gender] = [:]

  init(_ scene: QuoteScene) {
    for mention in scene.mentions where mention.kind == .person {
      var words: [FoldedWord] = []
      if !mention.role.isEmpty {
        words = mention.role.utf8.split(separator: UInt8(ascii: " "))
          .compactMap { Self.spelled(FoldedWord($0)) }
      }
      for token in Self.wordsBefore(mention.tokens.lowerBound, scene) {
        if let word = Self.spelled(scene.folded(token)), !words.contains(word) {
          words.append(word)
        }
        if let gender = scene.titleGender(token) { genders[mention.entity] = gender }
      }
      guard !words.isEmpty else { continue }
      for word in words { add(word, entries.count) }
      entries.append(
        Entry(
          name: mention.entity, words: words,
          countries: words.compactMap { CountryWords.number(of: $0) },
          token: mention.tokens.lowerBound))
    }
  }

  private mutating func add(_ word: FoldedWord, _ entry: Int) {
    if let place = places[word] {
      if numbers[place].last != entry { numbers[place].append(entry) }
    } else {
      places[word] = numbers.count
      numbers.append([entry])
    }
  }

  /// What the title beside a name tells.
  func gender(of name: String) -> Gender? { genders[name] }

  /// The person whom `the minister` or `Russia's defence minister` means.
  ///
  /// The role's noun must be one that stands beside the name somewhere in the document. Of several
  /// persons the one with most of the other words wins, then the nearest before, then the first
  /// after; a person of another country never.
  func holder(of head: Range<Int>, before token: Int, _ scene: QuoteScene)
    -> (name: String, role: String)?
  {
    guard let last = head.last, let noun = Self.spelled(scene.folded(last))
    else { return nil }
    let modifiers = head.dropLast().compactMap {
      scene.classes[$0].meets([.determiner, .possessive, .coordinator])
        ? nil : Self.spelled(scene.folded($0))
    }
    let countries = modifiers.compactMap { CountryWords.number(of: $0) }
    var best: (score: Int, entry: Entry)?
    for number in near(noun, token) {
      let entry = entries[number]
      if let wanted = countries.first, !entry.countries.isEmpty, !entry.countries.contains(wanted) {
        continue
      }
      var score = 0
      if let wanted = countries.first, entry.countries.contains(wanted) { score += 20 }
      for word in modifiers where CountryWords.number(of: word) == nil {
        score += entry.words.contains(word) ? 10 : -4
      }
      if entry.token < token { score += 5 }
      if let best, best.score > score { continue }
      if let best, best.score == score, best.entry.token > token { continue }
      best = (score, entry)
    }
    guard let best, best.score >= 0 else { return nil }
    return (best.entry.name, scene.string(head))
  }

  /// The entries with a noun that stand nearest to a token, those before it first.
  private func near(_ noun: FoldedWord, _ token: Int) -> [Int] {
    let all = places[noun].map { numbers[$0] } ?? []
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if entries[all[middle]].token < token { low = middle + 1 } else { high = middle }
    }
    return Array(all[..<low].suffix(100) + all[low...].prefix(50))
  }

  /// Role words before a name: `minister`, `Russian Defence Minister`, `Pentagon spokesman`.
  private static func wordsBefore(_ start: Int, _ scene: QuoteScene) -> Range<Int> {
    var first = start
    while first > 0, first > start - 7 {
      let kind = scene.classes[first - 1]
      let isOf =
        kind.meets(.preposition) && scene.tokens[first - 1].count == 2
        && scene.text[scene.tokens[first - 1].start] | 0x20 == UInt8(ascii: "o")
      if scene.isAbbreviationStop(first - 1) || kind.meets(.possessive) || isOf {
        first -= 1
        continue
      }
      guard kind.meets(.word),
        !kind.meets([
          .preposition, .determiner, .auxiliary, .coordinator, .subordinator, .pronoun, .otherVerb,
          .to, .past,
        ]),
        scene.mention(at: first - 1).map({ scene.mentions[$0].kind != .person }) ?? true
      else { break }
      first -= 1
    }
    let hasRole = (first..<start).contains {
      scene.folded($0).map { spellings[$0] != nil } == true
        || scene.isRoleNoun($0) || scene.titleGender($0) != nil
    }
    return hasRole ? first..<start : start..<start
  }

  /// A word of a role with one spelling: `defense` as `defence`, `gen` as `general`.
  private static func spelled(_ word: FoldedWord?) -> FoldedWord? {
    word.map { spellings[$0] ?? $0 }
  }

  private static let spellings: FoldedWordTable<FoldedWord> = {
    let pairs = [
      ("defense", "defence"), ("gen", "general"), ("sen", "senator"), ("rep", "representative"),
      ("gov", "governor"), ("lt", "lieutenant"), ("col", "colonel"), ("capt", "captain"),
      ("maj", "major"), ("sgt", "sergeant"), ("adm", "admiral"), ("prof", "professor"),
      ("pres", "president"), ("dr", "doctor"), ("labour", "labor"), ("chief", "head"),
      ("boss", "head"), ("rev", "reverend"),
    ]
    var table = FoldedWordTable<FoldedWord>()
    for (from, to) in pairs {
      if let from = FoldedWord(from), let to = FoldedWord(to) { table[from] = to }
    }
    return table
  }()
}
