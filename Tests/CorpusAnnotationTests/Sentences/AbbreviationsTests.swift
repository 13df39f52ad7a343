@testable import CorpusAnnotation
import Testing

@Suite struct `The tables of short forms` {
  @Test(arguments: [
    ("Gen", Abbreviation.title), ("mr", .title), ("No", .counter), ("Inc", .either),
    ("p.m", .either), ("e.g", .never),
  ])
  func `know what a form tells`(form: String, kind: Abbreviation) throws {
    let word = try #require(FoldedWord(form))
    #expect(abbreviations[word] == kind)
  }

  @Test func `know the words that sentences begin with`() throws {
    #expect(sentenceStarters.contains(try #require(FoldedWord("The"))))
    #expect(!sentenceStarters.contains(try #require(FoldedWord("harbour"))))
  }
}
