internal import SpanAlgebra

/// Who said something.
struct Speaker {
  /// The full name, or the words as written without an article; empty where nobody is known.
  var name: String
  /// The words that name the speaker here; empty where nothing does.
  var mention: Range<Int>
  var isPerson: Bool
  /// The rule that chose, for `why`.
  var basis: String
}

/// Finds out who is meant by the words before or after a verb of saying.
///
/// Remembers who has spoken so far and who has issued a statement, so sentences are taken in
/// their order.
struct SpeakerResolution {
  private let scene: QuoteScene
  private let roles: RoleIndex
  /// Who spoke in each sentence, as far as it is known by now.
  private var spoken: [Int: Speaker] = [:]
  /// Who has issued a statement, in order.
  private var issuers: [(sentence: Int, name: String, country: Int?)] = []
  private var genders: [String: Gender?] = [:]
  /// The ministry that a story names of a country, by both.
  private var ministries: [[Int]: String?] = [:]

  init(_ scene: QuoteScene) {
    self.scene = scene
    roles = RoleIndex(scene)
  }

  /// How far back a pronoun looks, in sentences.
  private static let pronounReach = 8

  /// Who speaks in a sentence, the last one if there are several.
  func speaker(inSentence sentence: Int) -> Speaker? { spoken[sentence] }

  /// Records that somebody speaks in a sentence, and whether in a statement.
  mutating func record(_ speaker: Speaker, sentence: Int, report: Report?) {
    guard !speaker.name.isEmpty else { return }
    spoken[sentence] = speaker
    guard let report, mentionsStatement(after: report, sentence) else { return }
    issuers.append((sentence, speaker.name, country(in: speaker.name)))
  }

  private func mentionsStatement(after report: Report, _ sentence: Int) -> Bool {
    let end = scene.sentences[sentence].upperBound
    let reach = min(scene.tokens.count, max(end, report.cue.upperBound), report.cue.upperBound + 6)
    return (report.cue.upperBound..<max(report.cue.upperBound, reach)).contains {
      scene.classes[$0].meets(.statement)
    }
  }

  // MARK: - From a noun phrase to a speaker

  /// Who is meant by a noun phrase.
  ///
  /// - Parameters:
  ///   - phrase: The subject of a verb of saying.
  ///   - sentence: The sentence that it stands in.
  /// - Returns: The speaker; with an empty name where a pronoun has nobody to mean.
  mutating func speaker(of phrase: Range<Int>, sentence: Int) -> Speaker {
    let head = headPart(of: phrase)
    if let person = trailingPerson(of: phrase, head: head) { return person }
    if head.count == 1, scene.classes[head.lowerBound].meets(.pronoun),
      scene.mention(at: head.lowerBound) == nil
    {
      return pronoun(head, sentence: sentence)
    }
    let last = scene.classes[head.upperBound - 1]
    if last.meets(.statement) { return issuer(of: head, phrase: phrase, sentence: sentence) }
    if let named = named(in: head) { return named }
    if isRole(head.upperBound - 1) {
      if let holder = roles.holder(of: head, before: phrase.lowerBound, scene) {
        return Speaker(
          name: holder.name, mention: head, isPerson: true,
          basis: "role: \(holder.role) is \(holder.name)")
      }
    }
    if let office = office(head, sentence: sentence) { return office }
    return asWritten(phrase, head: head)
  }

  /// The person at the end of a long title: `Professor of History at Port Vell Ada Moss`.
  private func trailingPerson(of phrase: Range<Int>, head: Range<Int>) -> Speaker? {
    guard head != phrase, let number = scene.mention(at: phrase.upperBound - 1),
      scene.mentions[number].kind == .person
    else { return nil }
    var before = scene.mentions[number].tokens.lowerBound - 1
    while before >= phrase.lowerBound, isRole(before) || scene.isAbbreviationStop(before) {
      before -= 1
    }
    guard before >= phrase.lowerBound,
      !scene.classes[before].meets([.preposition, .to, .determiner, .possessive, .coordinator])
    else { return nil }
    return speaker(scene.mentions[number], words: scene.mentions[number].tokens)
  }

  /// The phrase up to the first preposition that is not inside a name.
  private func headPart(of phrase: Range<Int>) -> Range<Int> {
    for token in phrase where token > phrase.lowerBound {
      let kind = scene.classes[token]
      guard kind.meets([.preposition, .comma, .to, .bracket]) else { continue }
      if let inside = scene.mention(at: token), inside == scene.mention(at: token - 1) { continue }
      return phrase.lowerBound..<token
    }
    return phrase
  }

  /// The last name in the head of a phrase that the head's last word belongs to.
  private func named(in head: Range<Int>) -> Speaker? {
    var best: Int?
    for token in head {
      if let number = scene.mention(at: token) { best = number }
    }
    guard let best else { return nil }
    let mention = scene.mentions[best]
    guard mention.tokens.upperBound >= head.upperBound else {
      // `Trump's aide`, `Pentagon officials`: the name only qualifies. An age or a rank after a
      // name does not.
      let rest = mention.tokens.upperBound..<head.upperBound
      guard mention.kind == .person,
        rest.allSatisfy({ scene.classes[$0].meets([.adverb, .number, .have, .modal, .timeWord]) })
      else { return nil }
      return speaker(mention, words: head)
    }
    return speaker(mention, words: head)
  }

