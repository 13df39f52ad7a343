@testable import CorpusAnnotation
import TestSupport
import Testing

@Suite struct `A token as two numbers` {
  @Test(arguments: UInt64(0)..<300)
  func `tells of its letters what they tell one by one`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = Array("azAZ@[`{-09".utf8) + [0x7F, 0x80, 0xC3, 0xFF]
    let isPlain = Bool.random(using: &random)
    let token = (0..<Int.random(in: 1...16, using: &random)).map { _ in
      letters[Int.random(in: 0..<(isPlain ? 4 : letters.count), using: &random)]
    }
    // With and without text behind it, since the last bytes of a text are read one by one.
    for tail in [0, 3, 20] {
      let text = [0x41] + token + Array(repeating: 0x5A, count: tail)
      let form = TokenForm(text, 1, 1 + token.count)
      #expect(form.count == token.count)
      #expect(form.isASCII == token.allSatisfy { $0 < 0x80 })
      #expect(form.isLetters == token.allSatisfy(isLetter))
      guard form.isASCII else { continue }
      #expect(form.folded == FoldedWord(token))
      #expect(form.hasHyphen == token.contains(0x2D))
      if form.isLetters { #expect(form.capitals == capitals(token)) }
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private func capitals(_ token: [UInt8]) -> TokenForm.Capitals {
    let isCapital = token.map { $0 < 0x61 }
    if !isCapital.contains(true) { return .none }
    if !isCapital.contains(false) { return .all }
    if !isCapital[0] { return .inner }
    return isCapital.dropFirst().contains(true) ? .firstAndInner : .first
  }
}
