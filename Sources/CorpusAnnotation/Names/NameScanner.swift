internal import SpanAlgebra

/// Finds the names of one stretch of words, from left to right.
///
/// A run of capitalised words is cut into titles, known names, names by their form (`… Ministry`,
/// `Lake …`) and the rest, and the rest is read by its neighbours.
struct NameScanner {
  let lexicon: NameLexicon
  let words: [NameWord]
  /// The places of the words that could be part of a name, ascending.
  let names: [Int]
  let text: [UInt8]
  /// What the document shows elsewhere.
  let evidence: NameEvidence
  /// How far capitals tell in the stretch at hand.
  var style = NameStyle.plain
  var bounds = 0..<0
  private(set) var mentions: [NameMention] = []
  /// Where among ``names`` the last stretch began.
  private var cursor = 0

  init(
    lexicon: NameLexicon, words: [NameWord], names: [Int], text: [UInt8], evidence: NameEvidence
  ) {
    self.lexicon = lexicon
    self.words = words
    self.names = names
    self.text = text
    self.evidence = evidence
  }

  /// Makes room for so many mentions.
  mutating func reserve(_ count: Int) { mentions.reserveCapacity(count) }

  mutating func scan(_ bounds: Range<Int>, style: NameStyle) {
    self.bounds = bounds
    self.style = style
    var place = bounds.lowerBound
    var next = firstName(from: place)
    while next < names.count, names[next] < bounds.upperBound {
      if names[next] >= place { place = step(names[next]) }
      next += 1
    }
  }

  /// The number of the first of ``names`` that stands at a word or behind it.
  ///
  /// - Complexity: O(*n*) for all words that ascend.
  mutating func firstName(from place: Int) -> Int {
    if cursor > 0, names[cursor - 1] >= place { cursor = 0 }
    while cursor < names.count, names[cursor] < place { cursor += 1 }
    return cursor
  }

  /// Reads what begins at a capitalised word, and returns the word to go on with.
  private mutating func step(_ place: Int) -> Int {
    let word = words[place]
    let end = runEnd(place)
    if let known = knownName(place) {
      if known.end < end, let end = vessel(place, end) { return end }
      return takeKnown(known, from: place, runEnd: end)
    }
    if word.facts.contains(.calendar), !(word.facts.contains(.given) && startsPerson(place, end)) {
      return place + 1
    }
    if isOpening(place) { return place + 1 }
    if let end = vessel(place, end) { return end }
    if let end = shapedName(from: place, runEnd: end) { return end }
    if let next = afterRole(place, end) { return next }
    if let next = titled(place, end) { return next }
    if word.shape == .initial, startsPerson(place, end) {
      let personEnd = personEnd(place, end)
      add(place..<personEnd, .person, .initials)
      return personEnd
    }
    if isSkipped(place, end) { return place + 1 }
    if startsPerson(place, end) {
      let personEnd = personEnd(place, end)
      add(place..<personEnd, .person, word.facts.contains(.given) ? .givenName : .initials)
      return personEnd
    }
    if word.facts.contains(.role) || word.facts.contains(.title), !evidence.isPerson(word.hash) {
      return place + 1
    }
    if word.shape == .upper, style != .capitals { return acronym(place, end) }
    return unknown(place, end)
  }

  /// Adds a mention; earlier ones that it covers give way.
  mutating func add(_ range: Range<Int>, _ kind: NameKind, _ basis: NameMention.Basis) {
    while let last = mentions.last, last.words.upperBound > range.lowerBound {
      mentions.removeLast()
    }
    mentions.append(NameMention(range, kind, basis))
  }

  // MARK: Known names

  /// The longest entry of the gazetteer that begins at a word.
  func knownName(_ place: Int) -> (entry: Int, end: Int)? {
    guard place < bounds.upperBound, words[place].shape == .period || !words[place].run.isNone
    else {
      return nil
    }
    var best: (Int, Int)?
    var hash: UInt64 = 0
    var index = place
    while index < bounds.upperBound, index - place < 8 {
      let word = words[index]
      if word.hash == 0, word.shape != .period { break }
      let next = word.shape == .period ? periodHash : word.hash
      hash = index == place ? next : WordHash.joined(hash, next)
      let run = lexicon.run(hash)
      if let entry = run.entry, isUsable(entry, place..<index + 1) { best = (entry, index + 1) }
      guard run.continues else { break }
      index += 1
    }
    return best.map { (entry: $0.0, end: $0.1) }
  }

