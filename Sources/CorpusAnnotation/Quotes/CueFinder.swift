internal import SpanAlgebra

/// Who says something, and by which verb, as the words of one sentence give it.
struct Report {
  /// The verb, or `according to`; with the listeners after `told`.
  var cue: Range<Int>
  /// The verb itself.
  var verb: Int
  /// The words that name the speaker; `nil` where the sentence names none.
  var subject: Range<Int>?
  /// How the cue was found, for `why`.
  var rule: String
}

extension QuoteScene {
  // MARK: - Verbs

  /// Whether a token is a verb that reports and not a noun of the same form.
  func isReportingVerb(_ token: Int, _ kinds: WordClass = .reports) -> Bool {
    let kind = classes[token]
    guard kind.meets(.verbForm), kind.meets(kinds), !isQuoted[token] else { return false }
    guard let previous = token > 0 ? classes[token - 1] : nil else { return kind.meets(.past) }
    if kind.contains(.capitalized), !previous.meets([.stop, .mark]), token > 0 { return false }
    if previous.meets([.determiner, .preposition, .possessive, .number]), !previous.meets(.people),
      !kind.meets(.participle)
    {
      return false
    }
    if kind.meets(.past) {
      return !isPassive(token)
    }
    if kind.meets(.participle) { return !previous.meets([.determiner, .possessive]) }
    if kind.meets(.third) {
      if kind.meets(.noun) { return false }
      return kind.meets(.clause) ? mayPrecedeThirdPerson(token - 1) : isLikelySubject(token - 1)
    }
    return mayPrecedeBase(token - 1)
  }

  /// A form of `be` governs a past participle: `was accused`.
  func isPassive(_ token: Int) -> Bool {
    var index = token - 1
    while index >= 0, classes[index].meets([.adverb, .negation]) { index -= 1 }
    return index >= 0 && classes[index].meets(.be) && !classes[index].meets(.possessive)
  }

  private func mayPrecedeThirdPerson(_ token: Int) -> Bool {
    var index = token
    while index >= 0, classes[index].meets([.adverb, .comma]), !isQuoted[index] { index -= 1 }
    guard index >= 0 else { return false }
    let kind = classes[index]
    return kind.meets([.word, .number]) && !kind.meets([.preposition, .determiner, .to, .modal])
      || kind.meets([.mark, .bracket])
  }

  /// Before a form that is a noun as well, such as `claims`, stands who can say something.
  private func isLikelySubject(_ token: Int) -> Bool {
    var index = token
    while index >= 0, classes[index].meets(.adverb), !isQuoted[index] { index -= 1 }
    guard index >= 0, !isQuoted[index] else { return false }
    let kind = classes[index]
    if let number = mention(at: index) {
      return mentions[number].kind == .person || mentions[number].kind == .organization
    }
    return kind.meets([.pronoun, .relative, .person, .statement, .office, .comma])
  }

  private func mayPrecedeBase(_ token: Int) -> Bool {
    var index = token
    while index >= 0, classes[index].meets([.adverb, .negation]) { index -= 1 }
    guard index >= 0 else { return false }
    let kind = classes[index]
    if kind.meets([.to, .modal, .they, .first, .you, .people, .relative]) { return true }
    // `say` and `argue` are no nouns: `people close to the talks say`.
    if classes[token + 1].meets([.clause, .thought]), !classes[token + 1].meets(.noun) {
      return kind.meets(.word) && !kind.meets([.determiner, .preposition, .possessive, .verbForm])
    }
    // `officials`, `aides`: a plural that is no verb.
    guard kind.meets(.word), !kind.meets([.verbForm, .determiner, .preposition]) else {
      return false
    }
    let span = tokens[index]
    return span.count > 3 && text[span.end - 1] == UInt8(ascii: "s")
      && text[span.end - 2] != UInt8(ascii: "s") && !kind.contains(.possessive)
  }

