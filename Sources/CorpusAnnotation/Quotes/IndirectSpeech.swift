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
    guard range.count <= 400, mayReport[sentence] else { return [] }
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
      let content =
        start..<clauseEnd(
          from: start, end: end, isInRelative: isInRelative(token, from: range.lowerBound))
      guard content.count >= 2, !isCondition(content), !content.contains(where: { isQuoted[$0] }),
        let subject = subject(ofVerb: token, from: range.lowerBound),
        !classes[content.lowerBound].meets(.to) || canSpeak(subject)
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

  /// Whether `who` stands before a verb and its auxiliaries.
  private func isInRelative(_ verb: Int, from lower: Int) -> Bool {
    var index = verb - 1
    while index > lower, classes[index].meets([.auxiliary, .adverb]) { index -= 1 }
    return index > lower && classes[index].meets(.relative)
  }

  /// Who threatens to do something may be a thing: `the storm threatened to sink the boat`.
  private func canSpeak(_ subject: Range<Int>) -> Bool {
    var last = subject.upperBound - 1
    for token in subject where token > subject.lowerBound && classes[token].meets(.preposition) {
      if mention(at: token) != nil, mention(at: token) == mention(at: token - 1) { continue }
      last = token - 1
      break
    }
    return mention(at: last) != nil || isSpeakingNoun(last)
      || classes[last].meets([.pronoun, .relative])
  }

  /// A noun for persons, bodies or what they issue.
  func isSpeakingNoun(_ token: Int) -> Bool {
    classes[token].meets([.person, .people, .office, .statement, .capitalized])
      || isRoleNoun(token)
      || tokens[token].count > 3 && text[tokens[token].end - 1] == UInt8(ascii: "s")
        && text[tokens[token].end - 2] != UInt8(ascii: "s")
  }

  private func isIndirectVerb(_ token: Int) -> Bool {
    isReportingVerb(token, [.clause, .clauseOrThing, .thought, .finding])
  }
}
