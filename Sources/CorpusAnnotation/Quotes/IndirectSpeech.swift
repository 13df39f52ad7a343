internal import SpanAlgebra

/// What somebody is reported to have said without marks.
struct IndirectReport {
  var report: Report
  /// The reported clause, without the `that` before it and the full stop after it.
  var content: Range<Int>
}

extension QuoteScene {
  /// The reported clauses of one sentence, in the order of their verbs.
  ///
  /// A clause inside a reported clause is part of it and not given by itself. Clauses with words
  /// in marks are left out: those are quotations.
  func indirectReports(in sentence: Int) -> [IndirectReport] {
    let range = sentences[sentence]
    // What is longer is a table or a list that nobody says.
    guard range.count <= 400 else { return [] }
    let end = withoutFinalStop(range)
    if let tag = tagReport(range, end: end) ?? invertedTag(range, end: end)
      ?? middleTag(range, end: end)
    {
      return [tag]
    }
    var found: [IndirectReport] = []
    var token = range.lowerBound
    while token < end {
      defer { token += 1 }
      if isQuoted[token] { continue }
      if let report = introducedReport(token, range, end: end) {
        found.append(report)
        token = max(token, report.content.upperBound - 1)
        continue
      }
      guard isIndirectVerb(token), let start = clauseStart(after: token, end: end) else { continue }
      let content = start..<clauseEnd(from: start, end: end)
      guard content.count >= 2, !content.contains(where: { isQuoted[$0] }),
        let subject = subject(ofVerb: token, from: range.lowerBound)
      else { continue }
      found.append(
        IndirectReport(
          report: Report(
            cue: cue(ofVerb: token, upTo: content.lowerBound), verb: token, subject: subject,
            rule: "reported clause"),
          content: content))
      token = max(token, content.upperBound - 1)
    }
    return found
  }

  private func withoutFinalStop(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, classes[end - 1].meets([.stop, .mark, .bracket]) { end -= 1 }
    return end
  }

  private func isIndirectVerb(_ token: Int) -> Bool {
    isReportingVerb(token, [.clause, .clauseOrThing, .thought, .finding])
  }

  // MARK: - Tags

  /// A report behind what is reported, as in `the deal is dead, he said`.
  private func tagReport(_ range: Range<Int>, end: Int) -> IndirectReport? {
    guard let report = finalTag(range.lowerBound, upTo: range.upperBound) else { return nil }
    var comma = min(report.subject?.lowerBound ?? report.verb, report.verb) - 1
    while comma > range.lowerBound, !classes[comma].meets(.comma) { comma -= 1 }
    let before = range.lowerBound..<comma
    guard isSentenceLike(before), !classes[report.verb].meets(.thought) else { return nil }
    let after = report.cue.upperBound
    // Only a time, a place or nothing may follow; else the tag stands inside the clause.
    let resumes = (after..<end).first { classes[$0].meets(.comma) }
    let content: Range<Int>
    if let resumes, end - resumes > 3, resumes - after <= 6,
      !classes[resumes + 1].meets([.participle, .relative, .preposition, .coordinator])
    {
      content = range.lowerBound..<end
    } else {
      content = before
    }
    return IndirectReport(report: report, content: content)
  }

  /// A report behind what is reported, the verb first, as in `the deal is dead, said the minister`.
  private func invertedTag(_ range: Range<Int>, end: Int) -> IndirectReport? {
    for comma in range where classes[comma].meets(.comma) && comma + 2 < end && !isQuoted[comma] {
      let verb = comma + 1
      guard classes[verb].contains([.past, .clause]), !isQuoted[verb],
        let subject = phrase(startingAt: verb + 1, upTo: end),
        !classes[subject.lowerBound].meets([.that, .it, .first]),
        isSentenceLike(range.lowerBound..<comma)
      else { continue }
      // A subject, and not the object of a verb that shares the subject before the comma.
      let isNamed = subject.contains {
        mention(at: $0) != nil || classes[$0].meets([.person, .people])
      }
      guard isNamed,
        subject.upperBound == end || !holdsVerb(verb + 1, end: min(end, subject.upperBound + 1))
      else { continue }
      return IndirectReport(
        report: Report(
          cue: verb..<(verb + 1), verb: verb, subject: subject, rule: "verb, then speaker"),
        content: range.lowerBound..<comma)
    }
    return nil
  }

