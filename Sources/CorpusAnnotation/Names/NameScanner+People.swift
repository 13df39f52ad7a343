internal import SpanAlgebra

extension NameScanner {
  /// Reads titles and roles at a word and the person whom they introduce.
  ///
  /// Returns the word to go on with; `nil` where no title stands there.
  mutating func titled(_ place: Int, _ end: Int) -> Int? {
    // `Dean Jones`
    if words[place].facts.contains(.given), startsPerson(place, end) { return nil }
    var index = place
    var hasTitle = false
    while index < end {
      let facts = words[index].facts
      let isTitle = facts.contains(.title) || facts.contains(.role)
      guard isTitle || facts.contains(.roleModifier) else { break }
      if index > place, facts.contains(.given) || facts.contains(.surname), hasTitle,
        index + 1 == end || !words[index + 1].isName
      {
        break
      }
      hasTitle = hasTitle || isTitle
      index += 1
      if index < end, words[index].shape == .period { index += 1 }
    }
    guard hasTitle else { return nil }
    if index < end, canBePerson(index) {
      let personEnd = personEnd(index, end)
      add(index..<personEnd, .person, .title)
      return personEnd
    }
    // `General of the Army Viktor Malenko` goes on behind the role.
    return startsPerson(place, end) ? nil : index
  }

  /// Reads `Defense Nolan Reyes` behind `Secretary of`: what the role is for, then the person.
  mutating func afterRole(_ place: Int, _ end: Int) -> Int? {
    var before = place - 1
    guard before > bounds.lowerBound, style == .plain else { return nil }
    if words[before].hash == theHash { before -= 1 }
    guard before > bounds.lowerBound, words[before].hash == ofHash || words[before].hash == forHash,
      !words[before - 1].facts.isDisjoint(with: [.role, .title])
    else { return nil }
    var index = place
    while index < end, !isPersonStart(index) {
      let plain: WordFacts = [.common, .roleModifier, .role, .title, .placeEnd, .organizationEnd]
      guard !words[index].facts.isDisjoint(with: plain) else { break }
      index += 1
    }
    guard index > place else { return nil }
    guard index < end, canBePerson(index) else { return index }
    let personEnd = personEnd(index, end)
    add(index..<personEnd, .person, .title)
    return personEnd
  }

  /// Whether a word after a title can begin a person's name.
  func canBePerson(_ index: Int) -> Bool {
    let word = words[index]
    guard word.isName, !word.isGlued else { return false }
    if word.facts.contains(.calendar) || word.facts.contains(.acronym) { return false }
    if let known = knownName(index), !word.facts.contains(.given), !word.facts.contains(.surname) {
      let entry = lexicon.entries[known.entry].signs
      return entry.kind == .place && known.end == index + 1 && evidence.isPerson(word.hash)
    }
    if word.facts.contains(.organizationEnd) || word.facts.contains(.organizationStart) {
      return word.facts.contains(.surname) || word.facts.contains(.given)
    }
    if word.shape == .upper, style != .capitals, word.count <= 5 { return false }
    return true
  }

  /// Whether the run from a word is a given name or initials and more.
  func startsPerson(_ place: Int, _ end: Int) -> Bool {
    let word = words[place]
    if word.shape == .initial, place + 2 < end, words[place + 1].shape == .period {
      return isNamePart(place + 2) || words[place + 2].shape == .initial
    }
    if isDottedInitials(place), place + 1 < end, !word.run.isEntry {
      return isNamePart(place + 1)
    }
    let opens: WordFacts = [.given, .eastAsian]
    guard !word.facts.isDisjoint(with: opens), place + 1 < end else { return false }
    if words[place + 1].shape == .initial { return true }
    return isNamePart(place + 1) || words[place + 1].facts.contains(.particle)
  }

  /// Whether a word is initials in one token: `J.K.`, `A.B.C.`.
  private func isDottedInitials(_ place: Int) -> Bool {
    let word = words[place]
    guard word.shape == .upper, word.count >= 3 else { return false }
    return text[word.start + 1] == UInt8(ascii: ".")
  }

  /// Whether a word can follow a given name.
  private func isNamePart(_ index: Int) -> Bool {
    let word = words[index]
    guard word.isName, !word.isGlued else { return false }
    let facts = word.facts
    if facts.contains(.surname) || facts.contains(.given) { return true }
    let breaks: WordFacts = [
      .calendar, .acronym, .organizationEnd, .organizationStart, .title, .common, .eventEnd,
    ]
    if !facts.isDisjoint(with: breaks) { return evidence.isPerson(word.hash) }
    if facts.contains(.placeEnd) { return false }
    if let known = knownName(index) {
      let entry = lexicon.entries[known.entry].signs
      return known.end == index + 1 && entry.kind == .place && !entry.isUpperCase
    }
    return style == .capitals || word.shape != .upper || word.count > 3
  }

  /// The end of a person's name that begins at a word: at most six words.
  func personEnd(_ place: Int, _ end: Int) -> Int {
    var index = place
    var count = 0
    while index < end, count < 6 {
      let word = words[index]
      if count > 0, word.isGlued { break }
      if word.shape == .period || !word.isName {
        index += 1
        continue
      }
      if count > 0 {
        if word.shape == .initial {
          guard index + 1 < end else { break }
        } else if word.facts.contains(.title), word.facts.contains(.abbreviation) {
          break
        } else if !isNamePart(index), !isSuffix(index) {
          break
        } else if count > 1, let known = knownName(index),
          lexicon.entries[known.entry].kind != .place || !word.facts.contains(.surname),
          !word.facts.contains(.given)
        {
          break
        }
      }
      index += 1
      count += 1
    }
    while index > place + 1, !words[index - 1].isName { index -= 1 }
    index = nicknamed(index)
    // `Kim Jae - won`, as some agencies space it.
    while index - place >= 1, index + 1 < bounds.upperBound,
      evidence.hasSpacedHyphens || words[place].facts.contains(.eastAsian) && index - place >= 2,
      words[index].shape == .mark, text[words[index].start] == UInt8(ascii: "-"),
      words[index + 1].isName && evidence.hasSpacedHyphens
        || words[index + 1].shape == .lower && words[index + 1].count <= 7
          && words[index + 1].facts.isDisjoint(with: [.function, .common, .role])
    {
      index += 2
    }
    // `Nolan Reyes Jr.`
    if index < bounds.upperBound, isSuffix(index - 1), words[index].shape == .period {
      index += index + 1 < bounds.upperBound ? 1 : 0
    }
    return index
  }

  /// The end of a name that goes on behind a nickname in quotation marks: `Hector “Sparrow” Molina`.
  private func nicknamed(_ place: Int) -> Int {
    guard isQuote(place) else { return place }
    var index = place + 1
    while index < bounds.upperBound, index - place < 5, !isQuote(index) { index += 1 }
    guard index + 1 < bounds.upperBound, isQuote(index), words[index + 1].shape == .capital,
      words[place + 1].isName, !isInitial(index + 1) || isNamePart(index + 1),
      words[index + 1].facts.isDisjoint(with: [.function, .common])
    else { return place }
    return index + 2
  }

  private func isSuffix(_ index: Int) -> Bool {
    let hash = words[index].hash
    return hash == jrHash || hash == srHash || hash == iiHash || hash == iiiHash
  }
}

let jrHash = WordHash.of("jr")
let srHash = WordHash.of("sr")
let iiHash = WordHash.of("ii")
let iiiHash = WordHash.of("iii")
