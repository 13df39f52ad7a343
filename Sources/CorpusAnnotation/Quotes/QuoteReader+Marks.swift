internal import SpanAlgebra

// The rules that attribute what stands between marks, the surest first.

extension QuoteReader {
  /// Gives one quotation, or leaves it out where nobody is quoted.
  mutating func attribute(_ index: Int) {
    let frame = QuoteFrame(index, quotes, scene)
    let quote = frame.quote
    let sentence = frame.sentence
    if !frame.standsFirst, ScareQuotes.isTitle(quote.inner, outer: quote.outer, in: scene) {
      return
    }
    if let report = reportAfter(frame) {
      give(quote, report, frame.looksDirect || frame.standsFirst ? .direct : .mixed)
      return
    }
    let opener = quote.outer.lowerBound
    if let report = scene.reportBefore(quote.outer, from: frame.left, sentence: sentence.lowerBound)
    {
      let isNear = report.cue.upperBound + 3 >= opener
      let goesOn =
        frame.previous != nil && lastQuote?.outer == frame.previous?.outer
        && lastQuote?.kind == .direct && frame.endsClause
      let isDirect = isNear && (frame.looksDirect || goesOn)
      giveUnlessLabel(quote, report, isDirect ? .direct : .mixed)
      return
    }
    if let previous = frame.previous, let last = lastQuote, last.outer == previous.outer {
      let isDirect = frame.looksDirect || last.kind == .direct
      give(quote, continuing: last, isDirect ? .direct : .mixed, "same sentence")
      return
    }
    if frame.left > sentence.lowerBound,
      let report = scene.reportBefore(
        quote.outer, from: sentence.lowerBound, sentence: sentence.lowerBound)
    {
      giveUnlessLabel(quote, report, .mixed)
      return
    }
    if !frame.standsFirst || !frame.looksDirect,
      let report = scene.finalTag(quote.outer.upperBound, upTo: sentence.upperBound)
    {
      giveUnlessLabel(quote, report, .mixed)
      return
    }
    if let report = heading(before: opener, from: sentence.lowerBound) {
      give(quote, report, .direct)
      return
    }
    if frame.standsFirst { attributeAlone(frame) }
  }

  private mutating func giveUnlessLabel(
    _ quote: QuoteStretch, _ report: Report, _ kind: SpeechKind
  ) {
    if ScareQuotes.isLabel(quote.inner, outer: quote.outer, report: report, in: scene) { return }
    give(quote, report, kind)
  }

  // MARK: - The words after it

  private func reportAfter(_ frame: QuoteFrame) -> Report? {
    let end = frame.quote.outer.upperBound
    guard frame.quote.stretch.isClosed, end < frame.right else { return nil }
    if frame.endsClause || scene.classes[end].meets([.comma, .dash]) {
      return scene.reportAfter(end, upTo: frame.right)
    }
    // `"It is over" said the mayor.`, `"It is over" he said.`
    if scene.classes[end].meets([.past, .third]), scene.classes[end].meets(.clause) {
      return scene.reportAfter(end, upTo: frame.right)
    }
    guard scene.classes[end].meets(.pronoun) || scene.mention(at: end) != nil,
      let report = scene.tagClause(end, upTo: frame.right, rule: "speaker, then verb"),
      report.verb <= end + 4
    else { return nil }
    return report
  }

  /// A name that stands before a colon as the heading of what follows.
  private func heading(before opener: Int, from start: Int) -> Report? {
    guard opener - 1 > start, scene.classes[opener - 1].meets(.colon), opener - start <= 7 else {
      return nil
    }
    let words = start..<(opener - 1)
    guard let last = words.last, scene.mention(at: last) != nil else { return nil }
    return Report(cue: opener..<opener, verb: opener, subject: words, rule: "heading")
  }

  // MARK: - No verb

  /// A quotation that begins a sentence which no known verb of saying governs.
  private mutating func attributeAlone(_ frame: QuoteFrame) {
    let quote = frame.quote
    let rest = quote.outer.upperBound..<max(quote.outer.upperBound, frame.right)
    let hasRest = quote.stretch.isClosed && rest.contains { scene.classes[$0].meets(.word) }
    if hasRest {
      if let report = unknownTag(rest, frame) { give(quote, report, .direct) }
      return
    }
    let words = quote.inner.count { scene.classes[$0].meets(.word) }
    if let last = lastQuote, continues(last, quote), words >= 3 || last.kind == .direct && words > 0
    {
      let isSame = paragraph(of: last.lastSentence) == paragraph(of: quote.firstSentence)
      if words >= 3 || isSame {
        give(quote, continuing: last, .direct, isSame ? "same paragraph" : "next paragraph")
        return
      }
    }
    guard words >= 3 else { return }
    let none = quote.outer.lowerBound..<quote.outer.lowerBound
    let story = scene.storyOfSentence[quote.firstSentence]
    for earlier in stride(
      from: quote.firstSentence - 1, through: max(0, quote.firstSentence - 2), by: -1)
    where scene.storyOfSentence[earlier] == story {
      guard var speaker = speakers.speaker(inSentence: earlier) else { continue }
      speaker.mention = none
      add(quote, .direct, speaker, cue: none, basis: "continues the sentence before")
      return
    }
    add(quote, .direct, nil, cue: none, basis: "no speaker found")
  }

