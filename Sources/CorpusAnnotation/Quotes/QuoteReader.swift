internal import CorpusStore
internal import SpanAlgebra

/// Reads a document's sentences in order and attributes what stands between marks.
struct QuoteReader {
  private var scene: QuoteScene
  private var speakers: SpeakerResolution
  private var quotes: [QuoteStretch] = []
  private var given: [Attributed] = []

  init(_ scene: QuoteScene) {
    self.scene = scene
    speakers = SpeakerResolution(scene)
  }

  /// A quoted stretch in tokens and sentences.
  private struct QuoteStretch {
    var stretch: QuotedStretch
    var inner: Range<Int>
    /// With the marks.
    var outer: Range<Int>
    var firstSentence: Int
    var lastSentence: Int
  }

  private struct Attributed {
    var stretch: QuoteStretch
    var kind: String
    var speaker: Speaker?
    var cue: Range<Int>
    var basis: String
  }

  /// The regions of the quotation layer, ascending.
  mutating func regions(of stretches: [QuotedStretch]) -> [Region] {
    place(stretches)
    guard !scene.sentences.isEmpty else { return [] }
    speakers = SpeakerResolution(scene)
    var next = 0
    for sentence in scene.sentences.indices {
      if scene.isAside[sentence] { continue }
      while next < quotes.count, quotes[next].lastSentence < sentence { next += 1 }
      var isTouched = false
      var index = next
      while index < quotes.count, quotes[index].firstSentence <= sentence {
        isTouched = true
        if quotes[index].firstSentence == sentence { attribute(index) }
        index += 1
      }
      if !isTouched { readPlain(sentence) }
    }
    return given.map(region)
  }

  // MARK: - Placing

  private mutating func place(_ stretches: [QuotedStretch]) {
    let cursor = TokenCursor(tokens: scene.tokens)
    let inner = cursor.ranges(of: stretches.map(\.inner))
    let outer = cursor.ranges(of: stretches.map(\.outer))
    var sentence = 0
    for (number, stretch) in stretches.enumerated() where !inner[number].isEmpty {
      for token in outer[number] { scene.isQuoted[token] = true }
      let tokens = outer[number]
      while sentence > 0, scene.sentences[sentence].lowerBound > tokens.lowerBound { sentence -= 1 }
      while sentence < scene.sentences.count,
        scene.sentences[sentence].upperBound <= tokens.lowerBound
      {
        sentence += 1
      }
      guard sentence < scene.sentences.count else { break }
      var last = sentence
      while last + 1 < scene.sentences.count,
        scene.sentences[last + 1].lowerBound < tokens.upperBound
      {
        last += 1
      }
      quotes.append(
        QuoteStretch(
          stretch: stretch, inner: inner[number], outer: tokens, firstSentence: sentence,
          lastSentence: last))
    }
  }

  // MARK: - Sentences without quotations

  /// Remembers who speaks in a sentence that quotes nothing.
  private mutating func readPlain(_ sentence: Int) {
    guard let report = plainReport(sentence), let subject = report.subject else { return }
    speakers.record(
      speakers.speaker(of: subject, sentence: sentence), sentence: sentence, report: report)
  }

  private func plainReport(_ sentence: Int) -> Report? {
    let range = scene.sentences[sentence]
    for token in range {
      if scene.classes[token].meets(.according) {
        if let report = scene.accordingTo(token, upTo: range.upperBound) { return report }
      }
      guard scene.isFiniteSpeech(token), !scene.classes[token].meets(.thought),
        let subject = scene.subject(ofVerb: token, from: range.lowerBound)
      else { continue }
      return Report(
        cue: scene.cue(ofVerb: token, upTo: range.upperBound), verb: token, subject: subject,
        rule: "indirect")
    }
    return nil
  }

  // MARK: - One quotation

