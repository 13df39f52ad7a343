internal import SpanAlgebra

// The verb or noun before a quotation that governs it.

extension QuoteScene {
  /// The verb before a quotation that governs it, the nearest first.
  ///
  /// - Parameters:
  ///   - quote: The quotation with its marks.
  ///   - lower: The first token that the verb may be.
  ///   - start: The first token of the sentence, where its subject is looked for.
  /// - Returns: The report, or `nil` where no verb governs the quotation.
  func reportBefore(_ quote: Range<Int>, from lower: Int, sentence start: Int) -> Report? {
    let opener = quote.lowerBound
    var verb = opener - 1
    let reach = max(lower, opener - 120)
    while verb >= reach {
      defer { verb -= 1 }
      if isQuoted[verb] { continue }
      if classes[verb].meets(.according), let report = accordingTo(verb, upTo: opener) {
        return report
      }
      if let report = nounReport(verb, opener: opener, from: start) { return report }
      guard isReportingVerb(verb) || isPassiveNaming(verb) else { continue }
      guard governs(verb, quote) else { continue }
      if isPassive(verb), agent(after: opener, verb: verb) == nil { continue }
      let subject =
        isPassive(verb) ? agent(after: opener, verb: verb) : subject(ofVerb: verb, from: start)
      // `what we call "progress"`: the writer's own words.
      if let subject, classes[verb].meets(.naming),
        classes[subject.lowerBound].meets([.first, .you])
      {
        return nil
      }
      return Report(
        cue: cue(ofVerb: verb, upTo: opener), verb: verb, subject: subject,
        rule: "verb before the quotation")
    }
    return nil
  }

  /// `Trump's claim that "…"`, `with a warning not to negotiate "…"`: a noun of saying.
  private func nounReport(_ noun: Int, opener: Int, from lower: Int) -> Report? {
    guard classes[noun].meets(.saying), noun > lower, noun + 1 < opener || noun + 1 == opener
    else { return nil }
    let previous = classes[noun - 1]
    guard !isReportingVerb(noun), opener - noun <= 20 else { return nil }
    if noun - 2 >= lower, previous.meets(.determiner),
      classes[noun - 2].meets([.preposition, .be]),
      !isWith(noun - 2)
    {
      return nil
    }
    let between = (noun + 1)..<opener
    // `his remark was "wrong"` is not what the remark says.
    if between.contains(where: { classes[$0].meets(.be) }),
      !between.contains(where: { classes[$0].meets(.that) })
    {
      return nil
    }
    if (max(lower, noun - 8)..<noun).contains(where: {
      classes[$0].meets([.naming, .judgement]) && isReportingVerb($0)
    }) {
      return nil
    }
    guard
      !between.contains(where: {
        classes[$0].meets([.comma, .semicolon, .past, .third]) && !isQuoted[$0]
      })
    else { return nil }
    var subject: Range<Int>?
    if previous.meets(.possessive) {
      subject = phrase(endingAt: noun - 1, from: lower)
    } else if previous.meets(.pronoun) {
      subject = (noun - 1)..<noun
    } else if previous.meets([.determiner, .word]) {
      subject = clauseSubject(from: lower, before: noun)
    }
    guard let subject, subject.upperBound <= noun else { return nil }
    return Report(cue: noun..<(noun + 1), verb: noun, subject: subject, rule: "noun of saying")
  }

  /// A verb whose agent stands behind it: `was described as "historic" by the premier`.
  private func isPassiveNaming(_ token: Int) -> Bool {
    classes[token].contains(.past)
      && classes[token].meets([.naming, .judgement, .clauseOrThing, .clause])
      && isPassive(token)
  }

  private func agent(after opener: Int, verb: Int) -> Range<Int>? {
    var index = verb
    let limit = min(tokens.count, opener + 60)
    while index + 1 < limit, !classes[index].meets(.stop) || isQuoted[index] {
      if !isQuoted[index], isBy(index) { return phrase(startingAt: index + 1, upTo: limit) }
      index += 1
    }
    return nil
  }

  private func isBy(_ token: Int) -> Bool {
    let span = tokens[token]
    return span.count == 2 && text[span.start] == UInt8(ascii: "b")
      && text[span.start + 1] == UInt8(ascii: "y")
  }

  /// Whether the verb's object holds the quotation.
  private func governs(_ verb: Int, _ quote: Range<Int>) -> Bool {
    let opener = quote.lowerBound
    let kind = classes[verb]
    let between = (verb + 1)..<opener
    let distance = between.count
    if between.contains(where: { classes[$0].meets(.semicolon) && !isQuoted[$0] }) { return false }
    if kind.meets(.clause) || kind.meets(.thought) { return distance <= 60 }
    if distance == 0 || distance == 1 && classes[opener - 1].meets([.comma, .colon, .that]) {
      // `a village called "Ashford"` names and does not report.
      guard kind.contains(.naming), !kind.meets([.clauseOrThing, .clause]) else { return true }
      return distance == 0 && isLikelySubject(verb - 1) && !classes[verb - 1].meets(.office)
    }
    if kind.meets(.clauseOrThing) {
      if distance <= 3,
        between.allSatisfy({ classes[$0].meets([.determiner, .word]) && !isQuoted[$0] }),
        !qualifiesNoun(quote)
      {
        return true
      }
      return between.contains { classes[$0].meets([.that, .auxiliary, .subordinator, .colon]) }
    }
    if kind.meets(.quotation) {
      return classes[opener - 1].meets([.comma, .colon]) && distance <= 12
    }
    if kind.meets(.naming) {
      return distance <= 25 && !between.contains { classes[$0].meets(.comma) && !isQuoted[$0] }
    }
    if kind.meets(.judgement) {
      return distance <= 25
        && (between.contains { classes[$0].meets([.preposition, .subordinator]) } || distance <= 2
          || isOf(between))
    }
    return false
  }

  /// Whether a noun follows the marks, which the quoted words only qualify.
  private func qualifiesNoun(_ quote: Range<Int>) -> Bool {
    let next = quote.upperBound
    guard next < tokens.count, classes[next].meets(.word), quote.count <= 5 else { return false }
    return !classes[next].meets([
      .preposition, .coordinator, .subordinator, .auxiliary, .adverb, .to, .relative, .determiner,
      .pronoun, .timeWord,
    ])
  }

  private func isWith(_ token: Int) -> Bool {
    tokens[token].count == 4 && text[tokens[token].start] | 0x20 == UInt8(ascii: "w")
  }

  private func isOf(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].count == 2 && text[tokens[$0].start] == UInt8(ascii: "o") }
  }
}
