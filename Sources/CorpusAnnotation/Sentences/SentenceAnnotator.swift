package import CorpusStore
package import SpanAlgebra

/// Cuts the paragraphs of a document into sentences.
///
/// A sentence begins and ends at visible characters and never crosses a paragraph's bounds. The
/// dateline in front of a story's first sentence is a sentence of its own.
/// Closing marks and brackets after a full stop belong to the sentence before it.
package struct SentenceAnnotator: Annotator {
  package let reads: [LayerSchema] = [.dateline, .paragraph]
  package let writes: [LayerSchema] = [.sentence]

  package init() {}

  package func annotate(_ document: inout DocumentDraft) {
    var sentences: [Region] = []
    var spans: [TextSpan] = []
    var datelines = document[.dateline].map(\.span)[...]
    for region in document[.paragraph] {
      let paragraph = region.span
      datelines = datelines.drop { $0.start < paragraph.start }
      var rest = paragraph
      if let dateline = datelines.first, dateline.start == paragraph.start,
        paragraph.contains(dateline)
      {
        sentences.append(Region(dateline))
        rest.start = dateline.end
      }
      spans.removeAll(keepingCapacity: true)
      var splitter = SentenceSplitter(text: document.text, paragraph: rest)
      splitter.addSentences(to: &spans)
      for span in spans { sentences.append(Region(span)) }
    }
    document[.sentence] = sentences
  }
}

/// The sentences of one paragraph, ascending; none where it is white space.
///
/// - Complexity: O(*n*) for a paragraph of *n* bytes.
package func sentenceSpans(of paragraph: TextSpan, in text: [UInt8]) -> [TextSpan] {
  var splitter = SentenceSplitter(text: text, paragraph: paragraph)
  var sentences: [TextSpan] = []
  splitter.addSentences(to: &sentences)
  return sentences
}