  private func isUsable(_ entry: Int, _ range: Range<Int>) -> Bool {
    let entry = lexicon.entries[entry].signs
    guard words[range.upperBound - 1].isName || words[range.upperBound - 1].shape != .lower else {
      return false
    }
    guard range.count == 1 else { return true }
    let word = words[range.lowerBound]
    if entry.isUpperCase {
      if word.shape != .upper { return false }
      return style == .plain || !entry.isOrdinary || entry.isUnitedStates
    }
    guard entry.isOrdinary else { return true }
    if style != .plain { return false }
    return !isInitial(range.lowerBound)
  }

  private mutating func takeKnown(
    _ known: (entry: Int, end: Int), from place: Int, runEnd end: Int
  ) -> Int {
    let entry = lexicon.entries[known.entry].signs
    let isOneWord = known.end == place + 1
    // `US $ 5 million`
    if entry.kind == .place, known.end < bounds.upperBound,
      text[words[known.end].start] == UInt8(ascii: "$") || words[known.end].hash == dollarsHash
    {
      return known.end
    }
    // `Michael Jordan`, `Chelsea Clinton`: a given name before a word that is no place.
    if isOneWord, words[place].facts.contains(.given), startsPerson(place, end) {
      let personEnd = personEnd(place, end)
      add(place..<personEnd, .person, .givenName)
      return personEnd
    }
    if known.end < end, let shaped = shapedName(from: place, runEnd: end, after: known.end) {
      return shaped
    }
    // `East Java`, `West Velbrook`
    if isOneWord, words[place].facts.contains(.placeStart), known.end < end,
      words[known.end].shape == .capital, !words[known.end].isGlued
    {
      guard let next = knownName(known.end) else { return unknown(place, end) }
      if lexicon.entries[next.entry].kind == .place {
        add(place..<next.end, .place, .start(place))
        return next.end
      }
    }
    if entry.kind == .place, let body = bodyEnd(known.end) {
      add(place..<body, .organization, .ending(body - 1))
      return body
    }
    if entry.kind == .group, let body = bodyEnd(known.end) {
      add(place..<body, .organization, .ending(body - 1))
      return body
    }
    if entry.kind == .place, !entry.isCountry,
      isTeam(place..<known.end)
        || evidence.isTeam(words[known.end - 1].hash) && style == .plain && !isPlaceContext(place)
          && !isFollowedByPlace(known.end)
    {
      mentions.append(NameMention(place..<known.end, .organization, .team))
      return known.end
    }
    if isOneWord, evidence.isPerson(words[place].hash), entry.kind == .place,
      !isPlaceContext(place)
    {
      add(place..<known.end, .person, .seenInStory)
      return known.end
    }
    var mention = NameMention(place..<known.end, entry.kind, .gazetteer, entry: known.entry)
    // `Velbrook Utd`, `Florida Herons`: a place and a word that only follows it in a team.
    if entry.kind == .place, known.end < end, style == .plain, isTail(known.end) {
      mention = NameMention(place..<known.end + 1, .organization, .capitals)
    }
    mentions.append(mention)
    return mention.words.upperBound
  }

  /// The end of a body of a state that begins at a word: `Navy` in `Indian Navy`.
  private func bodyEnd(_ place: Int) -> Int? {
    guard place < bounds.upperBound, words[place].isName, !words[place].isGlued,
      style != .capitals, let known = knownName(place)
    else { return nil }
    return lexicon.entries[known.entry].signs.isBody ? known.end : nil
  }

  /// Whether a word after a place makes one name with it.
  private func isTail(_ place: Int) -> Bool {
    let word = words[place]
    return word.shape == .capital && !word.isGlued && word.facts.isEmpty
      && knownName(place) == nil && !(place + 1 < bounds.upperBound && words[place + 1].isName)
      && !evidence.isPerson(word.hash)
  }
}

/// How far capital letters tell in a stretch of text.
enum NameStyle: Sendable {
  case plain
  /// A headline With Capitals on Most Words.
  case title
  /// ALL OF IT IN CAPITALS.
  case capitals
}

let dollarsHash = WordHash.of("dollars")
let periodHash = WordHash.of(".")
