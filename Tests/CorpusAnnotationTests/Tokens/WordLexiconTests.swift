@testable import CorpusAnnotation
import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@Suite struct `The words of a text` {
  @Test(arguments: UInt64(0)..<20)
  func `tell every annotator what the letters tell`(seed: UInt64) {
    let text = text(seed)
    let tokens = Tokenizer().tokens(in: text)
    let words = WordLexicon.english.words(of: tokens, in: text)
    let none = TokenWords(
      hashes: Array(repeating: 0, count: tokens.count),
      bits: Array(repeating: TokenWord.none.bits, count: tokens.count))

    #expect(
      WordClassTable.classes(of: tokens, words, in: text)
        == WordClassTable.classes(of: tokens, none, in: text))

    let atoms = TimeAtomizer.atoms(of: tokens, words, in: text)
    let plainAtoms = TimeAtomizer.atoms(of: tokens, none, in: text)
    #expect(atoms.map { "\($0)" } == plainAtoms.map { "\($0)" })

    let reader = NameWordReader(text: text, lexicon: .english)
    let names = reader.words(tokens, words)
    let plainNames = reader.words(tokens, none)
    #expect(names.map { "\($0)" } == plainNames.map { "\($0)" })
  }

  @Test func `are looked up for short words of English letters alone`() {
    let text = Array("Monday's quasiquasiquasiquasi Élan 12 U.S. said".utf8)
    let tokens = Tokenizer().tokens(in: text)
    let words = WordLexicon.english.words(of: tokens, in: text)
    let forms = tokens.indices.filter { !words[$0].isNone }.map {
      String(decoding: text[tokens[$0].range], as: UTF8.self)
    }
    #expect(forms == ["Monday", "said"])
    #expect(WordLexicon.english.times[words[0].number]?.kind == .weekday)
  }

  private func text(_ seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "Monday", "MAY", "may", "said", "SAID", "quickly", "Kelly", "KELLY", "fly", "NATO", "iPhone",
      "McCrae", "I", "a", "ended", "ENDED", "bed", "red-led", "US-led", "al-Assad", "FY2017", "Q3",
      "U.S.", "'s", "\u{2019}s", "Élan", "12", "25th", ",", ".", "\"", "internationalists",
      "internationalism", "Secretary", "minister", "Ada", "London", "ministry", "qwertyed", "’ll",
    ]
    let words = (0..<300).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
    return Array(words.joined(separator: " ").utf8)
  }
}
