@testable import CorpusAnnotation
import SpanAlgebra
import Testing

@Suite struct `The class of a word` {
  @Test(arguments: [
    ("said", WordClass.past), ("Said", .capitalized), ("the", .determiner), ("he", .he),
    ("quickly", .adverb), ("12", .number), ("\"", .mark), ("“", .mark), ("«", .mark),
    ("--", .dash), ("—", .dash), (",", .comma), ("’s", .possessive), ("´s", .possessive),
    ("Élan", .capitalized), ("ministry", .ministry), ("Thursday", .timeWord),
  ])
  func `is told by the tables and by its shape`(form: String, kind: WordClass) {
    #expect(wordClass(of: form).contains(kind))
  }

  @Test func `is only a shape for a word that no table holds`() {
    #expect(wordClass(of: "harbour") == .word)
  }

  private func wordClass(of form: String) -> WordClass {
    let bytes = Array(form.utf8)
    let tokens = [TextSpan(start: 0, end: bytes.count)]
    let words = WordLexicon.english.words(of: tokens, in: bytes)
    return WordClassTable.classes(of: tokens, words, in: bytes)[0]
  }
}
