internal import SpanAlgebra

extension NameScanner {
  /// The end of the run of capitalised words that begins at a word.
  ///
  /// Full stops after abbreviations and initials, ampersands and the particles of surnames are
  /// inside it where a capital follows. A run has at most ``longestRun`` words.
  func runEnd(_ place: Int) -> Int {
    var end = place + 1
    while end < bounds.upperBound, end - place < NameScanner.longestRun {
      let word = words[end]
      if word.isGlued, !word.isName { break }
      if word.isName {
        end += 1
        continue
      }
      guard end + 1 < bounds.upperBound else { break }
      let last = words[end - 1]
      if word.shape == .period {
        let isShort = last.shape == .initial || last.facts.contains(.abbreviation)
        guard isShort, words[end + 1].isName else { break }
        end += 2
      } else if text[word.start] == UInt8(ascii: "-"), last.facts.contains(.particle),
        last.isName, word.count == 1
      {
        // `Al - Hadi`, as some agencies space it.
        guard words[end + 1].isName else { break }
        end += 2
      } else if text[word.start] == UInt8(ascii: "&"), word.count == 1 {
        guard words[end + 1].isName else { break }
        end += 2
      } else if word.shape == .lower, word.facts.contains(.particle) {
        var next = end + 1
        // `al - Hadi`
        if words[next].shape == .mark, text[words[next].start] == UInt8(ascii: "-") {
          next += 1
        }
        while next < bounds.upperBound, words[next].shape == .lower,
          words[next].facts.contains(.particle), next - end < 3
        {
          next += 1
        }
        guard next < bounds.upperBound, words[next].isName, !words[next].isGlued else { break }
        end = next + 1
      } else {
        break
      }
    }
    return end
  }

  /// Keeps the work linear where everything has a capital.
  private static var longestRun: Int { 40 }

  /// Reads a name that its form gives away, and returns the word after it.
  mutating func shapedName(from place: Int, runEnd end: Int, after known: Int? = nil) -> Int? {
    if let end = openedName(place, end, isKnown: known != nil) { return end }
    let first = known ?? place + 1
    var best: (end: Int, kind: NameKind)?
    var index = first
    while index < end {
      let word = words[index]
      if word.isGlued { break }
      if isPersonStart(index), index > place, !word.facts.contains(.organizationEnd) { break }
      if let kind = endKind(index) {
        best = (index + 1, kind)
      } else if let known = knownName(index), known.end > index + 1, known.end <= end {
        index = known.end - 1
        if let kind = endKind(index) { best = (index + 1, kind) }
      }
      index += 1
    }
    guard var found = best, found.end - place >= 2 else { return nil }
    guard !isPlainHeadword(place, found.end) else { return nil }
    var start = place
    while known == nil, start < found.end - 1, isLeadingWord(start) { start += 1 }
    if start >= found.end - 1, words[start].facts.contains(.common) { return nil }
    if start == place, found.kind == .organization { start = coordinated(start) }
    let ending = found.end - 1
    if found.end < bounds.upperBound, words[found.end].shape == .period,
      words[ending].facts.contains(.abbreviation), found.kind == .organization
    {
      found.end += 1
    }
    add(start..<found.end, found.kind, .ending(ending))
    return found.end
  }

  /// Where a name begins whose first words are joined by `and`: `Docks` in `the Docks and Canals Authority`.
  private func coordinated(_ start: Int) -> Int {
    guard start - 3 >= bounds.lowerBound, words[start - 1].hash == andHash,
      words[start - 2].shape == .capital, words[start - 3].hash == theHash,
      words[start].shape == .capital, knownName(start - 2) == nil,
      words[start - 2].facts.isDisjoint(with: [.given, .surname])
    else { return start }
    return start - 2
  }

  /// Whether a word of grammar has its capital only for its place.
  func isOpening(_ place: Int) -> Bool {
    let word = words[place]
    return word.facts.contains(.function) && word.shape == .capital && isInitial(place)
      && !NameScanner.openingWords.contains(word.hash)
  }

  private static let openingWords = WordHashes([
    "first", "second", "third", "all", "new", "one", "will", "may", "can", "young", "such", "much",
  ])

  /// Whether a word that begins a run belongs to the sentence, not to the name.
  private func isLeadingWord(_ place: Int) -> Bool {
    let word = words[place]
    guard word.isName else { return true }
    if word.facts.contains(.function) || word.facts.contains(.calendar) {
      return word.shape != .upper || style == .capitals || word.facts.contains(.calendar)
    }
    if isInitial(place), evidence.isLowerCase(word.hash), !evidence.isName(word.hash) {
      return word.facts.isDisjoint(with: [.roleModifier, .given]) && !word.facts.contains(.common)
    }
    return style != .plain && isSkipped(place, place + 1)
  }

  /// Whether a run is only titles and such: `Prime Minister`, `Party President`.
  private func isPlainHeadword(_ place: Int, _ end: Int) -> Bool {
    let last = words[end - 1]
    if last.facts.contains(.role) || last.facts.contains(.title) { return true }
    if words[place].facts.contains(.given), !last.facts.contains(.organizationEnd) { return false }
    return words[place..<end].allSatisfy { $0.facts.contains(.calendar) }
  }

