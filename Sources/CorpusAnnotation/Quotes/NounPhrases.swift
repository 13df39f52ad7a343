internal import SpanAlgebra

// The reach of a noun phrase to the left or right of a place in a sentence.

extension QuoteScene {
  /// The noun phrase that ends before `end`.
  func phrase(endingAt end: Int, from lower: Int) -> Range<Int>? {
    var start = end
    let reach = max(lower, end - 25)
    while start > reach {
      let previous = start - 1
      let kind = classes[previous]
      if isQuoted[previous] { break }
      if mention(at: previous) == nil {
        if kind.meets(.clausal) { break }
        if kind.meets(.boundary), !isAbbreviationStop(previous) { break }
        if kind.meets([.past, .participle]), kind.meets([.reports, .thought]),
          !kind.meets([.person, .people])
        {
          break
        }
        if kind.meets(.coordinator), start - 2 >= reach, classes[start - 2].meets(.comma) { break }
        if kind.meets(.to), classes[start].meets(.base) { break }
      }
      start = previous
    }
    start = trimmed(start, end)
    return start < end ? start..<end : nil
  }

  /// Past a leading coordinator, and a leading phrase of time or place: `On Tuesday the minister`.
  private func trimmed(_ first: Int, _ end: Int) -> Int {
    var start = first
    while start < end, classes[start].meets([.coordinator, .adverb]),
      !classes[start].contains(.capitalized) || classes[start].meets(.coordinator)
        || start + 1 < end && classes[start + 1].meets(.determiner)
    {
      start += 1
    }
    guard start < end, classes[start].meets([.preposition, .timeWord, .to]) else { return start }
    var best = end
    var index = start + 1
    while index < end {
      let isFresh = !classes[index - 1].meets([.preposition, .determiner, .to])
      if isFresh, classes[index].meets(.determiner) || classes[index].meets(.pronoun) {
        best = index
      }
      if isFresh, best == end, let number = mention(at: index),
        mentions[number].tokens.lowerBound == index, mentions[number].kind == .person
      {
        best = index
      }
      index += 1
    }
    return best
  }

  /// The noun phrase that begins at `start`.
  func phrase(startingAt start: Int, upTo limit: Int) -> Range<Int>? {
    guard start < limit else { return nil }
    if classes[start].meets(.pronoun), !classes[start].meets(.determiner), mention(at: start) == nil
    {
      return start..<(start + 1)
    }
    var end = start
    let reach = min(limit, start + 25)
    while end < reach {
      let kind = classes[end]
      if isQuoted[end] { break }
      if mention(at: end) == nil {
        if kind.meets(.boundary), !isAbbreviationStop(end) { break }
        if kind.meets(.coordinator) { break }
        if end > start, kind.meets(.determiner),
          !classes[end - 1].meets([.preposition, .determiner])
        {
          break
        }
        if end > start, followsPerson(end) { break }
        if kind.meets(.adverb), !kind.contains(.capitalized) { break }
        if end > start, kind.meets(.timeWord) { break }
        if end > start, kind.meets(.to) { break }
        if end > start, kind.meets([.past, .third, .participle]),
          kind.meets([.reports, .thought]), !kind.meets([.people, .person, .statement, .office])
        {
          break
        }
        if end > start, isPastForm(end) { break }
        if end > start, kind.meets(.preposition), !isFor(end) { break }
      }
      end += 1
    }
    while end > start, classes[end - 1].meets([.preposition, .determiner]) { end -= 1 }
    return end > start ? start..<end : nil
  }

  /// A word in lower case after a person's name that is no noun which the name qualifies.
  private func followsPerson(_ token: Int) -> Bool {
    guard let number = mention(at: token - 1), mentions[number].kind == .person else {
      return false
    }
    let kind = classes[token]
    return kind.meets(.word)
      && !kind.meets([
        .capitalized, .possessive, .people, .person, .office, .statement, .saying, .preposition,
      ])
  }

  /// A verb in -ed that the tables do not know.
  private func isPastForm(_ token: Int) -> Bool {
    let span = tokens[token]
    return span.count > 4 && text[span.end - 1] == UInt8(ascii: "d")
      && text[span.end - 2] == UInt8(ascii: "e") && !classes[token].contains(.capitalized)
  }

  /// Whether a preposition goes on with the noun before it, as `for` and `of` do.
  private func isFor(_ token: Int) -> Bool {
    let span = tokens[token]
    return span.count == 3 && text[span.start] == UInt8(ascii: "f")
      || span.count == 2 && text[span.start] | 0x20 == UInt8(ascii: "o")
        && text[span.start + 1] == UInt8(ascii: "f")
  }
}
