package import CorpusStore
package import SpanAlgebra

/// Cuts the paragraphs of a document into sentences.
///
/// A sentence begins and ends at visible characters and never crosses a paragraph's bounds.
/// Closing marks and brackets after a full stop belong to the sentence before it.
package struct SentenceAnnotator: Annotator {
  package let reads: [LayerSchema] = [.paragraph]
  package let writes: [LayerSchema] = [.sentence]

  package init() {}

  package func annotate(_ document: inout DocumentDraft) {
    var sentences: [Region] = []
    for paragraph in document[.paragraph] {
      for span in sentenceSpans(of: paragraph.span, in: document.text) {
        sentences.append(Region(span))
      }
    }
    document[.sentence] = sentences
  }
}

/// The sentences of one paragraph, ascending; none where it is white space.
///
/// - Complexity: O(*n*) for a paragraph of *n* bytes.
package func sentenceSpans(of paragraph: TextSpan, in text: [UInt8]) -> [TextSpan] {
  var splitter = SentenceSplitter(text: text, paragraph: paragraph)
  return splitter.sentences()
}
