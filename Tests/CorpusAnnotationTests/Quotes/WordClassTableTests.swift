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
    let bytes = Array(form.utf8)
    let token = TextSpan(start: 0, end: bytes.count)
    #expect(WordClassTable.english.classes(of: [token], in: bytes)[0].contains(kind))
  }

  @Test func `is only a shape for a word that no table holds`() {
    let bytes = Array("harbour".utf8)
    let token = TextSpan(start: 0, end: bytes.count)
    #expect(WordClassTable.english.classes(of: [token], in: bytes) == [.word])
  }
}