  private func endKind(_ index: Int) -> NameKind? {
    let facts = words[index].facts
    if style != .plain, facts.contains(.common), !facts.contains(.organizationEnd) { return nil }
    if facts.contains(.organizationEnd) { return .organization }
    if facts.contains(.placeEnd) { return .place }
    if facts.contains(.eventEnd) { return .event }
    return nil
  }

  /// `Ministry of …`, `University of …`, `Gulf of …`, `Battle of …`.
  private mutating func openedName(_ place: Int, _ end: Int, isKnown: Bool) -> Int? {
    var head = place
    while head < end, !(isHead(head) && followsOf(head)) {
      if isPersonStart(head) { return nil }
      head += 1
    }
    guard head < end, let tail = ofTail(head + 1) else { return nil }
    let facts = words[head].facts
    let isPlace = !facts.contains(.organizationStart) && !facts.contains(.organizationEnd)
    let kind: NameKind = isPlace ? facts.contains(.eventEnd) ? .event : .place : .organization
    var start = place
    while !isKnown, start < head, isLeadingWord(start) { start += 1 }
    add(start..<tail, kind, .start(head))
    return tail
  }

  private func isHead(_ index: Int) -> Bool {
    let facts = words[index].facts
    if facts.contains(.organizationStart) { return true }
    guard facts.isDisjoint(with: [.organizationEnd, .title]) else { return false }
    return facts.contains(.placeEnd) || facts.contains(.eventEnd)
  }

  private func followsOf(_ index: Int) -> Bool {
    guard index + 2 < bounds.upperBound else { return false }
    let next = words[index + 1]
    return next.hash == ofHash || next.hash == deHash
      || (next.hash == forHash && words[index].facts.contains(.organizationStart))
  }

  /// The end of `of (the) X (and Y)` that begins at a word.
  private func ofTail(_ place: Int) -> Int? {
    guard place + 1 < bounds.upperBound else { return nil }
    let opener = words[place].hash
    guard opener == ofHash || opener == deHash || opener == forHash else { return nil }
    var index = place + 1
    if words[index].hash == theHash { index += 1 }
    let first = index
    while index < bounds.upperBound, index - first < NameScanner.longestRun {
      let word = words[index]
      if word.isName, !word.facts.contains(.calendar), !word.isGlued || word.isName {
        if index > first, isPersonStart(index) || startsTitle(index) { break }
        index += 1
        continue
      }
      guard index > first, index + 1 < bounds.upperBound else { break }
      let next = words[index + 1]
      if let listed = listEnd(index) {
        index = listed
        continue
      }
      let joins = word.hash == andHash || word.hash == ofHash || word.hash == forHash
      if joins, next.isName, !next.facts.contains(.calendar), !isPersonStart(index + 1),
        word.hash != andHash || isPlainNoun(index - 1)
      {
        index += 2
      } else if word.hash == ofHash, next.hash == theHash, index + 2 < bounds.upperBound,
        words[index + 2].isName
      {
        index += 3
      } else {
        break
      }
    }
    return index > first ? index : nil
  }

  /// The end of `, Forests and Fisheries` behind the first subject of a ministry.
  private func listEnd(_ place: Int) -> Int? {
    var index = place
    while index + 1 < bounds.upperBound, text[words[index].start] == UInt8(ascii: ","),
      words[index + 1].shape == .capital, isPlainNoun(index + 1)
    {
      index += 2
      while index < bounds.upperBound, words[index].shape == .capital, isPlainNoun(index) {
        index += 1
      }
      guard index + 1 < bounds.upperBound else { return nil }
      if words[index].hash == andHash, words[index + 1].shape == .capital, isPlainNoun(index + 1) {
        return index + 2
      }
    }
    return nil
  }

  /// Whether a word inside a name is a noun of its subject (`Culture and Sport`), not a name.
  private func isPlainNoun(_ index: Int) -> Bool {
    !words[index].run.isEntry
      && words[index].facts.isDisjoint(with: [.given, .surname, .calendar])
  }

  private func startsTitle(_ index: Int) -> Bool {
    words[index].facts.contains(.title) && words[index].facts.contains(.abbreviation)
  }

  /// Whether a person's name begins at a word in the middle of a run.
  func isPersonStart(_ index: Int) -> Bool {
    let word = words[index]
    guard word.facts.contains(.given), index + 1 < bounds.upperBound else { return false }
    let next = words[index + 1]
    guard next.isName || next.facts.contains(.particle) else { return false }
    let named: WordFacts = [.organizationEnd, .placeEnd, .eventEnd]
    return next.facts.isDisjoint(with: named) || next.facts.contains(.surname)
  }
}

let ofHash = WordHash.of("of")
let deHash = WordHash.of("de")
let forHash = WordHash.of("for")
let theHash = WordHash.of("the")
let andHash = WordHash.of("and")