  /// Whether a quotation goes on where the one before ended: in its paragraph or in the next.
  private func continues(_ last: AttributedSpeech, _ quote: QuoteStretch) -> Bool {
    guard last.speaker != nil,
      scene.storyOfSentence[last.lastSentence] == scene.storyOfSentence[quote.firstSentence]
    else { return false }
    return paragraph(of: last.lastSentence) == paragraph(of: quote.firstSentence)
      || quote.firstSentence - last.lastSentence <= 1
  }

  private func paragraph(of sentence: Int) -> Int { scene.paragraphOfSentence[sentence] }

  /// Who or what follows a sentence in marks, with a verb that no table knows or none at all.
  ///
  /// `"Quiet," Moss snorted.`, and `"… of divergence," he` where a copy breaks off.
  private func unknownTag(_ rest: Range<Int>, _ frame: QuoteFrame) -> Report? {
    guard frame.looksDirect, frame.endsClause, frame.quote.inner.count > 2 else { return nil }
    var first = rest.lowerBound
    while first < rest.upperBound, scene.classes[first].meets([.comma, .dash, .mark]) { first += 1 }
    guard first < rest.upperBound else { return nil }
    let isPerson = scene.mention(at: first).map { scene.mentions[$0].kind == .person } ?? false
    let isPronoun =
      scene.classes[first].meets([.he, .she, .they])
      && !scene.classes[first].meets(.determiner)
    guard isPerson || isPronoun,
      let subject = scene.phrase(startingAt: first, upTo: rest.upperBound)
    else { return nil }
    let verb = subject.upperBound
    let isCut = verb >= rest.upperBound
    if !isCut, !scene.classes[verb].meets(.word) || scene.classes[verb].meets(.preposition) {
      return nil
    }
    return Report(
      cue: verb..<(isCut ? verb : verb + 1), verb: first, subject: subject,
      rule: isCut ? "cut off before the verb" : "speaker after the quotation")
  }
}

/// Where a quotation stands in its sentence, and what it looks like.
struct QuoteFrame {
  var quote: QuoteStretch
  /// The quotation before it in the same sentence, and where its words to the left begin.
  var previous: QuoteStretch?
  var left: Int
  /// Where the words to its right end: at the next quotation or with the sentence.
  var right: Int
  /// From the first token of its first sentence to the end of its last.
  var sentence: Range<Int>
  /// Nothing but marks and conjunctions stands before it in the sentence.
  var standsFirst: Bool
  /// The words look like a sentence of their own: a capital first, and more than a name.
  var looksDirect: Bool
  /// The quoted words end with a comma, a question mark or another stop.
  var endsClause: Bool

  init(_ index: Int, _ quotes: [QuoteStretch], _ scene: QuoteScene) {
    let quote = quotes[index]
    self.quote = quote
    sentence =
      scene.sentences[quote.firstSentence]
      .lowerBound..<scene.sentences[quote.lastSentence].upperBound
    if index > 0, quotes[index - 1].lastSentence == quote.firstSentence {
      previous = quotes[index - 1]
    }
    left = previous?.outer.upperBound ?? sentence.lowerBound
    let hasNext = index + 1 < quotes.count && quotes[index + 1].firstSentence == quote.lastSentence
    right = hasNext ? quotes[index + 1].outer.lowerBound : sentence.upperBound
    standsFirst = (sentence.lowerBound..<quote.outer.lowerBound).allSatisfy {
      scene.classes[$0].meets([.mark, .dash, .coordinator, .bracket])
    }
    endsClause = quote.inner.last.map { scene.classes[$0].meets([.comma, .stop, .dash]) } ?? false
    let words = quote.inner.lazy.filter { scene.classes[$0].meets([.word, .number]) }
    let isCapital = words.first.map { scene.classes[$0].meets([.capitalized, .number]) } ?? false
    looksDirect = isCapital && (endsClause || words.prefix(4).count == 4)
  }
}