  private func speaker(_ mention: SceneMention, words: Range<Int>) -> Speaker {
    switch mention.kind {
    case .person:
      return Speaker(
        name: mention.entity, mention: words, isPerson: true, basis: "name before or after the verb"
      )
    case .organization:
      let name = normalizedMinistry(words) ?? mention.entity
      return Speaker(name: name, mention: words, isPerson: false, basis: "name of an organization")
    case .place, .group, .other:
      return Speaker(
        name: mention.entity, mention: words, isPerson: false,
        basis: "place that speaks for its people")
    }
  }

  private func isRole(_ token: Int) -> Bool {
    let kind = scene.classes[token]
    guard kind.meets(.word), !kind.meets(.people) else { return false }
    return kind.meets(.person) || RoleNouns.contains(scene.string(token..<(token + 1)).lowercased())
  }

  private func asWritten(_ phrase: Range<Int>, head: Range<Int>) -> Speaker {
    if let ministry = normalizedMinistry(head) {
      return Speaker(name: ministry, mention: head, isPerson: false, basis: "ministry")
    }
    var words = phrase.count <= 12 ? phrase : head
    let mention = words
    while let first = words.first, words.count > 1, scene.classes[first].meets(.determiner) {
      words = (first + 1)..<words.upperBound
    }
    let isPerson = isRole(head.upperBound - 1)
    return Speaker(
      name: scene.string(words), mention: mention, isPerson: isPerson, basis: "words as written")
  }

  /// `Russian Defence Ministry` for `the Russian defence ministry` and `Russia's defence ministry`.
  private func normalizedMinistry(_ words: Range<Int>) -> String? {
    guard let last = words.last, scene.classes[last].meets(.ministry) else { return nil }
    var parts: [String] = []
    for token in words {
      let kind = scene.classes[token]
      if kind.meets([.determiner, .possessive]) || !kind.meets(.word) { continue }
      if let word = scene.folded(token), let country = CountryWords.number(of: word) {
        parts.append(CountryWords.adjective(of: country))
      } else {
        let written = scene.string(token..<(token + 1))
        parts.append(written.prefix(1).uppercased() + written.dropFirst())
      }
    }
    return parts.count > 1 ? parts.joined(separator: " ") : nil
  }

  // MARK: - Offices and statements

  /// `the office`, `the ministry`: one that was named before.
  private func office(_ head: Range<Int>, sentence: Int) -> Speaker? {
    guard let last = head.last, scene.classes[last].meets(.office), head.count <= 2,
      scene.classes[head.lowerBound].meets(.determiner)
    else { return nil }
    let word = scene.string(last..<(last + 1)).lowercased()
    for earlier in stride(from: sentence - 1, through: max(0, sentence - 40), by: -1) {
      if let speaker = spoken[earlier], !speaker.isPerson,
        speaker.name.lowercased().contains(word)
      {
        return Speaker(
          name: speaker.name, mention: head, isPerson: false, basis: "office that spoke before")
      }
    }
    for mention in scene.mentions(before: head.lowerBound).suffix(200).reversed()
    where mention.kind == .organization && mention.entity.lowercased().contains(word) {
      return Speaker(
        name: mention.entity, mention: head, isPerson: false, basis: "office named before")
    }
    return nil
  }

  /// Who issued the statement that a phrase speaks of.
  private mutating func issuer(of head: Range<Int>, phrase: Range<Int>, sentence: Int) -> Speaker {
    let modifiers = head.lowerBound..<(head.upperBound - 1)
    let unmarked = withoutPossessive(modifiers)
    if let named = named(in: unmarked), !isCountry(unmarked) {
      return Speaker(
        name: named.name, mention: head, isPerson: named.isPerson, basis: "statement of a name")
    }
    if let ministry = normalizedMinistry(unmarked) {
      return Speaker(
        name: ministry, mention: head, isPerson: false, basis: "statement of a ministry")
    }
    // `a statement from the ministry`
    if phrase.upperBound > head.upperBound + 1 {
      let source = (head.upperBound + 1)..<phrase.upperBound
      if let named = named(in: headPart(of: source)) {
        return Speaker(
          name: named.name, mention: head, isPerson: named.isPerson, basis: "statement from a name")
      }
    }
    let scene = scene
    let country = unmarked.lazy.compactMap { token in
      scene.folded(token).flatMap { CountryWords.number(of: $0) }
    }.first
    let story = scene.storyOfSentence[sentence]
    let known = issuers.suffix(50).last {
      scene.storyOfSentence[$0.sentence] == story && (country == nil || $0.country == country)
    }
    if let known {
      return Speaker(
        name: known.name, mention: head, isPerson: false, basis: "issued the statement before")
    }
    if let country, let ministry = ministry(of: country, story: story) {
      return Speaker(
        name: ministry, mention: head, isPerson: false, basis: "ministry of the country")
    }
    let other = issuers.suffix(50).last {
      scene.storyOfSentence[$0.sentence] == story && ($0.country == nil || country == nil)
    }
    if let other {
      return Speaker(
        name: other.name, mention: head, isPerson: false, basis: "issued the statement before")
    }
    return asWritten(phrase, head: head)
  }

