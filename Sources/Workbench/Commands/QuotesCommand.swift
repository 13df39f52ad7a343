internal import CorpusQuery
internal import CorpusStore
internal import SpanAlgebra

extension Command {
  static let quotes = Command(
    "quotes",
    synopsis: "quotes [by NAME] [about QUERY]",
    summary: "Shows reported speech with its speaker: direct, mixed and indirect.",
    details: """
      'by' takes any words of the speaker's name, 'about' a query of which the quote holds a hit.
      'why N' says how the speaker of row N was found.
      """,
    examples: ["quotes", "quotes about talks", "quotes | where kind = direct"],
    columns: quoteColumns,
    completes: [.words(["by", "about"]), .entities]
  ) { invocation, session in
    try session.requireCorpus(invocation)
    let request = try QuoteRequest(invocation)
    var speaker = NameMatcher(request.speaker)
    let hits = try request.query.map { try session.evaluate($0.text, at: $0.offset) }
    return .table(
      try session.layerTable(
        "quotes", .quote, columns: quoteColumns,
        where: { region in
          guard speaker.matches(region.corpusValue("speaker")) else { return false }
          guard let hits else { return true }
          return hits.segments[region.reference.segment].holdsHit(
            in: region.layer.tokenSpan(region.region))
        }, cells: quoteCells))
  }
}

private let quoteColumns = [
  Column("speaker", summary: "Who said it, by the name across the corpus."),
  Column("kind", summary: "direct, mixed or indirect."),
  Column("quote", summary: "The words between the marks."),
  Column("cue", summary: "What introduces it.", shownByDefault: false),
  Column("mention", summary: "The speaker as written.", shownByDefault: false),
  Column("basis", summary: "The rule that chose the speaker.", shownByDefault: false),
  Column("utterance", summary: "The same for the same words.", shownByDefault: false),
  .sentence, .document, .date, .start, .end,
  Column("mention_start", .number, summary: "Where the mention begins.", shownByDefault: false),
  Column("mention_end", .number, summary: "One past where it ends.", shownByDefault: false),
  Column("cue_start", .number, summary: "Where the cue begins.", shownByDefault: false),
  Column("cue_end", .number, summary: "One past where it ends.", shownByDefault: false),
]

extension SegmentHits {
  /// Whether a hit lies inside a span.
  ///
  /// - Complexity: O(log *hits* + hits that begin in the span).
  fileprivate func holdsHit(in span: TokenSpan) -> Bool {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].start < span.start { low = middle + 1 } else { high = middle }
    }
    while low < spans.count, spans[low].start < span.end {
      if span.contains(spans[low]) { return true }
      low += 1
    }
    return false
  }
}

private let quoteCells: @Sendable (LayerRegion) -> [Cell] = { region in
  [
    .text(orEmpty: region.corpusValue("speaker")), region.cell(QuoteAttribute.kind),
    .text(region.text), region.cell(QuoteAttribute.cue), region.cell(QuoteAttribute.mention),
    region.cell(QuoteAttribute.basis), .text(utterance(region.text)), .text(region.sentence),
    .text(region.documentName), region.date, .integer(region.characters.lowerBound),
    .integer(region.characters.upperBound), region.characterOffset(QuoteAttribute.mentionStart),
    region.characterOffset(QuoteAttribute.mentionEnd),
    region.characterOffset(QuoteAttribute.cueStart),
    region.characterOffset(QuoteAttribute.cueEnd),
  ]
}

/// A name for the words of a quote: equal for equal words, marks and case aside.
private func utterance(_ quote: String) -> String {
  let words = folded(quote).split { !$0.isLetter && !$0.isNumber }
  let digest = hexadecimal(Checksum.of(Array(words.joined(separator: " ").utf8)))
  return "u" + digest.prefix(8)
}

/// What stands after `quotes`.
private struct QuoteRequest {
  /// The words of the speaker's name.
  var speaker: [String] = []
  /// The query and where it stands in the statement.
  var query: (text: String, offset: Int)?

  init(_ invocation: Invocation) throws(Diagnostic) {
    var words = invocation.arguments[...]
    while let word = words.first {
      words = words.dropFirst()
      if word.isKeyword("by") {
        let name = words.prefix { !$0.isKeyword("about") }
        guard !name.isEmpty else {
          throw Diagnostic(
            "'by' without a name after it", at: word.range,
            hint: "'entities person' lists the names")
        }
        speaker += name.map(\.text)
        words = words.dropFirst(name.count)
      } else if word.isKeyword("about") {
        guard let first = words.first else {
          throw Diagnostic("'about' without a query after it", at: word.range)
        }
        let start = first.range.lowerBound
        let text = Array(invocation.argumentText.utf8)
          .dropFirst(start - invocation.argumentRange.lowerBound)
        query = (String(decoding: text, as: UTF8.self), start)
        return
      } else {
        throw Diagnostic(
          "'\(word.text)' is no part of 'quotes'", at: word.range,
          hint: "it is typed as 'quotes [by NAME] [about QUERY]'")
      }
    }
  }
}
