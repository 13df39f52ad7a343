package import CorpusStore
package import SpanAlgebra

/// A few documents as plain arrays, which can also be written as a segment.
///
/// Positions count from the first token of all, as in a segment.
package struct PlainCorpus: Sendable {
  package struct Region: Hashable, Sendable {
    package var span: TokenSpan
    package var values: [String: String]
  }

  package struct Document: Sendable {
    package var tokens: TokenSpan
    package var fields: [String: String]
  }

  package var forms: [String] = []
  package var documents: [Document] = []
  /// The regions of each layer by name.
  package var layers: [String: [Region]] = [:]

  package init() {}

  /// Adds a document of words, with regions counted from its own first token.
  package mutating func append(
    _ words: [String], fields: [String: String] = [:],
    regions: [(layer: String, tokens: Range<Int>, values: [String: String])] = []
  ) {
    let start = forms.count
    forms += words
    documents.append(Document(tokens: TokenSpan(start..<forms.count), fields: fields))
    for region in regions {
      let span = TokenSpan(start + region.tokens.lowerBound..<start + region.tokens.upperBound)
      layers[region.layer, default: []].append(Region(span: span, values: region.values))
    }
  }

  /// The same as a segment: words with blanks between them.
  package func segment() throws -> Segment {
    var writer = SegmentWriter()
    for (number, document) in documents.enumerated() {
      var text: [UInt8] = []
      var tokens: [TextSpan] = []
      for form in forms[document.tokens.range] {
        if !text.isEmpty { text.append(0x20) }
        tokens.append(TextSpan(start: text.count, end: text.count + form.utf8.count))
        text += form.utf8
      }
      var draft = DocumentDraft(name: "\(number)", path: "plain", record: number + 1, text: text)
      for (name, value) in document.fields.sorted(by: { $0.key < $1.key }) {
        draft.setField(name, value)
      }
      draft.tokens = tokens
      for schema in LayerSchema.all {
        draft[schema] = (layers[schema.name] ?? []).filter {
          document.tokens.contains($0.span)
        }.map { region in
          let first = Int(region.span.start - document.tokens.start)
          let last = Int(region.span.end - document.tokens.start) - 1
          return CorpusStore.Region(
            TextSpan(start: tokens[first].start, end: tokens[last].end),
            values: schema.attributes.map { region.values[$0] ?? "" })
        }
      }
      try writer.append(draft)
    }
    let folder = try TestFolder()
    try writer.write(to: folder.path("segment"))
    return try Segment(path: folder.path("segment"))
  }
}
