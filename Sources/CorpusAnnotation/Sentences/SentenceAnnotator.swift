package import CorpusStore
internal import SpanAlgebra

/// Cuts the paragraphs of a document into sentences.
package struct SentenceAnnotator: Annotator {
  package let reads: [LayerSchema] = [.paragraph]
  package let writes: [LayerSchema] = [.sentence]

  package init() {}

  package func annotate(_ document: inout DocumentDraft) {
    var sentences: [Region] = []
    for paragraph in document[.paragraph] { sentences.append(Region(paragraph.span)) }
    document[.sentence] = sentences
  }
}