  /// The verb with what belongs to it: `told reporters`.
  func cue(ofVerb verb: Int, upTo limit: Int) -> Range<Int> {
    verb + 1 < limit && classes[verb + 1].meets(.listeners) ? verb..<(verb + 2) : verb..<(verb + 1)
  }

  // MARK: - After the quotation

  /// The report in the words after a quotation: `he said`, `said the minister`, `according to X`.
  func reportAfter(_ start: Int, upTo limit: Int) -> Report? {
    var first = start
    while first < limit, classes[first].meets([.comma, .dash, .mark]) { first += 1 }
    guard first < limit, !classes[first].meets([.stop, .coordinator]) else { return nil }
    if let report = accordingTo(first, upTo: limit) { return report }
    if classes[first].meets([.past, .third]),
      classes[first].meets([.clause, .clauseOrThing, .quotation, .thought]),
      let subject = phrase(startingAt: first + 1, upTo: limit)
    {
      return Report(
        cue: first..<(first + 1), verb: first, subject: subject, rule: "verb, then speaker")
    }
    return tagClause(first, upTo: limit, rule: "speaker, then verb")
  }

  /// A clause of a speaker and a verb of saying that begins at `first`.
  func tagClause(_ first: Int, upTo limit: Int, rule: String) -> Report? {
    var index = first
    if classes[index].meets(.coordinator) || classes[index].meets(.subordinator),
      index + 1 < limit
    {
      index += 1
    }
    let beginning = index
    var verb = index
    let reach = min(limit, first + 40)
    while verb < reach, !isFiniteSpeech(verb) {
      if classes[verb].meets([.colon, .semicolon]) { return nil }
      verb += 1
    }
    guard verb < reach, verb > beginning else {
      return nil
    }
    guard let subject = subject(ofVerb: verb, from: beginning) else { return nil }
    return Report(
      cue: cue(ofVerb: verb, upTo: limit), verb: verb, subject: subject, rule: rule)
  }

  func isFiniteSpeech(_ token: Int) -> Bool {
    guard token == 0 || !classes[token - 1].meets(.to) else { return false }
    return isReportingVerb(token, [.clause, .clauseOrThing, .quotation, .thought])
      && (classes[token].meets(.finite)
        || classes[token].meets(.participle) && token > 0 && classes[token - 1].meets(.be))
  }

  func accordingTo(_ first: Int, upTo limit: Int) -> Report? {
    guard first + 2 < limit, classes[first].meets(.according), classes[first + 1].meets(.to),
      let subject = phrase(startingAt: first + 2, upTo: limit)
    else { return nil }
    return Report(
      cue: first..<(first + 2), verb: first, subject: subject, rule: "according to")
  }

  /// A last clause `, the agency said` that reports the whole sentence before it.
  func finalTag(_ start: Int, upTo limit: Int) -> Report? {
    var comma = limit - 1
    while comma >= start {
      if classes[comma].meets(.comma), !isQuoted[comma], comma + 1 < limit {
        if let report = accordingTo(comma + 1, upTo: limit) { return report }
        if !classes[comma + 1].meets([.coordinator, .subordinator, .relative]),
          let report = tagClause(comma + 1, upTo: limit, rule: "tag at the end"),
          isTagEnd(report.cue.upperBound, upTo: limit),
          !(comma + 1..<report.verb).contains(where: { classes[$0].meets(.comma) })
        {
          return report
        }
      }
      comma -= 1
    }
    return nil
  }

  /// After the verb of a tag stands no object: the end, a time, a place.
  private func isTagEnd(_ start: Int, upTo limit: Int) -> Bool {
    guard start < limit else { return true }
    return classes[start].meets([.stop, .comma, .preposition, .timeWord, .adverb, .mark])
      || classes[start].meets(.determiner) && start + 1 < limit
        && classes[start + 1].meets(.timeWord)
  }

  // MARK: - Before the quotation

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
    while verb >= lower {
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
    if between.contains(where: { classes[$0].meets(.be) }) { return nil }
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