  private func withoutPossessive(_ words: Range<Int>) -> Range<Int> {
    guard let last = words.last, scene.classes[last].meets(.possessive) else { return words }
    return words.lowerBound..<last
  }

  private func isCountry(_ words: Range<Int>) -> Bool {
    guard let last = words.last, let word = scene.folded(last) else { return false }
    return CountryWords.number(of: word) != nil
  }

  private func country(in name: String) -> Int? {
    for word in name.split(separator: " ") {
      if let folded = FoldedWord(word.utf8), let number = CountryWords.number(of: folded) {
        return number
      }
    }
    return nil
  }

  /// A ministry of the country that the story names anywhere.
  private mutating func ministry(of country: Int, story: Int) -> String? {
    let key = [country, story]
    if let known = ministries[key] { return known }
    let found = findMinistry(of: country, story: story)
    ministries[key] = .some(found)
    return found
  }

  private func findMinistry(of country: Int, story: Int) -> String? {
    for (sentence, range) in scene.sentences.enumerated()
    where scene.storyOfSentence[sentence] == story {
      for token in range where scene.classes[token].meets(.ministry) {
        var start = token
        while start > range.lowerBound, start > token - 5,
          scene.classes[start - 1].meets([.word, .possessive]),
          !scene.classes[start - 1].meets([.preposition, .determiner, .verbForm, .coordinator])
        {
          start -= 1
        }
        let words = start..<(token + 1)
        if words.contains(where: {
          scene.folded($0).flatMap { CountryWords.number(of: $0) } == country
        }), let name = normalizedMinistry(words) {
          return name
        }
      }
    }
    return nil
  }

  // MARK: - Pronouns

  private mutating func pronoun(_ words: Range<Int>, sentence: Int) -> Speaker {
    let kind = scene.classes[words.lowerBound]
    let unknown = Speaker(
      name: "", mention: words, isPerson: true, basis: "pronoun without a person")
    if kind.meets([.first, .you]) { return unknown }
    let wantsPerson = kind.meets([.he, .she])
    let gender: Gender? = kind.meets(.he) ? .male : kind.meets(.she) ? .female : nil
    if wantsPerson, let here = earlierPerson(in: sentence, before: words.lowerBound, gender) {
      return Speaker(
        name: here, mention: words, isPerson: true, basis: "pronoun: person named in the sentence")
    }
    var fallback: String?
    let story = scene.storyOfSentence[sentence]
    for earlier in stride(from: sentence, through: max(0, sentence - Self.pronounReach), by: -1) {
      guard scene.storyOfSentence[earlier] == story, !scene.isAside[earlier] else { continue }
      if let speaker = spoken[earlier], speaker.isPerson == wantsPerson,
        !wantsPerson || fits(speaker.name, gender)
      {
        return Speaker(
          name: speaker.name, mention: words, isPerson: wantsPerson,
          basis: "pronoun: who spoke before")
      }
      guard wantsPerson, earlier < sentence else { continue }
      let range = scene.sentences[earlier]
      if let subject = scene.clauseSubject(from: range.lowerBound, before: range.upperBound),
        let name = person(in: headPart(of: subject)), fits(name, gender)
      {
        return Speaker(
          name: name, mention: words, isPerson: true,
          basis: "pronoun: subject of an earlier sentence")
      }
      if fallback == nil {
        fallback = earlierPerson(in: earlier, before: range.upperBound, gender)
      }
    }
    if let fallback {
      return Speaker(
        name: fallback, mention: words, isPerson: true, basis: "pronoun: nearest person before")
    }
    return unknown
  }

  /// The first person outside quotations that a sentence names before a token.
  private mutating func earlierPerson(in sentence: Int, before limit: Int, _ gender: Gender?)
    -> String?
  {
    for token in scene.sentences[sentence] where token < limit && !scene.isQuoted[token] {
      guard let number = scene.mention(at: token), scene.mentions[number].kind == .person,
        scene.mentions[number].tokens.lowerBound == token
      else { continue }
      let end = scene.mentions[number].tokens.upperBound
      if end < limit, scene.classes[end].meets(.possessive) { continue }
      let name = scene.mentions[number].entity
      if fits(name, gender) { return name }
    }
    return nil
  }

  private func person(in words: Range<Int>) -> String? {
    guard let last = words.last, let number = scene.mention(at: last),
      scene.mentions[number].kind == .person
    else { return nil }
    return scene.mentions[number].entity
  }

  private mutating func fits(_ name: String, _ wanted: Gender?) -> Bool {
    guard let wanted else { return true }
    if let known = genders[name] { return known == nil || known == wanted }
    let gender =
      roles.gender(of: name)
      ?? name.split(separator: " ").first.flatMap {
        Gender(givenName: $0.lowercased())
      }
    genders[name] = .some(gender)
    return gender == nil || gender == wanted
  }
}
