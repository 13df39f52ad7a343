@testable import CorpusAnnotation
import Testing

@Suite struct `The country of a word` {
  @Test(arguments: [
    ("Russia", "Moscow", "Russian"), ("Norway", "Norwegian", "Norwegian"),
    ("U.S.", "American", "American"), ("Britain", "London", "British"),
  ])
  func `is one for its name, its people and its seat`(a: String, b: String, adjective: String)
    throws
  {
    let first = try #require(FoldedWord(a).flatMap { CountryWords.number(of: $0) })
    let second = try #require(FoldedWord(b).flatMap { CountryWords.number(of: $0) })
    #expect(first == second)
    #expect(CountryWords.adjective(of: first) == adjective)
  }

  @Test func `is none for any other word`() throws {
    #expect(CountryWords.number(of: try #require(FoldedWord("harbour"))) == nil)
  }
}
