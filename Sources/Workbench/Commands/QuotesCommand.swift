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
    columns: quoteColumns.map(\.column),
    completes: [.words(["by", "about"]), .entities],
    needs: .quote
  ) { invocation, session in
    try session.requireCorpus(invocation)
    let request = try QuoteRequest(invocation)
    var speaker = NameMatcher(request.speaker)
    let hits = try request.query.map { try session.evaluate($0.text, at: $0.offset) }
    let table = try session.layerTable(
      "quotes", .quote, columns: quoteColumns,
      where: speaker.matchesAll && hits == nil
        ? nil
        : { region in
          guard speaker.matches(region.corpusValue("speaker")) else { return false }
          guard let hits else { return true }
          return hits.segments[region.reference.segment].holdsHit(
            in: region.layer.tokenSpan(region.region))
        })
    return .table(table)
  }
}

private let quoteColumns = [
  .corpusValue(
    "speaker", Column("speaker", summary: "Who said it, by the name across the corpus.")),
  LayerColumn(Column("kind", summary: "direct, mixed or indirect.")) {
    $0.cell(QuoteAttribute.kind)
  },
  LayerColumn(Column("quote", summary: "The words between the marks.")) { .text($0.text) },
  LayerColumn(Column("cue", summary: "What introduces it.", shownByDefault: false)) {
    $0.cell(QuoteAttribute.cue)
  },
  LayerColumn(Column("mention", summary: "The speaker as written.", shownByDefault: false)) {
    $0.cell(QuoteAttribute.mention)
  },
  LayerColumn(Column("basis", summary: "The rule that chose the speaker.", shownByDefault: false)) {
    $0.cell(QuoteAttribute.basis)
  },
  LayerColumn(
    Column("utterance", summary: "The same for the same words.", shownByDefault: false)
  ) { .text(utterance($0.text)) },
  .sentence, .document, .date, .start, .end,
  offset("mention_start", "Where the mention begins.", .mentionStart),
  offset("mention_end", "One past where it ends.", .mentionEnd),
  offset("cue_start", "Where the cue begins.", .cueStart),
  offset("cue_end", "One past where it ends.", .cueEnd),
]

/// A column for an offset that the layer keeps.
private func offset(_ name: String, _ summary: String, _ attribute: QuoteAttribute) -> LayerColumn {
  LayerColumn(Column(name, .number, summary: summary, shownByDefault: false)) {
    $0.characterOffset(attribute)
  }
}

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
        guard !words.isEmpty else {
          throw Diagnostic("'about' without a query after it", at: word.range)
        }
        query = invocation.text(from: words.startIndex)
        return
      } else {
        throw Diagnostic(
          "'\(word.text)' is no part of 'quotes'", at: word.range,
          hint: "it is typed as 'quotes [by NAME] [about QUERY]'")
      }
    }
  }
}
