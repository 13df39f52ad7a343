internal import SpanAlgebra

// The words that name who does what a verb says, found without a parser.

extension QuoteScene {
  /// How far a subject stands from its verb at most, in tokens; keeps endless sentences cheap.
  private static let clauseReach = 100

  /// The words of the verb's subject, to its left.
  ///
  /// - Parameters:
  ///   - verb: The verb's token.
  ///   - start: The first token of the sentence or of the clause.
  /// - Returns: The noun phrase, or `nil` where the sentence names no subject.
  func subject(ofVerb verb: Int, from start: Int) -> Range<Int>? {
    let lower = max(start, verb - Self.clauseReach)
    let isParticiple =
      classes[verb].contains(.participle) && !classes[verb].meets([.past, .third])
      && !(verb > lower && isVerbGroupOfBe(verb - 1, from: lower))
    if isParticiple { return participleSubject(verb, from: lower) }
    var last = verb - 1
    if last >= lower, classes[last].meets(.to) { return infinitiveSubject(verb, from: lower) }
    last = skipVerbGroup(last, from: lower)
    guard last >= lower else { return nil }
    return subject(endingAt: last, from: lower) ?? clauseSubject(from: lower, before: verb)
  }

  private func isVerbGroupOfBe(_ token: Int, from lower: Int) -> Bool {
    var index = token
    while index >= lower, classes[index].meets([.adverb, .negation]) { index -= 1 }
    return index >= lower && classes[index].meets(.be)
  }

  /// The last token before auxiliaries, adverbs and times that stand between subject and verb.
  private func skipVerbGroup(_ start: Int, from lower: Int) -> Int {
    var index = start
    while index >= lower, mention(at: index) == nil || classes[index].meets(.timeWord) {
      let kind = classes[index]
      if let number = mention(at: index), mentions[number].kind == .person { break }
      if kind.meets([.auxiliary, .negation]) || kind.meets(.adverb) && !kind.contains(.capitalized)
        || kind.meets(.timeWord)
      {
        index -= 1
      } else if kind.meets(.possessive), index > lower,
        classes[index - 1].meets(.pronoun) || classes[index - 1].meets(.relative)
      {
        // `he's said`
        index -= 1
      } else if kind.meets([.preposition, .determiner, .number]), index + 1 < tokens.count,
        classes[index + 1].meets([.timeWord, .number])
      {
        index -= 1
      } else {
        break
      }
    }
    return index
  }

  private func participleSubject(_ verb: Int, from lower: Int) -> Range<Int>? {
    var before = verb - 1
    while before > lower, classes[before].meets(.adverb), !classes[before].contains(.capitalized) {
      before -= 1
    }
    guard before >= lower else { return nil }
    if classes[before].meets(.relative) { return subject(endingAt: before, from: lower) }
    // `officials saying`, but `a statement saying` is the clause's subject speaking.
    if classes[before].meets([.word]),
      !classes[before].meets(
        [.statement, .preposition, .coordinator, .subordinator, .adverb, .verbForm, .timeWord])
        || mention(at: before) != nil, let phrase = phrase(endingAt: before + 1, from: lower),
      mention(at: before).map({ mentions[$0].kind == .person || mentions[$0].kind == .organization }
      ) ?? isSpeaker(before)
    {
      return phrase
    }
    return earlierSpeaker(verb, from: lower)
  }

  private func isSpeaker(_ token: Int) -> Bool {
    classes[token].meets([.people, .person, .office])
      || isRoleNoun(token)
  }

  /// The subject of the nearest verb of saying before, else of the clause.
  private func earlierSpeaker(_ verb: Int, from lower: Int) -> Range<Int>? {
    var earlier = verb - 1
    while earlier > lower {
      if classes[earlier].meets(.finite), !isQuoted[earlier], isFiniteSpeech(earlier),
        !classes[earlier - 1].meets(.subordinator)
      {
        return subject(ofVerb: earlier, from: lower) ?? clauseSubject(from: lower, before: verb)
      }
      earlier -= 1
    }
    return clauseSubject(from: lower, before: verb)
  }

  /// `declined to say`, `went on to say`: the subject of the verb that governs the infinitive.
  private func infinitiveSubject(_ verb: Int, from lower: Int) -> Range<Int>? {
    clauseSubject(from: lower, before: verb)
  }

