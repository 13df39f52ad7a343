package import CorpusStore

/// Writes the tokens of a document, which every other annotator reads.
package struct TokenAnnotator: Annotator {
  package let reads: [LayerSchema] = []
  package let writes: [LayerSchema] = []

  package init() {}

  package func annotate(_ document: inout DocumentDraft) {
    document.tokens = Tokenizer().tokens(in: document.text)
  }
}
