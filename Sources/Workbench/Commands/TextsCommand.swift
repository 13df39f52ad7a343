internal import CorpusAnalysis
internal import CorpusStore
internal import SpanAlgebra

extension Command {
  static let texts = Command(
    "texts",
    synopsis: "texts",
    summary: "Gives the clean text of each story: no headline, no chrome, no repeated paragraphs.",
    details: "The headline is the column 'title' of 'stories'.",
    examples: ["texts", "texts | where text ~ talks | columns document, story"],
    columns: textColumns.map(\.column)
  ) { invocation, session in
    try session.requireCorpus(invocation)
    try invocation.requireEnd(at: 0, synopsis: "texts")
    return .table(try session.layerTable("texts", .story, columns: textColumns))
  }
}

private let textColumns = [
  .document,
  LayerColumn(Column("story", .number, summary: "Its number on the page, from 1.")) {
    .integer($0.number + 1)
  },
  LayerColumn(Column("text", summary: "Its paragraphs, a line each.")) {
    .text(cleanText(of: $0))
  },
]

/// The paragraphs of a story without its headline, chrome and repeats, separated by line feeds.
private func cleanText(of story: LayerRegion) -> String {
  let segment = story.segment
  let document = story.reference.document
  let left = [LayerSchema.title, .chrome, .repeat].flatMap { schema -> [TextSpan] in
    guard let layer = segment.layer(schema) else { return [] }
    return layer.regions(of: document).map(layer.textSpan)
  }
  guard let paragraphs = segment.layer(.paragraph) else { return "" }
  return paragraphs.regions(of: document).map(paragraphs.textSpan).filter { paragraph in
    story.passages.story(around: paragraph, of: document) == story.region
      && !left.contains { $0.contains(paragraph) }
  }.map { singleSpaced(segment.utf8($0)) }.joined(separator: "\n")
}