  private func subject(endingAt last: Int, from lower: Int) -> Range<Int>? {
    let kind = classes[last]
    if kind.meets(.comma) { return subjectBeforeInsertion(last, from: lower) }
    if kind.meets(.relative) || kind.meets(.that) {
      var end = last
      while end > lower, classes[end - 1].meets(.comma) { end -= 1 }
      return phrase(endingAt: end, from: lower)
    }
    if kind.meets(.coordinator) { return earlierSpeaker(last, from: lower) }
    if kind.meets(.bracket) {
      var open = last
      while open > lower, !(classes[open - 1].meets(.bracket)) { open -= 1 }
      guard open - 1 > lower else { return nil }
      return phrase(endingAt: open - 1, from: lower)
    }
    if kind.meets([.mark, .stop, .colon, .semicolon, .dash]), !isAbbreviationStop(last) {
      return clauseSubject(from: lower, before: last)
    }
    if kind.meets([.verbForm, .otherVerb]), mention(at: last) == nil,
      !kind.meets([.people, .person])
    {
      return clauseSubject(from: lower, before: last)
    }
    return phrase(endingAt: last + 1, from: lower)
  }

  func isAbbreviationStop(_ token: Int) -> Bool {
    token > 0 && !endsSentence[token] && tokens[token].count == 1
      && text[tokens[token].start] == UInt8(ascii: ".")
      && tokens[token - 1].end == tokens[token].start
      && (tokens[token - 1].count <= 4 && classes[token - 1].contains(.capitalized))
  }

  /// `Mattis, a former general, said`: the subject stands before the first of two commas.
  private func subjectBeforeInsertion(_ comma: Int, from lower: Int) -> Range<Int>? {
    var open = comma - 1
    let reach = max(lower, comma - 40)
    while open >= reach {
      if classes[open].meets(.comma), !isQuoted[open], isInsertion(open + 1..<comma) {
        guard open > lower else { break }
        if classes[open - 1].meets(.relative) { return subject(endingAt: open - 1, from: lower) }
        return phrase(endingAt: open, from: lower)
      }
      open -= 1
    }
    return clauseSubject(from: lower, before: comma)
  }

  /// What may stand between two commas after a name: a title, a relative clause, an age, a place.
  private func isInsertion(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    let kind = classes[first]
    if range.count > 3, kind.meets(.coordinator) { return false }
    return true
  }

  /// The subject of the clause that begins at `lower`, past what introduces it.
  func clauseSubject(from lower: Int, before end: Int) -> Range<Int>? {
    let limit = min(end, lower + Self.clauseReach)
    var start = lower
    while start < limit {
      if isQuoted[start] || classes[start].meets([.coordinator, .adverb, .mark, .dash, .comma]) {
        start += 1
        continue
      }
      // `PORT VELL - The minister …`
      if let number = mention(at: start), mentions[number].kind != .person,
        mentions[number].tokens.upperBound < limit,
        classes[mentions[number].tokens.upperBound].meets(.dash)
      {
        start = mentions[number].tokens.upperBound + 1
        continue
      }
      // `When asked for clarification, Mattis …`, `On Tuesday, the minister …`
      guard introduces(start) else { break }
      let isCertain = classes[start].meets([.preposition, .subordinator, .participle, .to])
      let reach = isCertain ? limit : min(limit, start + 12)
      var comma = start
      while comma < reach, !classes[comma].meets(.comma) { comma += 1 }
      guard comma + 1 < reach else { break }
      start = comma + 1
    }
    return phrase(startingAt: start, upTo: limit)
  }

  /// Whether a sentence's first word begins what stands before its subject.
  ///
  /// As in `When asked, Mattis …`, `On Tuesday, the minister …` and `Ahead of the talks, Moscow …`
  private func introduces(_ token: Int) -> Bool {
    let kind = classes[token]
    if kind.meets([.preposition, .subordinator, .participle, .to]) { return true }
    if mention(at: token) != nil || kind.meets([.determiner, .pronoun]) { return false }
    if kind.meets([.adverb, .timeWord, .past]) || folded(token) == ahead {
      return true
    }
    let span = tokens[token]
    return span.count > 4 && text[span.end - 1] == UInt8(ascii: "g")
      && text[span.end - 2] == UInt8(ascii: "n") && text[span.end - 3] == UInt8(ascii: "i")
  }
}

private let ahead = FoldedWord("ahead")
