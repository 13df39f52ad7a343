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
  let scene: QuoteScene
  /// Read when it is first asked for, as many documents never ask.
  private(set) lazy var roles = RoleIndex(scene)
  /// Those who have spoken so far, and for each sentence the place of its last speaker there or -1.
  private var heard: [Speaker] = []
  private var placeOfSpeaker: [Int32]
  /// Who has issued a statement, in order.
  var issuers: [(sentence: Int, name: String, country: Int?)] = []
  var genders: [String: Gender?] = [:]
  /// The ministry that a story names of a country, by both.
  var ministries: [[Int]: String?] = [:]

  /// Words such as `Freedonian`, which may be made of a country's name; none where the text
  /// speaks of no ministry.
  let adjectives: Set<FoldedWord>

  init(_ scene: QuoteScene) {
    self.scene = scene
    placeOfSpeaker = Array(repeating: -1, count: scene.sentences.count)
    let hasMinistries = scene.classes.contains { $0.meets(.ministry) }
    adjectives = hasMinistries ? Self.adjectives(in: scene) : []
  }

  /// Who speaks in a sentence, the last one if there are several.
  func speaker(inSentence sentence: Int) -> Speaker? {
    let place = placeOfSpeaker[sentence]
    return place < 0 ? nil : heard[Int(place)]
  }

  /// Whether somebody is known to speak in a sentence.
  func isSpoken(_ sentence: Int) -> Bool { placeOfSpeaker[sentence] >= 0 }

  /// Records that somebody speaks in a sentence, and whether in a statement.
  mutating func record(_ speaker: Speaker, sentence: Int, report: Report?) {
    guard !speaker.name.isEmpty else { return }
    placeOfSpeaker[sentence] = Int32(heard.count)
    heard.append(speaker)
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
    if let person = apposition(after: phrase) { return person }
    if head.count == 1, scene.classes[head.lowerBound].meets(.pronoun),
      scene.mention(at: head.lowerBound) == nil
    {
      return pronoun(head, sentence: sentence)
    }
    let last = scene.classes[head.upperBound - 1]
    if last.meets(.statement) { return issuer(of: head, phrase: phrase, sentence: sentence) }
    if let named = named(in: head) { return named }
    if isRole(head.upperBound - 1), !isIndefinite(head.lowerBound) {
      if let holder = roles.holder(of: head, before: phrase.lowerBound, scene) {
        return Speaker(
          name: holder.name, mention: head, isPerson: true,
          basis: "role: \(holder.role) is \(holder.name)")
      }
    }
    if let office = ownOffice(head, sentence: sentence) { return office }
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

  /// The person whom a comma sets beside a role: `the mediator, Ada Moss, said`.
  func apposition(after phrase: Range<Int>) -> Speaker? {
    let comma = phrase.upperBound
    guard comma + 1 < scene.tokens.count, scene.classes[comma].meets(.comma),
      !scene.isQuoted[comma], !scene.endsSentence[comma],
      mayHaveHolder(headPart(of: phrase)), !phrase.contains(where: { isPerson($0) }),
      let number = scene.mention(at: comma + 1),
      scene.mentions[number].kind == .person
    else { return nil }
    let name = scene.mentions[number].tokens
    guard name.lowerBound == comma + 1, name.upperBound < scene.tokens.count,
      scene.classes[name.upperBound].meets([.comma, .stop])
    else { return nil }
    return Speaker(
      name: scene.mentions[number].entity, mention: phrase.lowerBound..<name.upperBound,
      isPerson: true, basis: "name beside the role")
  }

  /// `the mediator`, `his Vessian counterpart`, `prime minister`: not `the ministry`.
  private func mayHaveHolder(_ head: Range<Int>) -> Bool {
    guard let last = head.last, scene.mention(at: last) == nil else { return false }
    if isRole(last) { return true }
    return scene.classes[head.lowerBound].meets(.determiner) && head.count > 1
      && scene.classes[last].meets(.word)
      && !scene.classes[last].meets([.office, .statement, .capitalized, .timeWord, .people])
  }

  func isPerson(_ token: Int) -> Bool {
    scene.mention(at: token).map { scene.mentions[$0].kind == .person } ?? false
  }

  /// `a spokesman` is nobody whom the story has named.
  private func isIndefinite(_ token: Int) -> Bool {
    scene.folded(token).map { indefinite.contains($0) } ?? false
  }

  /// The phrase up to the first preposition that is not inside a name.
  func headPart(of phrase: Range<Int>) -> Range<Int> {
    for token in phrase where token > phrase.lowerBound {
      let kind = scene.classes[token]
      guard kind.meets([.preposition, .comma, .to, .bracket]) else { continue }
      if let inside = scene.mention(at: token), inside == scene.mention(at: token - 1) { continue }
      return phrase.lowerBound..<token
    }
    return phrase
  }

  /// The last name in the head of a phrase that the head's last word belongs to.
  func named(in head: Range<Int>) -> Speaker? {
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

  func isRole(_ token: Int) -> Bool {
    let kind = scene.classes[token]
    guard kind.meets(.word), !kind.meets(.people) else { return false }
    return kind.meets(.person) || scene.isRoleNoun(token)
  }

  func asWritten(_ phrase: Range<Int>, head: Range<Int>) -> Speaker {
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
}

private let indefinite = FoldedWordSet(list: "a an one another some any no")
