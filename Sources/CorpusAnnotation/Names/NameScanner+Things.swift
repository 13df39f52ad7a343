internal import SpanAlgebra

/// What looks like the name of a person and is that of a ship, a team, a newspaper or a land.
extension NameScanner {
  /// Reads the name of a ship: `the ferry Corrie Bell`, `HMS Kestrel`, `the Lady Orvane`.
  mutating func vessel(_ place: Int, _ end: Int) -> Int? {
    guard style == .plain, words[place].shape == .capital || isVesselPrefix(place) else {
      return nil
    }
    var stop = place + 1
    let longest = min(end, place + NameScanner.longestVessel)
    while stop < longest, !words[stop].isGlued, words[stop].facts.isDisjoint(with: .calendar) {
      // `USS Walter R. Tolland`
      let isInitial = words[stop].shape == .initial && stop + 2 < end
      guard words[stop].shape == .capital || isInitial else { break }
      stop += isInitial ? 2 : 1
    }
    let before = place - 1
    let hasNoun =
      before >= bounds.lowerBound && words[before].shape == .lower
      && ThingWords.vesselNouns.contains(words[before].hash)
      && words[place].facts.isDisjoint(with: [.title, .role, .calendar])
    let isNamed = hasNoun || isVesselPrefix(place) && stop > place + 1
    guard isNamed || isLadyAfterArticle(place, stop) || isTitledVessel(place) else { return nil }
    add(place..<stop, .other, .vessel)
    return stop
  }

  private static var longestVessel: Int { 5 }

  private func isVesselPrefix(_ place: Int) -> Bool {
    words[place].shape == .upper && ThingWords.vesselPrefixes.contains(words[place].hash)
  }

  /// Whether a ship's name begins with a title: `the trawler Lady Orvane`.
  private func isTitledVessel(_ place: Int) -> Bool {
    let before = place - 1
    return before >= bounds.lowerBound && words[before].shape == .lower
      && ThingWords.vesselNouns.contains(words[before].hash)
      && ThingWords.vesselTitles.contains(words[place].hash)
  }

  /// `the Lady Orvane`, where English has no article before a person.
  private func isLadyAfterArticle(_ place: Int, _ stop: Int) -> Bool {
    guard place > bounds.lowerBound, words[place - 1].hash == theHash, stop == place + 2,
      ThingWords.vesselTitles.contains(words[place].hash)
    else { return false }
    let name = words[place + 1]
    if evidence.isVessel(name.hash) { return true }
    return name.facts.isEmpty && knownName(place + 1) == nil
  }

  /// Whether a word stands alone behind `the`, with no noun that it could belong to.
  func isLoneAfterArticle(_ range: Range<Int>) -> Bool {
    guard range.count == 1, range.lowerBound > bounds.lowerBound,
      words[range.lowerBound - 1].hash == theHash
    else { return false }
    guard range.upperBound < bounds.upperBound else { return true }
    let next = words[range.upperBound]
    if next.isName || next.isGlued || next.hash == possessiveHash || next.hash == andHash {
      return false
    }
    if text[next.start] == UInt8(ascii: "-"), next.count == 1 { return false }
    return next.shape != .lower || !next.facts.isDisjoint(with: [.function, .personVerb])
  }

  /// What a word is that the document pairs with another of a land and its people.
  func landReading(_ place: Int) -> (NameKind, NameMention.Basis)? {
    let word = words[place]
    guard word.facts.isDisjoint(with: [.given, .surname, .common]) else { return nil }
    if evidence.isLand(word.hash) { return (.place, .demonym) }
    return isDemonym(place) ? (.group, .demonym) : nil
  }

  /// Whether a word names the people of a land that the document names: `Kaldrean`.
  func isDemonym(_ place: Int) -> Bool {
    guard let stem = NameEvidence.stem(words[place], text) else { return false }
    return evidence.isLand(stem) && evidence.isName(stem)
  }

  /// What several words are by the first of them: teams, newspapers in other languages, or by an
  /// abbreviation among them, as in tables.
  func thingReading(_ range: Range<Int>) -> (NameKind, NameMention.Basis)? {
    let first = words[range.lowerBound]
    let last = words[range.upperBound - 1]
    if ThingWords.teamStarts.contains(first.hash) {
      return (.organization, .start(range.lowerBound))
    }
    if range.count == 2, ThingWords.foreignArticles.contains(first.hash),
      last.facts.isDisjoint(with: [.surname, .given])
    {
      return (.organization, .start(range.lowerBound))
    }
    return nil
  }

  /// Whether a run ends in a point of the compass: `Wind NW`.
  func endsInBearing(_ range: Range<Int>) -> Bool {
    let last = words[range.upperBound - 1]
    return last.shape == .upper && last.count <= 3
      && text[last.range].allSatisfy { "NESW".utf8.contains($0) }
  }

  /// Whether a title or role that a person's name follows begins at a word inside a run.
  func introducesPerson(_ place: Int, _ end: Int) -> Bool {
    var index = place
    var hasTitle = false
    while index < end {
      let facts = words[index].facts
      let isTitle = facts.contains(.title) || facts.contains(.role)
      guard isTitle || facts.contains(.roleModifier) else { break }
      hasTitle = hasTitle || isTitle
      index += 1
      if index < end, words[index].shape == .period { index += 1 }
    }
    guard hasTitle, index < end else { return false }
    return canBePerson(index) || words[index].shape == .initial && startsPerson(index, end)
  }
}