  /// Whether words before a tag are what is reported and not only an introduction to it.
  private func isSentenceLike(_ words: Range<Int>) -> Bool {
    guard words.count >= 3, !words.contains(where: { isQuoted[$0] }),
      holdsVerb(words.lowerBound, end: words.upperBound)
    else { return false }
    guard classes[words.lowerBound].meets([.preposition, .subordinator, .to, .participle]) else {
      return true
    }
    return words.contains { classes[$0].meets(.comma) }
  }

  /// A report inside what is reported or before it with `as`, as in `the deal, he said, is dead`.
  private func middleTag(_ range: Range<Int>, end: Int) -> IndirectReport? {
    var open = range.lowerBound
    if folded(open) != FoldedWord("as") {
      while open < end, !classes[open].meets(.comma) { open += 1 }
    }
    guard open + 2 < end, !isQuoted[open],
      let report = tagClause(open + 1, upTo: min(end, open + 14), rule: "tag inside"),
      let subject = report.subject, subject.lowerBound == open + 1,
      report.cue.upperBound < end, classes[report.cue.upperBound].meets(.comma),
      !classes[report.verb].meets(.thought)
    else { return nil }
    let rest = (report.cue.upperBound + 1)..<end
    let isIntroduced = open == range.lowerBound
    let content = isIntroduced ? rest : range.lowerBound..<end
    guard rest.count >= 3, !content.contains(where: { isQuoted[$0] }) else { return nil }
    return IndirectReport(report: report, content: content)
  }

  /// A report by `according to`, before or behind what is reported.
  private func introducedReport(_ token: Int, _ range: Range<Int>, end: Int) -> IndirectReport? {
    guard classes[token].meets(.according), let report = accordingTo(token, upTo: end),
      let subject = report.subject
    else { return nil }
    var comma = subject.upperBound
    while comma < end, !classes[comma].meets(.comma) { comma += 1 }
    if token <= range.lowerBound + 1 {
      guard comma + 2 < end else { return nil }
      return IndirectReport(report: report, content: (comma + 1)..<end)
    }
    var last = token
    while last > range.lowerBound, classes[last - 1].meets([.comma, .adverb]) { last -= 1 }
    guard last - range.lowerBound >= 3 else { return nil }
    return IndirectReport(report: report, content: range.lowerBound..<last)
  }

  // MARK: - Clauses

  /// Where the clause begins that the verb reports; `nil` where none follows.
  private func clauseStart(after verb: Int, end: Int) -> Int? {
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
      return classes[start].meets([.preposition, .comma, .stop, .to]) || !holdsVerb(start, end: end)
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
        return index + 2 < end ? index : nil
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

  private func isOccasion(_ token: Int) -> Bool {
    folded(token).map { occasions.contains($0) } ?? false
  }

  private func isListenerVerb(_ verb: Int) -> Bool {
    folded(verb).map { listenerVerbs.contains($0) } ?? false
  }

  private func isWhether(_ token: Int) -> Bool {
    classes[token].meets(.subordinator) && !classes[token].meets(.that)
      && folded(token).map { questionWords.contains($0) } ?? false
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
      if next.meets([.comma, .semicolon, .relative, .that, .subordinator]) { return false }
      if next.meets(.auxiliary) { return true }
      if next.meets(.preposition), !kind.meets(.pronoun) { continue }
      if next.meets([.past, .third, .otherVerb]), !next.meets(.noun) { return true }
    }
    return false
  }

  private func holdsVerb(_ start: Int, end: Int) -> Bool {
    for index in start..<min(end, start + 30) {
      if classes[index].meets([.auxiliary, .verbForm, .otherVerb]) { return true }
      let span = tokens[index]
      guard classes[index].meets(.word), index > start, span.count > 3 else { continue }
      let last = text[span.end - 1]
      if last == UInt8(ascii: "s"), text[span.end - 2] != UInt8(ascii: "s") { return true }
      if last == UInt8(ascii: "d"), text[span.end - 2] == UInt8(ascii: "e") { return true }
    }
    return false
  }

  /// Where a reported clause ends: at the end of the sentence, or before the next report.
  private func clauseEnd(from start: Int, end: Int) -> Int {
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

private func table(_ words: String) -> Set<FoldedWord> {
  Set(words.split(separator: " ").compactMap { FoldedWord($0.utf8) })
}

private let occasions = table(
  "conference briefing interview speech news email call rally debate hearing appearance remarks post"
)

private let questionWords = table("whether how if why what when where who which")

/// Verbs whose first object is who listens.
private let listenerVerbs = table(
  """
  tell tells told telling inform informs informed assure assures assured assuring warn warns warned \
  warning remind reminded urge urges urged urging ask asks asked asking advise advised order ordered \
  beg begged request requested
  """)
