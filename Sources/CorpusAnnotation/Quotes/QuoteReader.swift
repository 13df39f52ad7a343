internal import CorpusStore
internal import SpanAlgebra

/// A quoted stretch in tokens and sentences.
struct QuoteStretch {
  var stretch: QuotedStretch
  var inner: Range<Int>
  /// With the marks.
  var outer: Range<Int>
  var firstSentence: Int
  var lastSentence: Int
}

/// A stretch of speech with who speaks.
struct AttributedSpeech {
  /// The words between the marks, or the reported clause.
  var span: TextSpan
  /// The tokens with the marks.
  var outer: Range<Int>
  var lastSentence: Int
  var kind: SpeechKind
  var speaker: Speaker?
  var cue: Range<Int>
  var basis: String
}

/// How somebody's words are given.
enum SpeechKind: String {
  case direct, mixed, indirect
}

/// Reads a document's sentences in order and finds who says what.
struct QuoteReader {
  let scene: QuoteScene
  var speakers: SpeakerResolution
  let quotes: [QuoteStretch]
  private var given: [AttributedSpeech] = []
  /// The last quotation in marks, which the next may continue.
  private(set) var lastQuote: AttributedSpeech?

  init(_ scene: QuoteScene, stretches: [QuotedStretch]) {
    let (quotes, quoted) = Self.place(stretches, in: scene)
    self.quotes = quotes
    self.scene = quoted.isEmpty ? scene : QuoteScene(scene, quoted: quoted)
    speakers = SpeakerResolution(self.scene)
  }

  /// The regions of the quotation layer, ascending.
  mutating func regions() -> [Region] {
    var next = 0
    for sentence in scene.sentences.indices where !scene.isAside[sentence] {
      while next < quotes.count, quotes[next].lastSentence < sentence { next += 1 }
      var index = next
      while index < quotes.count, quotes[index].firstSentence <= sentence {
        if quotes[index].firstSentence == sentence { attribute(index) }
        index += 1
      }
      readIndirect(sentence)
    }
    given.sort { $0.span < $1.span }
    var regions: [Region] = []
    regions.reserveCapacity(given.count)
    for speech in given { regions.append(region(speech)) }
    return regions
  }

  // MARK: - Placing

  /// The stretches with their tokens and sentences, and all tokens that stand between marks.
  private static func place(
    _ stretches: [QuotedStretch], in scene: QuoteScene
  ) -> (quotes: [QuoteStretch], quoted: [Range<Int>]) {
    guard !stretches.isEmpty else { return ([], []) }
    var quotes: [QuoteStretch] = []
    var quoted: [Range<Int>] = []
    let cursor = TokenCursor(tokens: scene.tokens)
    var inner = cursor.ranges(of: stretches.map(\.inner))
    var outer = cursor.ranges(of: stretches.map(\.outer))
    var sentence = 0
    for (number, var stretch) in stretches.enumerated() where !inner[number].isEmpty {
      let next = number + 1 < stretches.count ? stretches[number + 1].outer.start : nil
      if let end = scene.forgottenEnd(of: stretch, inner[number], next: next) {
        inner[number] = inner[number].lowerBound..<end
        outer[number] = outer[number].lowerBound..<end
        stretch.inner = scene.span(inner[number])
        stretch.outer = scene.span(outer[number])
        stretch.isClosed = true
      }
      quoted.append(outer[number])
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
    return (quotes, quoted)
  }

  // MARK: - Indirect speech

  /// Gives the reported clauses of a sentence and remembers who speaks in it.
  private mutating func readIndirect(_ sentence: Int) {
    guard scene.mayReport[sentence] else { return }
    var isFirst = !speakers.isSpoken(sentence)
    for item in scene.indirectReports(in: sentence) {
      guard let subject = item.report.subject else { continue }
      let speaker = speakers.speaker(of: subject, sentence: sentence)
      given.append(
        AttributedSpeech(
          span: scene.span(item.content), outer: item.content, lastSentence: sentence,
          kind: .indirect, speaker: speaker, cue: item.report.cue,
          basis: item.report.rule + "; " + speaker.basis))
      if isFirst, !scene.classes[item.report.verb].meets(.thought) {
        speakers.record(speaker, sentence: sentence, report: item.report)
        isFirst = false
      }
    }
    if isFirst, let report = bareReport(sentence),
      let subject = report.subject
    {
      let speaker = speakers.speaker(of: subject, sentence: sentence)
      speakers.record(speaker, sentence: sentence, report: report)
    }
  }

  /// A verb of saying whose object is no clause: `Marlow spoke to reporters`.
  private func bareReport(_ sentence: Int) -> Report? {
    let range = scene.sentences[sentence]
    for token in range.prefix(400) {
      guard scene.isFiniteSpeech(token), !scene.classes[token].meets(.thought),
        let subject = scene.subject(ofVerb: token, from: range.lowerBound)
      else { continue }
      return Report(
        cue: scene.cue(ofVerb: token, upTo: range.upperBound), verb: token, subject: subject,
        rule: "verb of saying")
    }
    return nil
  }

  // MARK: - Giving

  /// Gives a quotation with the speaker that a report names.
  mutating func give(_ quote: QuoteStretch, _ report: Report, _ kind: SpeechKind) {
    let isInFirst = report.verb < scene.sentences[quote.firstSentence].upperBound
    let sentence = isInFirst ? quote.firstSentence : quote.lastSentence
    let speaker = report.subject.map { speakers.speaker(of: $0, sentence: sentence) }
    if let speaker { record(speaker, quote, report) }
    add(
      quote, kind, speaker, cue: report.cue,
      basis: report.rule + (speaker.map { "; " + $0.basis } ?? ""))
  }

  /// Gives a quotation to the speaker of the one before.
  mutating func give(
    _ quote: QuoteStretch, continuing last: AttributedSpeech, _ kind: SpeechKind, _ rule: String
  ) {
    add(quote, kind, last.speaker, cue: last.cue, basis: "continuation: \(rule)")
    if let speaker = last.speaker { record(speaker, quote, nil) }
  }

  private mutating func record(_ speaker: Speaker, _ quote: QuoteStretch, _ report: Report?) {
    for sentence in quote.firstSentence...quote.lastSentence {
      let isLast = sentence == quote.lastSentence
      speakers.record(speaker, sentence: sentence, report: isLast ? report : nil)
    }
  }

  mutating func add(
    _ quote: QuoteStretch, _ kind: SpeechKind, _ speaker: Speaker?, cue: Range<Int>, basis: String
  ) {
    let speech = AttributedSpeech(
      span: quote.stretch.inner, outer: quote.outer, lastSentence: quote.lastSentence, kind: kind,
      speaker: speaker, cue: cue, basis: basis)
    given.append(speech)
    lastQuote = speech
  }

  private func region(_ speech: AttributedSpeech) -> Region {
    let mention = offsets(speech.speaker?.mention ?? 0..<0)
    let cue = offsets(speech.cue)
    // In the order of ``QuoteAttribute``.
    return Region(
      speech.span,
      values: [
        speech.kind.rawValue, speech.speaker?.name ?? "", scene.string(speech.cue),
        scene.string(speech.speaker?.mention ?? 0..<0), speech.basis, mention.start, mention.end,
        cue.start, cue.end,
      ])
  }

  /// The offsets of some tokens in the text; empty where there are none.
  private func offsets(_ tokens: Range<Int>) -> (start: String, end: String) {
    guard !tokens.isEmpty else { return ("", "") }
    let span = scene.span(tokens)
    return (String(span.start), String(span.end))
  }
}
