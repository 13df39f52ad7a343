internal import SpanAlgebra

// Where the clause begins and ends that a verb of saying reports.

extension QuoteScene {
  /// Where the clause begins that the verb reports; `nil` where none follows.
  func clauseStart(after verb: Int, end: Int) -> Int? {
    var start = verb + 1
    if let that = thatAfter(verb, end: end) { return that + 1 }
    start = skipCircumstances(from: start, end: end)
    if isListenerVerb(verb), let listener = phrase(startingAt: start, upTo: end),
      listener.count <= 6
    {
      let after = skipCircumstances(from: listener.upperBound, end: end)
      guard after + 1 < end, beginsClause(after, end: end) else {
        return classes[verb].meets(.to) ? nil : infinitive(after, end: end)
      }
      return after
    }
    guard start + 1 < end else { return nil }
    if classes[start].meets(.colon) { return nil }
    let kind = classes[verb]
    if kind.meets(.clause) {
      if startsCircumstance(start) { return nil }
      return classes[start].meets([.preposition, .comma, .stop, .to, .auxiliary])
        || !holdsVerb(start, end: end)
        ? nil : start
    }
    if isWhether(start) { return start }
    if kind.meets(.thought) || kind.meets(.clauseOrThing) {
      if let promised = infinitive(start, end: end), kind.meets(.clauseOrThing) { return promised }
      return beginsClause(start, end: end) ? start : nil
    }
    return nil
  }

