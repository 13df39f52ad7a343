@testable import CorpusAnnotation
import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@Suite struct `The words noted of a document` {
  private func document(_ text: String) -> DocumentDraft {
    var document = DocumentDraft(name: "a", path: "a", text: Array(text.utf8))
    TokenAnnotator().annotate(&document)
    return document
  }

  @Test func `are those that are looked up where they are missing`() {
    var document = document("Moss told them on Monday, May 3.")
    #expect(document.words.isEmpty)
    let words = WordLexicon.words(of: document)
    WordAnnotator().annotate(&document)
    #expect(document.words.count == document.tokens.count)
    #expect(document.words == words.bits)
    #expect(document.wordHashes == words.hashes)
  }

  @Test func `are forgotten as soon as its tokens are others`() {
    var document = document("Moss said so")
    WordAnnotator().annotate(&document)
    #expect(document.words.count == 3)
    document.tokens.removeLast()
    #expect(document.words.isEmpty)
    #expect(WordLexicon.words(of: document).bits.count == 2)
  }
}
