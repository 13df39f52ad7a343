internal import SpanAlgebra

extension NameScanner {
  /// Whether a word begins a sentence or a quotation, so that its capital tells nothing.
  func isInitial(_ place: Int) -> Bool {
    var index = place - 1
    while index >= bounds.lowerBound {
      let word = words[index]
      switch word.shape {
      case .period:
        guard index > bounds.lowerBound else { return true }
        let last = words[index - 1]
        return !(last.facts.contains(.abbreviation) || last.shape == .initial)
      case .mark:
        let byte = text[word.start]
        if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ")") {
          return false
        }
        if byte == UInt8(ascii: "&") { return false }
        if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") { return false }
        if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: ":") {
          return true
        }
        if byte == UInt8(ascii: "\"") || byte >= 0x80 || byte == UInt8(ascii: "'") {
          return place - index == 1
        }
        index -= 1
      default:
        return false
      }
    }
    return true
  }

  /// Whether a word has its capital for other reasons than being a name.
  func isSkipped(_ place: Int, _ end: Int) -> Bool {
    let word = words[place]
    if word.facts.contains(.acronym) { return true }
    let isCommon = word.facts.contains(.common) || word.facts.contains(.calendar)
    if style != .plain {
      return isCommon || evidence.isLowerCase(word.hash) || looksOrdinary(place)
    }
    if word.shape == .upper, isCommon { return true }
    if isInitial(place) {
      if isCommon { return true }
      if evidence.isLowerCase(word.hash), !word.facts.contains(.given) { return true }
      return place + 1 == end && looksOrdinary(place) && !evidence.isName(word.hash)
    }
    // `the Prime Minister`, `President`: words that are ordinary in lower case too.
    return isCommon && !isPartOfName(place, end)
  }

  private func isPartOfName(_ place: Int, _ end: Int) -> Bool {
    if place + 1 < end, !words[place + 1].facts.contains(.common) { return true }
    return place > bounds.lowerBound && words[place - 1].isName
  }

  /// Whether a word ends as English verbs, adverbs and abstract nouns do.
  private func looksOrdinary(_ place: Int) -> Bool {
    let word = words[place]
    guard word.shape != .initial, !evidence.isName(word.hash) else { return false }
    if word.facts.contains(.given) || word.facts.contains(.surname) { return false }
    guard word.count >= 5 else { return false }
    var tail: UInt64 = 0
    for index in (word.end - 5)..<word.end { tail = tail << 8 | UInt64(text[index] | 0x20) }
    return NameScanner.ordinaryEndings.contains { ending in
      word.count > ending.count + 1 && tail & ending.mask == ending.letters
    }
  }

  /// The endings as numbers, the last letter in the lowest byte.
  private static let ordinaryEndings: [(letters: UInt64, mask: UInt64, count: Int)] = [
    "ing", "ly", "tion", "tions", "sion", "ment", "ments", "ness", "ed", "ity", "ies", "ous",
    "ful", "less", "able", "ible", "ism", "ists", "ship", "ence", "ance", "ical",
  ].map { ending in
    (
      ending.utf8.reduce(0) { $0 << 8 | UInt64($1) }, 1 << UInt64(8 * ending.utf8.count) - 1,
      ending.utf8.count
    )
  }

  mutating func acronym(_ place: Int, _ end: Int) -> Int {
    let word = words[place]
    guard word.count >= 2, word.count <= 8, !word.isGlued else { return place + 1 }
    if place + 1 < bounds.upperBound, words[place + 1].shape == .number, !evidence.isSport {
      return place + 1
    }
    let bytes = text[word.range]
    if bytes.allSatisfy({ "IVXLC".utf8.contains($0) }) { return place + 1 }
    if isBracketed(place) {
      if word.facts.contains(.stateCode), mentions.last?.words.upperBound == place - 1 {
        add(place..<place + 1, .place, .stateCode)
        return place + 1
      }
      if let last = mentions.last, last.words.upperBound == place - 1, last.words.count > 1,
        last.kind != .person, last.kind != .place
      {
        add(place..<place + 1, last.kind, .start(last.words.lowerBound))
        return place + 1
      }
    }
    guard !word.facts.contains(.common), !evidence.isLowerCase(word.hash) else { return place + 1 }
    if evidence.isPerson(word.hash) {
      add(place..<place + 1, .person, .seenInStory)
    } else if let kind = evidence.kind(word.hash) {
      add(place..<place + 1, kind, .seenInStory)
    } else if word.count > 5, place + 1 < end || isPlaceContext(place) {
      add(place..<place + 1, isPlaceContext(place) ? .place : .organization, .acronym)
    } else {
      add(place..<place + 1, .organization, .acronym)
    }
    return place + 1
  }

  private func isBracketed(_ place: Int) -> Bool {
    place > bounds.lowerBound && place + 1 < bounds.upperBound
      && text[words[place - 1].start] == UInt8(ascii: "(")
      && text[words[place + 1].start] == UInt8(ascii: ")")
  }

  /// Reads a run of words that no table knows by what stands around it.
  mutating func unknown(_ place: Int, _ end: Int) -> Int {
    var stop = place + 1
    let isPeople = isDemonym(place)
    while stop < end, extends(stop, end) {
      let facts = words[stop].facts
      if isPeople, !facts.isDisjoint(with: [.role, .title, .roleModifier]) { break }
      if facts.isDisjoint(with: .given), introducesPerson(stop, end) { break }
      stop += 1
    }
    while stop > place + 1, !words[stop - 1].isName || words[stop - 1].shape == .initial {
      stop -= 1
    }
    let range = place..<stop
    if isTeam(range), range.count <= 3 {
      add(range, .organization, .team)
      return stop
    }
    if let (kind, basis) = reading(range) { add(range, kind, basis) }
    return stop
  }

  private func extends(_ index: Int, _ end: Int) -> Bool {
    let word = words[index]
    if word.isGlued { return false }
    guard word.isName else { return index + 1 < end }
    if word.facts.contains(.title), word.facts.contains(.abbreviation) { return false }
    if style != .plain, isSkipped(index, end) { return false }
    if let known = knownName(index) {
      let entry = lexicon.entries[known.entry].signs
      return entry.kind == .organization && known.end == index + 1 && !entry.isUpperCase
    }
    return word.facts.isDisjoint(with: [.calendar, .acronym])
  }

  private func reading(_ range: Range<Int>) -> (NameKind, NameMention.Basis)? {
    let first = words[range.lowerBound]
    let last = words[range.upperBound - 1]
    let isLone = isLoneAfterArticle(range)
    if range.count > 1, style == .plain {
      if endsInBearing(range) { return nil }
      if let thing = thingReading(range), !evidence.isPerson(last.hash) { return thing }
    }
    if range.count > 1, evidence.isPerson(last.hash), !last.facts.contains(.organizationEnd) {
      return (.person, .seenInStory)
    }
    if range.count == 1 {
      if isSite(first) { return (.organization, .capitals) }
      if let land = landReading(range.lowerBound) { return land }
      if evidence.isVessel(first.hash) { return (.other, .seenInStory) }
      if evidence.isPerson(first.hash), !isLone { return (.person, .seenInStory) }
      if let kind = evidence.kind(first.hash) { return (kind, .seenInStory) }
    }
    guard style == .plain else { return nil }
    let before = range.lowerBound - 1
    if before >= bounds.lowerBound, words[before].facts.contains(.role),
      words[before].shape == .lower
    {
      return (.person, .role)
    }
    if isPlaceContext(range.lowerBound) { return (.place, .preposition) }
    if isFollowedByPlace(range.upperBound) { return (.place, .followedByPlace) }
    if let noun = nounReading(range) { return noun }
    if let kind = listKind(range) { return (kind, .enumeration) }
    if isInQuotes(range) { return (.other, .capitals) }
    let hasArticle = before >= bounds.lowerBound && words[before].hash == theHash
    if range.count > 1 {
      if range.contains(where: { text[words[$0].start] == UInt8(ascii: "&") }) {
        return (.organization, .capitals)
      }
      if first.hash == operationHash { return (.event, .start(range.lowerBound)) }
      let plain: WordFacts = [.common, .roleModifier, .role]
      if words[range].contains(where: { !$0.facts.isDisjoint(with: plain) }) {
        return (isSubject(range.upperBound) ? .organization : .other, .capitals)
      }
      if hasArticle { return (isSubject(range.upperBound) ? .organization : .other, .capitals) }
      if first.facts.contains(.placeStart) { return (.place, .start(range.lowerBound)) }
      return (.person, .capitals)
    }
    if first.facts.contains(.common) || first.facts.contains(.roleModifier) { return nil }
    if isSubject(range.upperBound) { return (isLone ? .organization : .person, .verb) }
    if !isLone, !first.facts.isDisjoint(with: [.surname, .given]) {
      return (.person, .surname)
    }
    let heads: WordFacts = [.organizationStart, .organizationEnd, .placeEnd, .eventEnd, .role]
    guard evidence.isRepeatedName(first.hash), first.facts.isDisjoint(with: heads) else {
      return nil
    }
    return (hasArticle ? .organization : .other, .capitals)
  }

  /// Whether a word is the name of a site: `Harbour.com`.
  private func isSite(_ word: NameWord) -> Bool {
    guard word.count >= 4, text[word.end - 4] == UInt8(ascii: ".") else { return false }
    let bytes = text[word.range].suffix(4)
    return [".com", ".org", ".net", ".gov"].contains { bytes.elementsEqual($0.utf8) }
  }

  /// The kind of the names in a list, for one of them that nothing else tells of.
  private func listKind(_ range: Range<Int>) -> NameKind? {
    guard let last = mentions.last, last.words.upperBound == range.lowerBound - 1,
      last.kind == .place || last.kind == .organization
    else { return nil }
    let separator = words[range.lowerBound - 1]
    if separator.hash == andHash { return last.kind }
    guard text[separator.start] == UInt8(ascii: ","), range.upperBound < bounds.upperBound
    else {
      return nil
    }
    let next = words[range.upperBound]
    return text[next.start] == UInt8(ascii: ",") || next.hash == andHash ? last.kind : nil
  }

  /// Whether quotation marks stand on both sides, as of the title of a work.
  private func isInQuotes(_ range: Range<Int>) -> Bool {
    isQuote(range.lowerBound - 1) && isQuote(range.upperBound)
  }

  func isQuote(_ index: Int) -> Bool {
    guard bounds.contains(index), words[index].shape == .mark else { return false }
    let word = words[index]
    let byte = text[word.start]
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return true }
    // “ ” ‘ ’ « »
    return byte == 0xC2 && (text[word.start + 1] == 0xAB || text[word.start + 1] == 0xBB)
      || byte == 0xE2 && word.count == 3 && (0x98...0x9F).contains(text[word.start + 2])
  }

  /// What a noun beside a name tells of it: `Velbrook city`, `the town of Velbrook`, `carmaker Veltra`.
  private func nounReading(_ range: Range<Int>) -> (NameKind, NameMention.Basis)? {
    let before = range.lowerBound - 1
    if range.upperBound < bounds.upperBound, words[range.upperBound].shape == .lower {
      let facts = words[range.upperBound].facts
      if facts.contains(.placeNoun), !facts.contains(.role) { return (.place, .nounOfPlace) }
      if facts.contains(.organizationNoun) { return (.organization, .nounOfOrganization) }
    }
    guard before > bounds.lowerBound else { return nil }
    let previous = words[before]
    if previous.hash == ofHash, words[before - 1].facts.contains(.placeNoun) {
      return (.place, .nounOfPlace)
    }
    guard previous.shape == .lower else { return nil }
    if previous.facts.contains(.placeNoun) { return (.place, .nounOfPlace) }
    if previous.facts.contains(.organizationNoun), !previous.facts.contains(.role) {
      return (.organization, .nounOfOrganization)
    }
    return nil
  }

  /// Whether a name in a sports report is that of a team, by scores and verbs beside it.
  func isTeam(_ range: Range<Int>) -> Bool {
    guard evidence.isSport else { return false }
    let next = range.upperBound
    let before = range.lowerBound - 1
    if next < bounds.upperBound {
      if isScore(next) { return true }
      if words[next].facts.contains(.teamVerb), words[next].shape == .lower || style != .plain {
        return true
      }
      if style == .capitals, words[next].hash == atHash { return true }
    }
    guard before >= bounds.lowerBound else { return false }
    if isScore(before), next >= bounds.upperBound || words[next].shape == .mark { return true }
    if style == .capitals, words[before].hash == atHash { return true }
    return words[before].facts.contains(.teamVerb) && !words[before].facts.contains(.role)
  }

  /// Whether a word is a number of one to three figures.
  private func isScore(_ index: Int) -> Bool {
    let word = words[index]
    return word.shape == .number && word.count <= 3
      && text[word.range].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Whether what stands before a word is mostly followed by a place.
  func isPlaceContext(_ place: Int) -> Bool {
    let before = place - 1
    guard before >= bounds.lowerBound else { return false }
    return words[before].facts.contains(.placePreposition) && words[before].shape != .capital
      || words[before].facts.contains(.placePreposition) && isInitial(before)
  }

  /// Whether a comma and the name of a place follow, as in `Springfield, Ohio`.
  func isFollowedByPlace(_ index: Int) -> Bool {
    guard index + 1 < bounds.upperBound, words[index].shape == .mark,
      text[words[index].start] == UInt8(ascii: ","), let known = knownName(index + 1)
    else { return false }
    return lexicon.entries[known.entry].kind == .place
  }

  /// Whether a verb of saying or the like follows.
  private func isSubject(_ index: Int) -> Bool {
    index < bounds.upperBound && words[index].facts.contains(.personVerb)
      && words[index].shape == .lower
  }
}

let atHash = WordHash.of("at")
let operationHash = WordHash.of("operation")
