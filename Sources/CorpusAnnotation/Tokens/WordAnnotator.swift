package import CorpusStore

/// Notes what word each token is, which the annotators of names, times and quotes read.
///
/// Whoever needs it where it is missing looks the words up once more.
package struct WordAnnotator: Annotator {
  package let reads: [LayerSchema] = []
  package let writes: [LayerSchema] = []

  package init() {}

  package func annotate(_ document: inout DocumentDraft) {
    let words = WordLexicon.english.words(of: document.tokens, in: document.text)
    document.words = words.bits
    document.wordHashes = words.hashes
  }
}
