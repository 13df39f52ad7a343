internal import SpanAlgebra

// Reports beside what is reported: behind it, inside it, or before it with `according to`.

extension QuoteScene {
  /// A report behind what is reported, as in `the deal is dead, he said`.
  func tagReport(_ range: Range<Int>, end: Int) -> IndirectReport? {
    guard let report = finalTag(range.lowerBound, upTo: range.upperBound) else { return nil }
    var comma = min(report.subject?.lowerBound ?? report.verb, report.verb) - 1
    while comma > range.lowerBound, !classes[comma].meets(.comma) { comma -= 1 }
    let before = range.lowerBound..<comma
    guard isSentenceLike(before), !classes[report.verb].meets(.thought),
      classes[report.verb].meets([.clause, .clauseOrThing, .according])
    else { return nil }
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
  func invertedTag(_ range: Range<Int>, end: Int) -> IndirectReport? {
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
  func middleTag(_ range: Range<Int>, end: Int) -> IndirectReport? {
    var open = range.lowerBound
    if !isAs(open) {
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

  private func isAs(_ token: Int) -> Bool {
    let span = tokens[token]
    return span.count == 2 && text[span.start] | 0x20 == UInt8(ascii: "a")
      && text[span.start + 1] | 0x20 == UInt8(ascii: "s")
  }

  /// A report by `according to`, before or behind what is reported.
  func introducedReport(_ token: Int, _ range: Range<Int>, end: Int) -> IndirectReport? {
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
}
