internal import SpanAlgebra

// Offices, ministries and the statements that they issue.

extension SpeakerResolution {
  /// `the office`, `the ministry`: one that was named before.
  func office(_ head: Range<Int>, sentence: Int) -> Speaker? {
    guard let last = head.last, scene.classes[last].meets(.office), head.count <= 2,
      scene.classes[head.lowerBound].meets(.determiner)
    else { return nil }
    let word = scene.string(last..<(last + 1)).lowercased()
    for earlier in stride(from: sentence - 1, through: max(0, sentence - 40), by: -1) {
      if let speaker = speaker(inSentence: earlier), !speaker.isPerson,
        holds(speaker.name, word)
      {
        return Speaker(
          name: speaker.name, mention: head, isPerson: false, basis: "office that spoke before")
      }
    }
    for mention in scene.mentions(before: head.lowerBound).suffix(200).reversed()
    where mention.kind == .organization && holds(mention.entity, word) {
      return Speaker(
        name: mention.entity, mention: head, isPerson: false, basis: "office named before")
    }
    return nil
  }

  /// Whether a name holds a word in small letters, whatever its own case.
  private func holds(_ name: String, _ word: String) -> Bool {
    let (letters, wanted) = (name.utf8.span, word.utf8.span)
    var all: UInt8 = 0
    for index in letters.indices { all |= letters[index] }
    for index in wanted.indices { all |= wanted[index] }
    guard all < 0x80 else { return name.lowercased().contains(word) }
    var start = 0
    while start + wanted.count <= letters.count {
      var index = 0
      while index < wanted.count {
        let letter = letters[start + index]
        guard (letter &- 0x41 < 26 ? letter | 0x20 : letter) == wanted[index] else { break }
        index += 1
      }
      if index == wanted.count { return true }
      start += 1
    }
    return false
  }

  /// `his office`: the office of whom the pronoun means.
  mutating func ownOffice(_ head: Range<Int>, sentence: Int) -> Speaker? {
    guard head.count == 2, scene.classes[head.lowerBound].meets([.he, .she]),
      let last = head.last, scene.classes[last].meets(.office)
    else { return nil }
    let owner = pronoun(head.lowerBound..<(head.lowerBound + 1), sentence: sentence)
    guard !owner.name.isEmpty else { return nil }
    return Speaker(
      name: owner.name + "'s " + scene.string(last..<(last + 1)), mention: head, isPerson: false,
      basis: "office of a person; " + owner.basis)
  }

  /// Who issued the statement that a phrase speaks of.
  mutating func issuer(of head: Range<Int>, phrase: Range<Int>, sentence: Int) -> Speaker {
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
    // `the coast guard's statement`
    if unmarked != modifiers, !unmarked.isEmpty, !isCountry(unmarked) {
      let body = asWritten(unmarked, head: unmarked)
      return Speaker(
        name: fullName(of: body.name, before: head.lowerBound), mention: head, isPerson: false,
        basis: "statement of a body")
    }
    // `a statement from the ministry`
    if phrase.upperBound > head.upperBound + 1 {
      let source = (head.upperBound + 1)..<phrase.upperBound
      if let named = named(in: headPart(of: source)) {
        return Speaker(
          name: named.name, mention: head, isPerson: named.isPerson, basis: "statement from a name")
      }
    }
    var country: Int?
    for token in unmarked where country == nil {
      country = scene.folded(token).flatMap { CountryWords.number(of: $0) }
    }
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

  /// The longer name of a body that ends with the same words, if one was named before.
  private func fullName(of name: String, before token: Int) -> String {
    let ending = " " + name.lowercased()
    let longer = scene.mentions(before: token).suffix(200).last {
      $0.kind == .organization && $0.entity.lowercased().hasSuffix(ending)
    }
    return longer?.entity ?? name
  }

  private func withoutPossessive(_ words: Range<Int>) -> Range<Int> {
    guard let last = words.last, scene.classes[last].meets(.possessive) else { return words }
    return words.lowerBound..<last
  }

  private func isCountry(_ words: Range<Int>) -> Bool {
    guard let last = words.last, let word = scene.folded(last) else { return false }
    return CountryWords.number(of: word) != nil
  }

  func country(in name: String) -> Int? {
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
}