  private mutating func attribute(_ index: Int) {
    let quote = quotes[index]
    let sentenceStart = scene.sentences[quote.firstSentence].lowerBound
    let sentenceEnd = scene.sentences[quote.lastSentence].upperBound
    let previous =
      index > 0 && quotes[index - 1].lastSentence == quote.firstSentence ? quotes[index - 1] : nil
    let following =
      index + 1 < quotes.count && quotes[index + 1].firstSentence == quote.lastSentence
      ? quotes[index + 1] : nil
    let left = previous?.outer.upperBound ?? sentenceStart
    let right = following?.outer.lowerBound ?? sentenceEnd
    let standsFirst = isBare(sentenceStart..<quote.outer.lowerBound)
    let looksDirect = isClause(quote)

    // 1. The words right after it.
    if !standsFirst, ScareQuotes.isTitle(quote.inner, outer: quote.outer, in: scene) { return }
    if let report = reportAfter(quote, upTo: right, wantsAdjacent: true) {
      give(quote, report, looksDirect || standsFirst ? "direct" : "mixed")
      return
    }
    // 2. The verb before it in the same sentence.
    if let report = scene.reportBefore(
      quote.outer.lowerBound, from: left, sentence: sentenceStart)
    {
      let isOwn = looksDirect && report.cue.upperBound + 3 >= quote.outer.lowerBound
      if !ScareQuotes.isLabel(quote.inner, outer: quote.outer, report: report, in: scene) {
        give(quote, report, isOwn ? "direct" : "mixed")
      }
      return
    }
    // 3. Between two quotations: the second goes on.
    if previous != nil, let last = given.last, last.stretch.outer == previous?.outer {
      give(
        quote, continuing: last, looksDirect || last.kind == "direct" ? "direct" : "mixed",
        "same sentence")
      return
    }
    // 4. A verb farther back, or a tag at the end of the sentence.
    if left > sentenceStart,
      let report = scene.reportBefore(
        quote.outer.lowerBound, from: sentenceStart, sentence: sentenceStart)
    {
      if !ScareQuotes.isLabel(quote.inner, outer: quote.outer, report: report, in: scene) {
        give(quote, report, "mixed")
      }
      return
    }
    if !standsFirst || !looksDirect,
      let report = scene.finalTag(quote.outer.upperBound, upTo: sentenceEnd)
    {
      if !ScareQuotes.isLabel(quote.inner, outer: quote.outer, report: report, in: scene) {
        give(quote, report, "mixed")
      }
      return
    }
    if let heading = heading(
      before: quote.outer.lowerBound, from: sentenceStart, sentence: quote.firstSentence)
    {
      give(quote, heading, "direct")
      return
    }
    if standsFirst, isStandalone(quote, right: right) { continueSpeech(quote, index) }
  }

  private func reportAfter(_ quote: QuoteStretch, upTo right: Int, wantsAdjacent: Bool) -> Report? {
    let end = quote.outer.upperBound
    guard quote.stretch.isClosed, end < right else { return nil }
    let closesClause = endsClause(quote) || scene.classes[end].meets([.comma, .dash])
    guard closesClause else {
      // `"It is over" said the mayor.`
      guard scene.classes[end].meets([.past, .third]),
        scene.isReportingVerb(end, .clause) || scene.classes[end].meets(.clause),
        let subject = scene.phrase(startingAt: end + 1, upTo: right)
      else {
        return scene.classes[end].meets(.pronoun) || scene.mention(at: end) != nil
          ? scene.tagClause(end, upTo: right, rule: "speaker, then verb").flatMap {
            $0.verb <= end + 4 ? $0 : nil
          } : nil
      }
      return Report(cue: end..<(end + 1), verb: end, subject: subject, rule: "verb, then speaker")
    }
    return scene.reportAfter(end, upTo: right)
  }

  /// The quoted words end with a comma, a question mark or another stop.
  private func endsClause(_ quote: QuoteStretch) -> Bool {
    guard let last = quote.inner.last else { return false }
    return scene.classes[last].meets([.comma, .stop, .dash])
  }

  /// Whether the words look like a sentence of their own: a capital first, and more than a name.
  private func isClause(_ quote: QuoteStretch) -> Bool {
    let words = quote.inner.filter { scene.classes[$0].meets([.word, .number]) }
    guard let first = words.first, scene.classes[first].meets([.capitalized, .number]) else {
      return false
    }
    if words.count >= 4 { return true }
    return endsClause(quote)
  }

  /// Nothing but marks, dashes and conjunctions.
  private func isBare(_ range: Range<Int>) -> Bool {
    range.allSatisfy { scene.classes[$0].meets([.mark, .dash, .coordinator, .bracket]) }
  }

  /// Nobody is named in the sentence: the quotation is all of it.
  private func isStandalone(_ quote: QuoteStretch, right: Int) -> Bool {
    let words = quote.inner.count { scene.classes[$0].meets(.word) }
    guard words >= 3 else { return false }
    let rest = quote.outer.upperBound..<max(quote.outer.upperBound, right)
    return rest.allSatisfy { !scene.classes[$0].meets(.word) } || isCutOff(rest)
  }

  /// `"… of divergence," he`: the copy breaks off before the verb.
  private func isCutOff(_ rest: Range<Int>) -> Bool { rest.count <= 3 }

