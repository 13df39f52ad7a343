@testable import CorpusAnnotation
import Testing

@Suite struct `A folded word` {
  @Test(arguments: [("SAID", "said"), ("Won’t", "won't"), ("won´t", "won't"), ("a", "A")])
  func `is the same for every case and apostrophe`(a: String, b: String) {
    let word = FoldedWord(a)
    #expect(word != nil && word == FoldedWord(b))
  }

  @Test(arguments: ["", "café", "counterrevolutionaries"])
  func `has no value for what no table asks`(word: String) {
    #expect(FoldedWord(word) == nil)
  }

  @Test func `keeps all sixteen characters`() {
    let word = FoldedWord("abcdefghijklmnop")
    #expect(word != nil && word != FoldedWord("abcdefghijklmnoq"))
  }
}
