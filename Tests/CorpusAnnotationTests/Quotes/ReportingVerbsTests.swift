@testable import CorpusAnnotation
import Testing

@Suite struct `The forms of reporting verbs` {
  @Test(arguments: [
    ("say", ["say", "says", "said", "saying"]), ("tell", ["tell", "tells", "told", "telling"]),
    ("deny", ["deny", "denies", "denied", "denying"]),
    ("admit", ["admit", "admits", "admitted", "admitting"]),
    ("agree", ["agree", "agrees", "agreed", "agreeing"]),
    ("promise", ["promise", "promises", "promised", "promising"]),
    ("write", ["write", "writes", "wrote", "writing", "written"]),
    ("stress", ["stress", "stresses", "stressed", "stressing"]),
  ])
  func `follow the rules of spelling`(base: String, forms: [String]) {
    let known = Set(ReportingVerbs.forms.map(\.form))
    for form in forms { #expect(known.contains(form), "\(form) of \(base)") }
  }

  @Test func `are all short enough for the table of words`() {
    for entry in ReportingVerbs.forms { #expect(FoldedWord(entry.form) != nil, "\(entry.form)") }
  }

  @Test func `are classed by what they govern`() throws {
    let word = try #require(FoldedWord("accused"))
    #expect(WordClassTable.english.wordClass(of: word).contains([.past, .judgement]))
  }
}
