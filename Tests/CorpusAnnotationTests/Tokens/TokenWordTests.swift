@testable import CorpusAnnotation
import Testing

@Suite struct `The word that a token is` {
  @Test(arguments: [NameWord.Shape.lower, .capital, .upper, .initial], [0, 1, 65_534])
  func `keeps what is said of it`(shape: NameWord.Shape, number: Int) {
    for (endsInLy, endsInEd) in [(false, false), (true, false), (false, true)] {
      let word = TokenWord(shape, number: number, endsInLy: endsInLy, endsInEd: endsInEd)
      #expect(TokenWord(bits: word.bits) == word)
      #expect(!word.isNone)
      #expect(word.shape == shape)
      #expect(word.number == number)
      #expect(word.endsInLy == endsInLy)
      #expect(word.endsInEd == endsInEd)
      #expect(word.isCapital == (shape != .lower))
    }
  }

  @Test func `is none for all other tokens`() { #expect(TokenWord.none.isNone) }
}