  /// `Carter: "We will."`
  private mutating func heading(before opener: Int, from start: Int, sentence: Int) -> Report? {
    guard opener - 1 > start, scene.classes[opener - 1].meets(.colon), opener - start <= 7 else {
      return nil
    }
    let words = start..<(opener - 1)
    guard let last = words.last, scene.mention(at: last) != nil else { return nil }
    return Report(cue: opener..<opener, verb: opener, subject: words, rule: "heading")
  }

  // MARK: - Quotations without a verb

  private mutating func continueSpeech(_ quote: QuoteStretch, _ index: Int) {
    let paragraph = scene.paragraphOfSentence[quote.firstSentence]
    let story = scene.storyOfSentence[quote.firstSentence]
    // A cut-off tag still names the speaker.
    let rest = quote.outer.upperBound..<scene.sentences[quote.lastSentence].upperBound
    if let name = rest.first(where: {
      scene.classes[$0].meets(.pronoun) || scene.mention(at: $0) != nil
    }) {
      let subject = name..<rest.upperBound
      let speaker = speakers.speaker(of: subject, sentence: quote.firstSentence)
      add(
        quote, "direct", speaker, cue: name..<name,
        basis: "cut off before the verb; " + speaker.basis)
      return
    }
    if let last = given.last, scene.storyOfSentence[last.stretch.lastSentence] == story,
      let speaker = last.speaker
    {
      let other = scene.paragraphOfSentence[last.stretch.lastSentence]
      if other == paragraph || quote.firstSentence - last.stretch.lastSentence <= 1 && other >= 0 {
        give(
          quote, continuing: last, "direct",
          other == paragraph ? "same paragraph" : "next paragraph")
        _ = speaker
        return
      }
    }
    var earlier = quote.firstSentence - 1
    while earlier >= max(0, quote.firstSentence - 2) {
      if scene.storyOfSentence[earlier] == story,
        let speaker = speakers.speaker(inSentence: earlier)
      {
        var inherited = speaker
        inherited.mention = quote.outer.lowerBound..<quote.outer.lowerBound
        add(
          quote, "direct", inherited, cue: inherited.mention, basis: "continues the sentence before"
        )
        return
      }
      earlier -= 1
    }
    add(
      quote, "direct", nil, cue: quote.outer.lowerBound..<quote.outer.lowerBound,
      basis: "no speaker found")
  }

  // MARK: - Giving

  private mutating func give(_ quote: QuoteStretch, _ report: Report, _ kind: String) {
    let sentence =
      report.verb < scene.sentences[quote.firstSentence].upperBound
      ? quote.firstSentence : quote.lastSentence
    var speaker: Speaker?
    if let subject = report.subject {
      let found = speakers.speaker(of: subject, sentence: sentence)
      speaker = found
      for touched in quote.firstSentence...quote.lastSentence {
        speakers.record(
          found, sentence: touched, report: touched == quote.lastSentence ? report : nil)
      }
    }
    add(
      quote, kind, speaker, cue: report.cue,
      basis: report.rule + (speaker.map { "; " + $0.basis } ?? ""))
  }

  private mutating func give(
    _ quote: QuoteStretch, continuing last: Attributed, _ kind: String, _ rule: String
  ) {
    add(quote, kind, last.speaker, cue: last.cue, basis: "continuation: \(rule)")
    if let speaker = last.speaker {
      for touched in quote.firstSentence...quote.lastSentence {
        speakers.record(speaker, sentence: touched, report: nil)
      }
    }
  }

  private mutating func add(
    _ quote: QuoteStretch, _ kind: String, _ speaker: Speaker?, cue: Range<Int>, basis: String
  ) {
    given.append(Attributed(stretch: quote, kind: kind, speaker: speaker, cue: cue, basis: basis))
  }

  private func region(_ quote: Attributed) -> Region {
    var values: [QuoteAttribute: String] = [
      .kind: quote.kind, .speaker: quote.speaker?.name ?? "", .cue: scene.string(quote.cue),
      .basis: quote.basis,
    ]
    if !quote.cue.isEmpty {
      let span = scene.span(quote.cue)
      values[.cueStart] = String(span.start)
      values[.cueEnd] = String(span.end)
    }
    if let mention = quote.speaker?.mention, !mention.isEmpty {
      let span = scene.span(mention)
      values[.mention] = scene.string(mention)
      values[.mentionStart] = String(span.start)
      values[.mentionEnd] = String(span.end)
    }
    return Region(quote.stretch.stretch.inner, values)
  }
}
