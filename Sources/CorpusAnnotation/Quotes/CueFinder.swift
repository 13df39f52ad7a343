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
      // `when told`, `as expected`, `than reported`
      if previous.meets(.subordinator), !previous.meets([.that, .relative]) { return false }
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
  func isLikelySubject(_ token: Int) -> Bool {
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
    let speech: WordClass = [.clause, .clauseOrThing, .quotation, .thought]
    guard classes[token].meets(.verbForm), classes[token].meets(speech),
      token == 0 || !classes[token - 1].meets(.to)
    else { return false }
    return isReportingVerb(token, speech)
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
    let reach = max(start, limit - 60)
    while comma >= reach {
      if classes[comma].meets(.comma), !isQuoted[comma], comma + 1 < limit {
        if let report = accordingTo(comma + 1, upTo: limit) { return report }
        if !classes[comma + 1].meets([.coordinator, .subordinator, .relative]),
          let report = tagClause(comma + 1, upTo: limit, rule: "tag at the end"),
          !isRelative(report),
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

  /// The verb stands in a relative clause: `, ending a quarrel that began in May`.
  private func isRelative(_ report: Report) -> Bool {
    guard let subject = report.subject, subject.upperBound < report.verb else { return false }
    return (subject.upperBound..<report.verb).contains {
      classes[$0].meets([.relative, .that]) && !isQuoted[$0]
    }
  }

  /// After the verb of a tag stands no object: the end, a time, a place.
  private func isTagEnd(_ start: Int, upTo limit: Int) -> Bool {
    guard start < limit else { return true }
    return classes[start].meets([.stop, .comma, .preposition, .timeWord, .adverb, .mark])
      || classes[start].meets(.determiner) && start + 1 < limit
        && classes[start + 1].meets(.timeWord)
  }
}
