@testable internal import CorpusAnnotation
internal import SpanAlgebra
internal import TestSupport
internal import Testing

@Suite struct `The atoms of a text` {
  private func atoms(_ text: String) -> [TimeAtom] {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer().tokens(in: bytes)
    return TimeAtomizer.atoms(
      of: tokens, WordLexicon.english.words(of: tokens, in: bytes), in: bytes)
  }

  @Test(arguments: [
    ("mid-November", [AtomKind.mid, .month]), ("two-year", [.numberWord, .unit]),
    ("5pm", [.digits, .meridiem]), ("10:35", [.clock]), ("1990s", [.decadeYears]),
    ("25th", [.ordinal]), ("1,995", [.numberWord]), ("24/7", [.mark]), ("1/2", [.fraction]),
    ("02/26/87", [.numericDate]), ("2017-02-28", [.numericDate]),
    ("1995-2017", [.digits, .digits]),
    ("F-16", [.other, .digits]), ("FY2017", [.fiscal, .digits]), ("Q3", [.quarterCode]),
    ("Monday\u{2019}s", [.weekday, .possessive]), ("\u{20AC}1990", [.currency, .digits]),
    ("\u{415}\u{43B}\u{435}\u{43D}\u{430}", [.other]),
  ])
  func `are known by their form`(text: String, kinds: [AtomKind]) {
    #expect(atoms(text).map(\.kind) == kinds)
  }

  @Test func `ascend, lie inside the text and never overlap`() {
    let pieces = [
      "19", "90", "s", "-", ":", "/", ".", ",", "'", "May", "pm", " ", "\u{2019}", "\u{E9}", "FY",
      "th",
    ]
    var random = SplitMix64(seed: 23)
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      var end: Int32 = 0
      for atom in atoms(text) {
        #expect(atom.start >= end && atom.end > atom.start, "\(text)")
        end = atom.end
      }
      #expect(Int(end) <= text.utf8.count)
    }
  }
}