  /// The `that` which the verb governs, behind listeners, times and places.
  private func thatAfter(_ verb: Int, end: Int) -> Int? {
    var index = verb + 1
    let reach = min(end, verb + 12)
    while index < reach {
      let kind = classes[index]
      if kind.meets(.that) {
        // `said that deal` is a rare demonstrative; a clause has at least two words.
        // `agreed on a line that will shift`: a relative clause.
        return index + 2 < end && !classes[index + 1].meets(.auxiliary) ? index : nil
      }
      let isName = kind.contains(.capitalized) || mention(at: index) != nil
      if kind.meets([.comma, .colon, .semicolon, .mark, .auxiliary, .relative])
        || kind.meets(.verbForm) && !isName
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// Past `on Thursday`, `in a statement`, `at a news conference`, `reporters`.
  private func skipCircumstances(from start: Int, end: Int) -> Int {
    var index = start
    while index < end {
      let kind = classes[index]
      if kind.meets([.timeWord, .listeners]) || kind.meets(.adverb) && !kind.contains(.capitalized)
      {
        index += 1
      } else if kind.meets(.preposition), let close = circumstanceEnd(index, end: end) {
        index = close
      } else {
        break
      }
    }
    return index
  }

  /// The end of a short phrase of time or of a statement that begins at a preposition.
  private func circumstanceEnd(_ start: Int, end: Int) -> Int? {
    var index = start + 1
    let reach = min(end, start + 6)
    while index < reach {
      let kind = classes[index]
      if kind.meets([.timeWord, .statement, .saying]) || isOccasion(index) {
        var close = index + 1
        while close < end, classes[close].meets([.timeWord, .number]) { close += 1 }
        return close
      }
      guard kind.meets([.determiner, .word, .number]), !kind.meets([.auxiliary, .pronoun]) else {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// `he said as he left`, `she said while they waited`: nothing is reported.
  private func startsCircumstance(_ token: Int) -> Bool {
    folded(token).map { circumstances.contains($0) } ?? false
  }

  private func isOccasion(_ token: Int) -> Bool {
    folded(token).map { occasions.contains($0) } ?? false
  }

  private func isListenerVerb(_ verb: Int) -> Bool {
    folded(verb).map { listenerVerbs.contains($0) } ?? false
  }

  func isWhether(_ token: Int) -> Bool {
    classes[token].meets(.subordinator) && !classes[token].meets(.that)
      && folded(token).map { questionWords.contains($0) } ?? false
  }

  /// `to be named`, as in `who asked not to be named`: a condition of the talk, not its content.
  func isCondition(_ content: Range<Int>) -> Bool {
    guard content.count >= 3, classes[content.lowerBound].meets(.to),
      content.count == 3 || classes[content.lowerBound + 3].meets(.comma)
    else { return false }
    return folded(content.lowerBound + 2).map { conditions.contains($0) } ?? false
  }

  /// `to withdraw`, behind `promised` and `urged the crews`.
  private func infinitive(_ start: Int, end: Int) -> Int? {
    guard start + 2 < end, classes[start].meets(.to), classes[start + 1].meets(.word),
      !classes[start + 1].meets([.determiner, .capitalized, .pronoun])
    else { return nil }
    return start
  }

  /// A subject and a finite verb: `it would cooperate`, `the deal was dead`.
  private func beginsClause(_ start: Int, end: Int) -> Bool {
    guard start + 1 < end else { return false }
    if isWhether(start) { return true }
    let kind = classes[start]
    let canBegin =
      kind.meets([.pronoun, .determiner, .capitalized]) || mention(at: start) != nil
      || kind.meets(.people)
    guard canBegin, !kind.meets([.preposition, .subordinator]) else { return false }
    let reach = min(end, start + (kind.meets(.pronoun) && !kind.meets(.determiner) ? 3 : 9))
    for index in (start + 1)..<max(start + 1, reach) {
      let next = classes[index]
      if next.meets([.comma, .semicolon, .relative, .that, .subordinator, .clausal]) {
        return false
      }
      if next.meets(.auxiliary) { return true }
      if next.meets(.preposition), !kind.meets(.pronoun) { continue }
      if next.meets([.past, .third, .otherVerb]), !next.meets(.noun) { return true }
    }
    return false
  }

  func holdsVerb(_ start: Int, end: Int) -> Bool {
    for index in start..<min(end, start + 30) {
      if classes[index].meets([.auxiliary, .verbForm, .otherVerb]) { return true }
      let span = tokens[index]
      guard classes[index].meets(.word), !classes[index].meets(.timeWord), index > start,
        span.count > 3
      else { continue }
      let last = text[span.end - 1]
      if last == UInt8(ascii: "s"), text[span.end - 2] != UInt8(ascii: "s") { return true }
      if last == UInt8(ascii: "d"), text[span.end - 2] == UInt8(ascii: "e") { return true }
    }
    return false
  }

  /// Where a reported clause ends: at the end of the sentence, or before the next report.
  ///
  /// - Parameters:
  ///   - start: The first token of the clause.
  ///   - end: The end of the sentence without its stop.
  ///   - isInRelative: The verb of saying stands behind `who`, so that the main verb may follow.
  /// - Returns: The first token behind the clause.
  func clauseEnd(from start: Int, end: Int, isInRelative: Bool) -> Int {
    var index = start
    while index < end {
      let kind = classes[index]
      if kind.meets(.semicolon) { return index }
      // `he respects her and calls the plan a farce`
      if kind.meets(.coordinator), index > start + 1, index + 1 < end,
        classes[index + 1].contains(.past) || classes[index + 1].contains(.third),
        isReportingVerb(index + 1)
      {
        return index
      }
      if kind.meets(.comma), index + 1 < end, index > start {
        var next = index + 1
        while next < end, classes[next].meets([.adverb, .coordinator]) { next += 1 }
        if next < end, classes[next].contains(.participle),
          isReportingVerb(next, [.clause, .clauseOrThing])
        {
          return index
        }
        if classes[index + 1].meets(.according) { return index }
        // `Moss, who had said that it was safe, insisted that`
        if isInRelative, classes[index + 1].meets([.past, .third]), isFiniteSpeech(index + 1) {
          return index
        }
        // `, but added that`, `, and he said`
        if classes[index + 1].meets(.coordinator), next < end,
          isFiniteSpeech(next)
            || next + 1 < end && classes[next].meets(.pronoun) && isFiniteSpeech(next + 1)
        {
          return index
        }
      }
      index += 1
    }
    return end
  }
}

private func table(_ words: String) -> FoldedWordSet { FoldedWordSet(list: words) }

private let occasions = table(
  "conference briefing interview speech news email call rally debate hearing appearance remarks post"
)

private let circumstances = table("as while because than")

private let conditions = table("named identified quoted cited")

private let questionWords = table("whether how if why what when where who which")

/// Verbs whose first object is who listens.
private let listenerVerbs = table(
  """
  tell tells told telling inform informs informed assure assures assured assuring warn warns warned \
  warning remind reminded urge urges urged urging ask asks asked asking advise advised order ordered \
  beg begged request requested
  """)
