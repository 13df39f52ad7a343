package import CorpusStore

/// Writes the tokens of a document, which every other annotator reads.
package struct TokenAnnotator: Annotator {
  package let reads: [LayerSchema] = []
  package let writes: [LayerSchema] = []

  package init() {}

  package func annotate(_ document: inout DocumentDraft) {
    let tokens = Tokenizer().tokens(in: document.text)
    let words = WordLexicon.english.words(of: tokens, in: document.text)
    document.tokens = tokens
    document.words = words.bits
    document.wordHashes = words.hashes
  }
}
